extension Day {
  /// A day as people type it: `2026-03-31`, `31.3.2026`, `today`, `tomorrow`, `+30d`, `+2w`, `+3m`, `+1y`,
  /// `friday` (the next one that comes), `next friday`, `31 march`.
  ///
  /// Nil if it means none.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - today: The day it is reckoned from.
  public init?(typed text: String, from today: Day) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    let found =
      words.count == 1
      ? Day(first) ?? Self.dotted(first) ?? Self.named(first, from: today)
        ?? Self.ahead(first, from: today)
      : Self.phrase(words, from: today)
    guard let found, (1...9999).contains(found.parts.year) else { return nil }
    self = found
  }

  private static func dotted(_ text: String) -> Day? {
    let parts = text.split(separator: ".").map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      year > 999
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func named(_ word: String, from today: Day) -> Day? {
    switch word {
    case "today": today
    case "tomorrow": today + 1
    case "yesterday": today + -1
    default: weekday(word, after: today)
    }
  }

  /// The first such weekday after a day.
  private static func weekday(_ word: String, after day: Day) -> Day? {
    guard word.count >= 3 else { return nil }
    return (1...7).map { day + $0 }
      .first { longWeekdays[$0.weekday].lowercased().hasPrefix(word) }
  }

  /// `+30d`, `+2w`, `+3m`, `+1y`; a number alone is days.
  ///
  /// A month later is the same day of it, or its last.
  private static func ahead(_ text: String, from today: Day) -> Day? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let unit = text.last.flatMap { "dwmy".contains($0) ? $0 : nil }
    let digits = text.dropFirst().dropLast(unit == nil ? 0 : 1)
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let amount = Int(digits),
      amount < 40_000
    else { return nil }
    let count = sign == "-" ? -amount : amount
    switch unit {
    case "w": return today + 7 * count
    case "m": return today.adding(months: count)
    case "y": return today.adding(months: 12 * count)
    default: return today + count
    }
  }

  private func adding(months: Int) -> Day? {
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

  /// `next friday`, `31 march`, `31 march 2027`.
  private static func phrase(_ words: [String], from today: Day) -> Day? {
    if words[0] == "next", words.count == 2 { return weekday(words[1], after: today) }
    guard words.count <= 3, let number = dayOfMonth(words[0]),
      let month = (1...12).first(where: { isMonth($0, words[1]) })
    else { return nil }
    if words.count == 3 {
      return Int(words[2]).flatMap { $0 > 999 ? Day(year: $0, month: month, day: number) : nil }
    }
    let year = today.parts.year
    // Without a year the next one that comes is meant.
    return [year, year + 1].compactMap { Day(year: $0, month: month, day: number) }
      .first { $0 >= today }
  }

  /// `31`, `31.`, `31st`.
  private static func dayOfMonth(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return ["", ".", "st", "nd", "rd", "th"].contains(String(rest)) ? Int(digits) : nil
  }

  private static func isMonth(_ month: Int, _ word: String) -> Bool {
    word.count >= 3 && longMonths[month - 1].lowercased().hasPrefix(word)
  }
}
