internal import Model

/// A day in numbers alone: `15.12.2026`, `15/12/2026`, `2026/12/15`, `12/2026`.
enum NumericDay {
  /// The day or month that it is; nil where it is none, or not written in numbers.
  ///
  /// With dots the day comes first, as wherever people write it so. With other signs either may, and it
  /// is refused where that makes two days and nobody says which comes first.
  static func read(_ line: String, _ order: DayOrder? = nil) throws(DayRefusal) -> PartialDay? {
    let line = withoutYearWord(line)
    let signs = Set(line.filter { !$0.isASCII || !$0.isNumber })
    guard let sign = signs.first, signs.count == 1, "./-".contains(sign) else { return nil }
    let parts = line.split(separator: sign, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, parts.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    let isYear = parts.map { $0.utf8.count == 4 }
    switch isYear {
    case [true, false, false]: return day(numbers[0], numbers[1], numbers[2])
    case [false, false, true]:
      if sign == "." { return day(numbers[2], numbers[1], numbers[0]) }
      return try either(numbers[0], numbers[1], year: numbers[2], order)
    case [false, false, false] where sign == "." && parts[2].utf8.count == 2:
      return day(2000 + numbers[2], numbers[1], numbers[0])
    case [false, false, false] where sign == "/" && parts.allSatisfy({ $0.utf8.count <= 2 }):
      return parts[2].utf8.count == 2
        ? try either(numbers[0], numbers[1], year: 2000 + numbers[2], order) : nil
    case [true, false]: return PartialDay(year: numbers[0], month: numbers[1])
    case [false, true]: return PartialDay(year: numbers[1], month: numbers[0])
    default: return nil
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDay? {
    Day(year: year, month: month, day: day).map { PartialDay($0) }
  }

  /// The day where it does not matter which number is the month's.
  private static func either(
    _ first: Int,
    _ second: Int,
    year: Int,
    _ order: DayOrder?
  ) throws(DayRefusal) -> PartialDay? {
    let (dayFirst, monthFirst) = (day(year, second, first), day(year, first, second))
    let readings = [dayFirst, monthFirst].compactMap(\.self).unique
    if readings.count < 2 { return readings.first }
    switch order {
    case .dayFirst: return dayFirst
    case .monthFirst: return monthFirst
    case nil: throw .severalReadings(readings)
    }
  }

  /// `31.12.2026 г.` without the word for the year.
  private static func withoutYearWord(_ line: String) -> String {
    guard let end = line.lastIndex(where: \.isNumber), let first = line.first, first.isNumber,
      let word = DayPieces(String(line[line.index(after: end)...]))?.onlyWord,
      DayWords.all.contains(where: { $0.unit(word, among: [.year]) != nil })
    else { return line }
    return String(line[...end])
  }
}
