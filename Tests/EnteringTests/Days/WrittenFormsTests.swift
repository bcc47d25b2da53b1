import Entering
import Model
import Testing

/// Every day in every form.
@Suite struct WrittenFormsTests {
  static let languages = [["en"], ["fr", "en"], ["ru", "en"], ["kk", "en"], []]
  /// A leap year.
  static let days = (0..<366).map { day in
    (Day(year: 2028, month: 1, day: 1) ?? friday) + day
  }

  @Test(arguments: languages)
  func `what the program writes is read as that day`(languages: [String]) {
    for day in Self.days where day.number % 5 == 0 {
      for text in [day.description, day.words, day.wordsWithWeekday, day.longWords] {
        #expect(read(text, languages) == day.description)
      }
      guard let month = PartialDay(year: day.parts.year, month: day.parts.month) else { continue }
      for text in [month.description, month.words, month.longWords] {
        #expect(read(text, languages) == month.description)
      }
    }
  }

  /// The months as they stand behind a day, and by themselves, in each language.
  static let months: [(language: String, ofDay: [String], alone: [String])] = [
    ("en", Day.longMonths, Day.longMonths),
    ("fr", split(french), split(french)),
    (
      "ru",
      split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
      split("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")
    ),
    ("kk", split(kazakh), split(kazakh).map { $0 + "да" }),
  ]
  private static let french =
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
  private static let kazakh =
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"

  private static func split(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  @Test(arguments: months)
  func `every day in every form of every language`(
    language: String,
    ofDay: [String],
    alone: [String]
  ) {
    for languages in Self.languages {
      // To somebody with other languages, on some days of every month.
      let isOwn = languages.first == language
      for day in Self.days where isOwn || day.parts.day == 21 {
        let (year, month, number) = day.parts
        let name = ofDay[month - 1]
        let forms = [
          "\(number) \(name) \(year)", "\(name) \(number), \(year)", "\(year) \(name) \(number)",
          "\(number)-\(name)-\(year)", "\(number) \(name.uppercased()) \(year)",
          "\(number).\(month).\(year)", "\(year)/\(month)/\(number)",
        ]
        for form in forms { #expect(read(form, languages, for: .end) == day.description) }
        let whole = PartialDay(year: year, month: month)?.description
        for form in ["\(alone[month - 1]) \(year)", "\(month)/\(year)"] {
          #expect(read(form, languages) == whole)
        }
      }
    }
  }

  @Test func `a day counted from today is as far away`() throws {
    let reader = DayReader(from: friday, languages: ["en"])
    for count in 1...800 {
      #expect(try reader.day("+\(count)d", for: .end).day == friday + count)
      #expect(try reader.day("-\(count) days", for: .end).day == friday + -count)
    }
  }

  @Test(arguments: languages)
  func `any letters are read or refused, the same with blanks around`(languages: [String]) {
    var random = SystemRandomNumberGenerator()
    let letters = Array("0123456789 .-/+,'dwmyqhQдмгнкжIVіendмайfinжел2026")
    for _ in 0..<1000 {
      let text = String(
        (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        }
      )
      let day = read(text, languages)
      #expect(
        day == read("  \(text) ", languages) || text.last == " " || text.first == " ",
        "\(text)"
      )
      if let day, let exact = Day(day) { #expect(read(exact.description) == day) }
    }
  }
}
