internal import Entering
internal import Model

/// A day in a cell of a table, with what people write around it.
///
/// In a file it has to be the same whenever that is read: `next friday` is no day there.
struct DayInCell {
  private let reader: DayReader
  private let use: DayUse

  init(_ reader: DayReader, for use: DayUse) { (self.reader, self.use) = (reader, use) }

  /// The day that a text is.
  func read(_ text: String) throws(DayRefusal) -> WrittenDay {
    // From when on is not by when.
    if text.words.first.map({ Self.beginnings.contains($0.searchable) }) == true {
      guard let stretch = try stretch(text) else { throw .noDay }
      return stretch
    }
    do throws(DayRefusal) {
      return try alone(text)
    } catch {
      switch error {
      case .severalReadings, .notWhole: throw error
      case .noDay, .goesOn:
        for rest in rests(of: text) { if let day = try day(rest) { return day } }
        guard let stretch = try stretch(text) else { throw error }
        return stretch
      }
    }
  }

  /// The same; nil where it is none.
  private func day(_ text: String) throws(DayRefusal) -> WrittenDay? {
    do throws(DayRefusal) {
      return try read(text)
    } catch {
      if case .severalReadings = error { throw error }
      return nil
    }
  }

  private func alone(_ text: String) throws(DayRefusal) -> WrittenDay {
    let day = try reader.day(text, for: use)
    var later = reader
    later.today = Day(number: reader.today.number + 400)
    guard try later.day(text, for: use) == day else { throw .noDay }
    return day
  }

  /// What may be the day, without something around it.
  private func rests(of text: String) -> [String] {
    guard text.utf8.count <= 200 else { return [] }
    var rests: [String] = []
    if text.remarkInBrackets != nil, let open = text.lastIndex(of: "(") {
      rests.append(String(text[..<open]).trimmed)
    }
    let found = [text.withoutTime, text.withWholeYear, text.withoutBlanks, behindPhrase(text)]
    return rests + found.compactMap(\.self)
  }

  /// What stands beside words that lead to a day: `до 01.07.2026 г.`, `no later than 1 July`.
  private func behindPhrase(_ text: String) -> String? {
    let words = text.words
    let plain = words.map(\.searchable)
    for phrase in Self.phrases where plain.count > phrase.count {
      if plain.starts(with: phrase) {
        return words.dropFirst(phrase.count).joined(separator: " ")
      }
      if plain.suffix(phrase.count).elementsEqual(phrase) {
        return words.dropLast(phrase.count).joined(separator: " ")
      }
    }
    return nil
  }
}

/// A time from one day to another, which is known by its last.
extension DayInCell {
  /// `2026–2027`, `январь – март 2026`, `from 1 March to 30 June 2026`; nil where it is none.
  private func stretch(_ text: String) throws(DayRefusal) -> WrittenDay? {
    guard text.utf8.count <= 120 else { return nil }
    for (first, last) in text.sides {
      let first =
        first.words.first.map { Self.beginnings.contains($0.searchable) } == true
        ? first.words.dropFirst().joined(separator: " ") : first
      guard let end = try ended(last), let start = try started(first, like: last),
        start.first < end.first
      else { continue }
      return WrittenDay(from: start.first, to: end.day, words: text)
    }
    return nil
  }

  private func ended(_ text: String) throws(DayRefusal) -> WrittenDay? {
    do throws(DayRefusal) {
      return try alone(text)
    } catch {
      if case .severalReadings = error { throw error }
      // 2027 гг., 2027 роки: more than one year is meant, of which this is the last.
      let year = text.prefix { $0.isASCII && $0.isNumber }
      let word = String(text[year.endIndex...]).trimmingSigns.searchable
      return year.count == 4 && Self.years.contains(word) ? try? alone(String(year)) : nil
    }
  }

  /// The first day, whose month or year may stand behind the last one alone.
  private func started(_ text: String, like last: String) throws(DayRefusal) -> WrittenDay? {
    if let day = try ended(text) { return day }
    let words = last.words
    return (1..<max(1, words.count)).lazy
      .compactMap { try? alone(([text] + words[$0...]).joined(separator: " ")) }.first
  }

  private static let years = Set(
    ["гг", "г.г", "годы", "годов", "года", "роки", "років", "рр", "жылдар", "жылдары", "жж"]
      .map(\.searchable)
  )
  private static let beginnings = Set(
    ["from", "since", "starting", "depuis", "dès", "du", "с", "со", "начиная", "з", "із", "від"]
      .map(\.searchable)
  )
}

extension DayInCell {
  /// Words before or behind a day that change nothing of it, the longer ones first.
  private static let phrases: [[String]] =
    [
      "no later than", "not later than", "by no later than", "at the latest", "at the latest by",
      "in the course of", "during", "throughout", "within", "until", "till", "by", "on", "in", "at",
      "au plus tard", "au plus tard le", "au cours de", "au cours du", "d'ici", "d'ici le",
      "d'ici au", "d\u{2019}ici", "d\u{2019}ici le", "courant", "pendant", "avant le", "le", "à",
      "не позднее", "в срок до", "срок до", "в течение", "в течении", "на протяжении", "до", "к",
      "на", "не пізніше", "протягом", "упродовж", "впродовж", "у термін до", "дейін",
      "кешіктірмей", "дейін кешіктірмей", "ішінде", "бойы", "бойына", "включительно", "включно",
      "inclusive", "inclus",
    ]
    .map { $0.words.map(\.searchable) }
    .sorted { $0.count > $1.count }
}

extension String {
  fileprivate var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }

  /// Without a time at its end, as programs write one behind a day: `00:00:00`.
  fileprivate var withoutTime: String? {
    guard let place = lastIndex(where: { $0 == "T" || $0.isWhitespace }), place > startIndex else {
      return nil
    }
    let time = self[index(after: place)...].split(separator: ":", omittingEmptySubsequences: false)
    let isTime = time.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
    return (2...3).contains(time.count) && isTime ? String(self[..<place]).trimmed : nil
  }

  /// With the century of a year in a day such as `31-Dec-26`.
  fileprivate var withWholeYear: String? {
    let pieces = split { "-. ".contains($0) }
    guard pieces.count == 3, pieces[0].allSatisfy(\.isNumber), pieces[1].allSatisfy(\.isLetter),
      pieces[2].count == 2, pieces[2].allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return "\(pieces[0]) \(pieces[1]) 20\(pieces[2])"
  }

  /// Without blanks, where there are only numbers and dots besides.
  fileprivate var withoutBlanks: String? {
    guard contains(" "), allSatisfy({ $0.isASCII && $0.isNumber || ". ".contains($0) }) else {
      return nil
    }
    let packed = filter { $0 != " " }
    return packed.hasSuffix(".") ? String(packed.dropLast()) : packed
  }

  /// What stands before and behind each dash, and each word between two days.
  fileprivate var sides: [(String, String)] {
    let places = indices.filter { "-\u{2013}\u{2014}\u{2212}".contains(self[$0]) }
    let dashed = places.map {
      (String(self[..<$0]).trimmed, String(self[index(after: $0)...]).trimmed)
    }
    let words = words
    let worded = words.indices.dropFirst().dropLast().filter {
      between.contains(words[$0].searchable)
    }
    .map { place in
      (words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " "))
    }
    return (dashed + worded).filter { !$0.0.isEmpty && !$0.1.isEmpty }
  }
}

private let between = Set(["to", "till", "until", "au", "по", "до", "to"].map(\.searchable))
