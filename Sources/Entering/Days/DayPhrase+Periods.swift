internal import Model

/// Days, months, quarters, half-years and years by their names.
extension DayPhrase {
  /// `next year`, `last month`, `this quarter`.
  func turned(_ pieces: [DayPieces.Piece]) -> WrittenDay? {
    let names = wordsAlone(pieces)
    guard names.count == 2,
      let turn = names.lazy.compactMap({ words.turn($0) }).first,
      let unit = names.lazy.compactMap({ words.unit($0, among: Self.named) }).first
    else { return nil }
    return stretch(unit, turn)
  }

  /// `end of year`, `end of next month`, `end of March 2027`: a day like any other.
  func end(of pieces: [DayPieces.Piece]) -> WrittenDay? {
    let rest = pieces.filter { !says(words.end, $0) }
    guard rest.count < pieces.count else { return nil }
    return whole(rest).map { WrittenDay(PartialDay($0.day)) }
  }

  /// What has an end: this year, next month, March 2027, March.
  private func whole(_ pieces: [DayPieces.Piece]) -> WrittenDay? {
    let names = wordsAlone(pieces)
    if names.count == 1 {
      if let unit = words.unit(names[0], among: Self.named) { return stretch(unit, 0) }
      return words.month(names[0]).flatMap { month in
        years.lazy.compactMap { PartialDay(year: $0, month: month) }.first { $0.latest >= today }
          .map { WrittenDay($0) }
      }
    }
    guard let found = turned(pieces) ?? period(pieces) else { return nil }
    return found.partial.exact == nil || found.words != nil ? found : nil
  }

  /// `15 Dec 2026`, `Dec 2026`, `31 march` (the next that comes), `Q4 2026`, `first half of 2026`, `2026`.
  func period(_ pieces: [DayPieces.Piece]) -> WrittenDay? {
    let (numbers, names) = sorted(pieces)
    let year = numbers.first { $0.digits == 4 }?.value
    let others = numbers.filter { $0.digits < 3 }.map(\.value)
    guard numbers.count == others.count + (year == nil ? 0 : 1) else { return nil }
    if names.isEmpty {
      return others.isEmpty ? year.flatMap { PartialDay(year: $0) }.map { WrittenDay($0) } : nil
    }
    if names.count == 1, let month = words.month(names[0]) {
      return dated(others, month, year).map { WrittenDay($0) }
    }
    guard let year, let name = names.first(where: { unit(of: $0) != nil }),
      let unit = unit(of: name)
    else { return nil }
    let counts = others + names.filter { $0 != name }.compactMap { words.ordinal($0) }
    guard counts.count == 1, others.count + names.count == 2 else { return nil }
    let length = unit == .quarter ? 3 : 6
    guard (1...(12 / length)).contains(counts[0]) else { return nil }
    return months(length, from: year * 12 + (counts[0] - 1) * length)
  }

  /// The numbers and the names that count: behind a number no ending, beside a year no word for it.
  private func sorted(
    _ pieces: [DayPieces.Piece]
  ) -> (numbers: [(value: Int, digits: Int)], names: [String]) {
    var numbers: [(value: Int, digits: Int)] = []
    var names: [String] = []
    var isBehindNumber = false
    for piece in pieces {
      switch piece {
      case .number(let value, let digits): numbers.append((value, digits))
      case .word(let word):
        if isBehindNumber, words.ordinalEndings.all.contains(word) { break }
        if !words.says(words.ahead, word) { names.append(word) }
      }
      if case .number = piece { isBehindNumber = true } else { isBehindNumber = false }
    }
    if numbers.contains(where: { $0.digits == 4 }) {
      names.removeAll { words.unit($0, among: [.year]) != nil }
    }
    return (numbers, names)
  }

  /// A day or a month by its number in the year.
  private func dated(_ days: [Int], _ month: Int, _ year: Int?) -> PartialDay? {
    guard let number = days.first else {
      return year.flatMap { PartialDay(year: $0, month: month) }
    }
    guard days.count == 1 else { return nil }
    if let year { return Day(year: year, month: month, day: number).map { PartialDay($0) } }
    // Without a year the next one that comes is meant.
    return years.lazy.compactMap { Day(year: $0, month: month, day: number) }.first { $0 >= today }
      .map { PartialDay($0) }
  }

  /// As many years as it takes for every day to come.
  private var years: ClosedRange<Int> { today.parts.year...(today.parts.year + 8) }

  private func unit(of name: String) -> DayWords.Unit? {
    words.unit(name, among: [.quarter, .halfYear])
  }

  /// This, the next or the last month, quarter, half-year or year.
  private func stretch(_ unit: DayWords.Unit, _ turn: Int) -> WrittenDay? {
    let (year, month, _) = today.parts
    let index = year * 12 + month - 1
    switch unit {
    case .month: return months(1, from: index + turn)
    case .quarter: return months(3, from: (index / 3 + turn) * 3)
    case .halfYear: return months(6, from: (index / 6 + turn) * 6)
    case .year: return PartialDay(year: year + turn).map { WrittenDay($0) }
    case .day, .week: return nil
    }
  }

  /// So many months from one on, which is counted from the year 0.
  private func months(_ count: Int, from index: Int) -> WrittenDay? {
    let last = index + count - 1
    guard let first = PartialDay(year: index / 12, month: index % 12 + 1),
      let end = PartialDay(year: last / 12, month: last % 12 + 1)
    else { return nil }
    return count == 1
      ? WrittenDay(first) : WrittenDay(from: first.earliest, to: end.latest, words: text)
  }

  /// What has a name of its own.
  private static let named: [DayWords.Unit] = [.month, .quarter, .halfYear, .year]
}
