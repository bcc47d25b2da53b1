internal import Model

/// A day in the words of one language, reckoned from today.
struct DayPhrase {
  let words: DayWords
  let today: Day
  /// What was written, to the letter.
  let text: String

  init(_ words: DayWords, _ today: Day, text: String) {
    self.words = words
    self.today = today
    self.text = text
  }

  /// What is meant; nil where it means no day in this language.
  func read(_ line: DayPieces) -> WrittenDay? {
    let all = line.pieces
    if let sign = line.sign { return signed(sign, all) }
    if let day = near(all) { return WrittenDay(PartialDay(day)) }
    let telling = all.filter { !says(words.fillers, $0) }
    return counted(telling) ?? weekday(telling) ?? turned(telling) ?? end(of: telling)
      ?? period(telling)
  }

  /// Whether a piece is one of those names.
  func says(_ names: Names, _ piece: DayPieces.Piece) -> Bool {
    if case .word(let word) = piece { words.says(names, word) } else { false }
  }

  /// `+30d`, `-2w`, `+3 months`, `+1y`; a number alone is days.
  private func signed(_ sign: Int, _ pieces: [DayPieces.Piece]) -> WrittenDay? {
    guard case .number(let amount, _)? = pieces.first, pieces.count < 3 else { return nil }
    guard pieces.count == 2 else { return shifted(by: sign, amount, .day) }
    guard case .word(let word) = pieces[1], let unit = words.unit(word, among: Self.counted) else {
      return nil
    }
    return shifted(by: sign, amount, unit)
  }

  private func near(_ pieces: [DayPieces.Piece]) -> Day? {
    let line = pieces.map { if case .word(let word) = $0 { word } else { "1" } }
      .joined(separator: " ")
    return words.near.first { $0.value.all.contains(line) }.map { today + $0.key }
  }

  /// `in 3 months`, `3 weeks ago`, `in a year`.
  private func counted(_ pieces: [DayPieces.Piece]) -> WrittenDay? {
    var rest = pieces
    let found = pieces.indices.reversed().lazy.compactMap { place in
      if case .word(let word) = pieces[place], let unit = words.unit(word, among: Self.counted) {
        (place, unit)
      } else {
        nil
      }
    }.first
    guard let (place, unit) = found else { return nil }
    rest.remove(at: place)
    var amount = 1
    if place > 0, case .number(let number, _) = rest[place - 1] {
      amount = number
      rest.remove(at: place - 1)
    }
    guard !rest.isEmpty else { return nil }
    if rest.allSatisfy({ says(words.ahead, $0) }) { return shifted(by: 1, amount, unit) }
    if rest.allSatisfy({ says(words.ago, $0) }) { return shifted(by: -1, amount, unit) }
    return nil
  }

  /// `friday` and `next friday`, the first that comes after today; `last friday`; `this friday`, which
  /// may be today.
  private func weekday(_ pieces: [DayPieces.Piece]) -> WrittenDay? {
    let names = wordsAlone(pieces)
    // Shortened, some of them are months.
    guard let name = names.first(where: { words.weekday($0) != nil }),
      let weekday = words.weekday(name),
      !DayWords.all.contains(where: { $0.month(name) != nil })
    else { return nil }
    let others = names.filter { $0 != name }
    let turn = others.isEmpty ? 1 : others.count == 1 ? words.turn(others[0]) : nil
    guard let turn, names.count == others.count + 1 else { return nil }
    let days = turn == 0 ? Array(0...6) : (1...7).map { $0 * turn }
    return days.map { today + $0 }.first { $0.weekday == weekday }
      .map { WrittenDay(PartialDay($0)) }
  }

  /// The words, where there are no numbers among them.
  func wordsAlone(_ pieces: [DayPieces.Piece]) -> [String] {
    let names = pieces.compactMap { if case .word(let word) = $0 { word } else { nil } }
    return names.count == pieces.count ? names : []
  }

  /// So many units later, or earlier; a month later is the same day of it, or its last.
  private func shifted(by sign: Int, _ amount: Int, _ unit: DayWords.Unit) -> WrittenDay? {
    guard amount < 40_000 else { return nil }
    let count = sign * amount
    let day: Day? =
      switch unit {
      case .day: today + count
      case .week: today + 7 * count
      case .month: today.adding(months: count)
      case .quarter: today.adding(months: 3 * count)
      case .halfYear: today.adding(months: 6 * count)
      case .year: today.adding(months: 12 * count)
      }
    guard let day, (1...9999).contains(day.parts.year) else { return nil }
    return WrittenDay(PartialDay(day))
  }

  /// What is counted from today.
  private static let counted: [DayWords.Unit] = [.day, .week, .month, .year]
}

extension Day {
  /// The same day of another month, or its last.
  fileprivate func adding(months: Int) -> Day? {
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + months
    guard index >= 12 else { return nil }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return Day(
      year: newYear,
      month: newMonth,
      day: min(day, Day.count(ofMonth: newMonth, in: newYear))
    )
  }
}
