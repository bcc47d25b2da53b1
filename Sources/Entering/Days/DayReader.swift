public import Model

/// Reads a day as people write it, in English, French, Russian, Kazakh and Ukrainian, in numbers and in words:
/// `2026-12-15`, `15.12.2026`, `15 Dec 2026`, `12/2026`, `Q4 2026`, `end of year`, `+90d`, `next friday`.
///
/// A day as the journal has it is always read the same. Else the user's own languages come first; what
/// only others understand, or the keyboard's place of the keys (`+90в` is `+90d`), is taken where it has
/// one reading.
public struct DayReader: Sendable {
  /// The day from which it is reckoned.
  public var today: Day
  private let languages: [String]
  /// Which comes first where numbers alone do not tell; nil where nobody says.
  public var order: DayOrder?

  /// - Parameters:
  ///   - today: The day from which it is reckoned.
  ///   - languages: The user's, best first, as `ru`.
  ///   - order: Which comes first where numbers alone do not tell.
  public init(from today: Day, languages: [String], order: DayOrder? = nil) {
    self.today = today
    self.languages = languages
    self.order = order
  }

  /// What is meant by a day that is written for something.
  public func day(_ text: String, for use: DayUse) throws(DayRefusal) -> WrittenDay {
    try read(text.trimmed).settled(for: use)
  }

  /// The same, or nil where it says that there is none.
  public func dayOrNone(_ text: String, for use: DayUse) throws(DayRefusal) -> WrittenDay? {
    WrittenNone.isSaid(by: text) ? nil : try day(text, for: use)
  }

  /// Since when, by a day or by a report's id.
  public func since(_ text: String, in dossier: Dossier) throws(DayRefusal) -> Since {
    if let report = dossier.catalogue.report(text.trimmed), Day(text.trimmed) == nil {
      return .report(report)
    }
    return .day(try day(text, for: .beginning).day)
  }

  /// Takes a line apart that ends in a day, or in a word for none.
  ///
  /// - Parameters:
  ///   - words: The words; one with blanks in it stands for itself.
  ///   - count: How many of them certainly stand before the day.
  /// - Returns: The words before the day, and the day in as many words as it takes.
  public func split(
    _ words: [String],
    behind count: Int
  ) -> (before: [String], day: String) {
    let last = words.last ?? ""
    let isWhole = last.contains(where: \.isWhitespace)
    let starts = max(count, words.count - Self.mostWords)..<max(count, words.count - 1)
    let start = isWhole ? nil : starts.first { isDay(words[$0...].joined(separator: " ")) }
    guard let start else { return (Array(words.dropLast()), last) }
    return (Array(words[..<start]), words[start...].joined(separator: " "))
  }

  /// How many words a line begins with that are one day together; 1 where they are none.
  ///
  /// Where something else follows, a word that says nothing of a day belongs to that, as in `2026 a law`.
  public func length(ofDayIn words: [String]) -> Int {
    if words.count <= Self.mostWords, isDay(words.joined(separator: " ")) { return words.count }
    return (2...Self.mostWords).reversed().first { count in
      count <= words.count && !DayWords.all.contains { $0.isFiller(words[count - 1]) }
        && isDay(words.prefix(count).joined(separator: " "))
    } ?? 1
  }

  private func isDay(_ text: String) -> Bool {
    WrittenNone.isSaid(by: text) || (try? day(text, for: .end)) != nil
  }

  /// As many words as a day is written in at most: `Thursday 31 December of the year 2026`.
  private static let mostWords = 7
  /// Nothing that is longer is a day.
  private static let mostBytes = 120
}

extension DayReader {
  private func read(_ text: String) throws(DayRefusal) -> WrittenDay {
    if let day = PartialDay(text) { return WrittenDay(day) }
    guard text.utf8.count <= Self.mostBytes else { throw .noDay }
    let line = text.withPlainHyphens
    if let day = try readLine(line, text) { return day }
    if let day = try readBehindWeekday(line, text) { return day }
    let pieces = DayPieces(line)
    throw DayWords.all.contains { pieces.map($0.saysGoingOn) == true } ? DayRefusal.goesOn : .noDay
  }

  private func readLine(_ line: String, _ text: String) throws(DayRefusal) -> WrittenDay? {
    if let day = try NumericDay.read(line, order) { return WrittenDay(day) }
    let own = languages.compactMap { DayWords.of($0) }
    let pieces = DayPieces(line)
    if let day = own.lazy.compactMap({ read(pieces, text, $0) }).first { return day }
    let others = DayWords.all.filter { words in !own.contains { $0.language == words.language } }
    let placed = KeyPlace.latin(line)
    let placedPieces = placed == line ? nil : DayPieces(placed)
    let byPlace = DayWords.all.compactMap { read(placedPieces, text, $0) }
    let readings = (others.compactMap { read(pieces, text, $0) } + byPlace).unique
    guard readings.count < 2 else { throw .severalReadings(readings.map(\.partial)) }
    if readings.isEmpty, placed != line, let day = try NumericDay.read(placed, order) {
      return WrittenDay(day)
    }
    return readings.first
  }

  private func read(_ pieces: DayPieces?, _ text: String, _ words: DayWords) -> WrittenDay? {
    pieces.flatMap { DayPhrase(words, today, text: text).read($0) }
  }

  /// A day behind the name of its weekday, which has to be right: `Tue 15 Dec 2026`.
  private func readBehindWeekday(
    _ line: String,
    _ text: String
  ) throws(DayRefusal) -> WrittenDay? {
    let name = line.prefix { !$0.isWhitespace }
    let rest = line[name.endIndex...].drop { $0.isWhitespace }
    guard rest.contains(where: \.isNumber),
      let weekdays = DayPieces(String(name))?.onlyWord.map({ name in
        DayWords.all.compactMap { $0.weekday(name) }
      }),
      let day = try readLine(String(rest), text)
    else { return nil }
    return day.partial.exact.map { weekdays.contains($0.weekday) } == true ? day : nil
  }
}

extension String {
  /// In small letters, with hyphens where word processors write dashes and other signs like them.
  fileprivate var withPlainHyphens: String {
    String(
      lowercased().map { letter in
        switch letter {
        case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}": "-"
        default: letter
        }
      }
    )
  }
}
