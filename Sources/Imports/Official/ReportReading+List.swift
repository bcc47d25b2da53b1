import Model

/// The list of recommendations of an evaluation report.
extension ReportReading {
  mutating func readList() {
    guard let list = list() else { return }
    var group: String?
    var last: Int?
    var written = ""
    for passage in passages[list] {
      if report.recommendations.count == Self.mostItems { break }
      if let item = passage.item {
        add(item, passage, group: group, after: &last)
      } else if isContinuation(passage.text), !report.recommendations.isEmpty {
        append(passage.text, behind: written)
      } else {
        group = Self.heading(passage.text)
      }
      written = passage.text
    }
    checkNumber(introducedBefore: list.lowerBound)
  }

  /// More than any evaluation has.
  private static let mostItems = 300

  /// The passages between the words that introduce the list and the next numbered paragraph.
  private func list() -> Range<Int>? {
    let introduction = passages.indices.last { index in
      let text = passages[index].text
      return text.mentions("recomm") && (text.mentions("following") || text.mentions("suivante"))
        && (text.mentions("address") || text.mentions("adress"))
        && passages[(index + 1)...].prefix(6).contains { $0.item != nil }
    }
    let first =
      introduction.map { $0 + 1 }
      ?? passages.indices.last { index in
        passages[index].item == 1 && passages[(index + 1)...].prefix(6).contains { $0.item == 2 }
      }
    guard let first else { return nil }
    let end = passages[first...].firstIndex {
      $0.number != nil || $0.isChapter && $0.text.isCapitals && Self.endsList($0.text)
    }
    return first..<(end ?? passages.count)
  }

  private static func endsList(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["appendix", "annex", "about greco", "follow", "suivi"].contains { text.hasPrefix($0) }
  }

  private mutating func add(
    _ number: Int,
    _ passage: Passage,
    group: String?,
    after last: inout Int?
  ) {
    let text = RecommendedText(passage.text)
    let expected = (last ?? 0) + 1
    if number != expected { checkOrder(number, expected, passage.place) }
    last = number
    report.recommendations.append(
      OfficialReport.Recommendation(
        number: Roman.numeral(number),
        text: text.text,
        parts: text.parts,
        paragraph: text.paragraph,
        group: group,
        place: passage.place
      )
    )
  }

  /// Whether a passage is the rest of the recommendation before: a part, or what begins with a small letter.
  private func isContinuation(_ text: String) -> Bool {
    text.first == "(" || text.first?.isLowercase == true || text.first == "-"
      || text.first == "\u{2013}"
  }

  private mutating func append(_ rest: String, behind written: String) {
    let index = report.recommendations.count - 1
    let mark = written.last.map { $0 == ";" || $0 == "," ? String($0) : "" } ?? ""
    let whole = RecommendedText(report.recommendations[index].text + mark + " " + rest)
    report.recommendations[index].text = whole.text
    report.recommendations[index].parts = whole.parts
    report.recommendations[index].paragraph =
      whole.paragraph ?? report.recommendations[index].paragraph
  }

  private static func heading(_ text: String) -> String {
    text.last == ":" ? String(text.dropLast()) : text
  }

  // MARK: Numbers

  private mutating func checkOrder(_ number: Int, _ expected: Int, _ place: Place) {
    let numeral = Roman.numeral(number)
    let places = [report.recommendations.last?.place, place].compactMap(\.self)
    if let twin = report.recommendations.first(where: { $0.number == numeral }) {
      if number == 1 {
        contradict("The numbers of the list begin anew at i", at: [twin.place, place])
      } else {
        contradict("Recommendation \(numeral) stands twice in the list", at: [twin.place, place])
      }
    } else if number > expected {
      let missing = (expected..<number).map { Roman.numeral($0) }.joined(separator: ", ")
      contradict("The list goes on with \(numeral), and \(missing) is missing", at: places)
    } else {
      contradict("Recommendation \(numeral) stands in the list behind a later one", at: places)
    }
  }

  /// How many there are, and whether the numbers that the report says agree with it.
  private mutating func checkNumber(introducedBefore list: Int) {
    let count = report.recommendations.count
    guard let first = report.recommendations.first else { return }
    report.issued = .init(count, at: first.place)
    for passage in passages where passage.text.mentions("recomm") {
      let wording = passage.wording
      guard let said = IssuedWords.number(in: wording), said != count else { continue }
      contradict(
        "\(said) recommendations are said to be addressed, \(count) stand in the list",
        at: [passage.place, first.place]
      )
    }
  }
}

/// How a report says how many recommendations it has.
enum IssuedWords {
  /// The number of recommendations that a report says were addressed, in it or in the evaluation report.
  static func number(in wording: WordedText) -> Int? {
    for sentence in wording.sentences {
      for index in sentence where RecommendationHeading.names.contains(wording.words[index].text) {
        if let number = number(before: index, in: wording, sentence) { return number }
      }
    }
    return nil
  }

  private static func number(
    before name: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Int? {
    // sixteen recommendations; the following sixteen recommendations; les seize recommandations suivantes.
    let start = max(sentence.lowerBound, name - 5)
    for index in start..<name {
      guard let (value, count) = NumberWords.number(at: index, in: wording), index + count == name,
        value > 0
      else { continue }
      let before = sentence.lowerBound..<index
      let verb = before.last { verbs.contains(wording.words[$0].text) }
      guard let verb, index - verb < 10, isOwn(verb, in: wording, sentence) else { continue }
      return value
    }
    return nil
  }

  private static let verbs: Set<String> = [
    "addresses", "addressed", "adresse", "adressé", "formule", "formulé", "makes", "contains",
    "issues",
    "contient", "comporte",
  ]

  /// Whether GRECO or the report is who does it, and not in another report.
  private static func isOwn(_ verb: Int, in wording: WordedText, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, verb - 8)..<verb
    let isPresent = [
      "addresses", "adresse", "formule", "makes", "contains", "issues", "contient", "comporte",
    ]
    .contains(wording.words[verb].text)
    let names: Set<String> = ["greco", "report", "rapport", "it", "il"]
    guard wording.contains(any: names, in: before) else { return false }
    guard !isPresent else { return !wording.contains(any: ["round", "cycle"], in: before) }
    return !wording.contains(any: ["had", "avait"], in: before)
  }
}
