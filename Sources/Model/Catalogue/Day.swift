/// A day of the calendar, the same wherever one is.
///
/// Arithmetic is by days, not by hours, so that no change of clocks moves it.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1 January 1970, negative before.
  public var number: Int { Int(count) }
  /// In half the room, as long tables and journals have many.
  private let count: Int32

  /// The day so many days after 1 January 1970, within five million years.
  public init(number: Int) {
    count = Int32(clamping: number)
  }

  /// A day of the Gregorian calendar, or nil where there is none, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.count(ofMonth: month, in: year)).contains(day)
    else { return nil }
    // Years that begin in March put the leap day last, so that every month starts where
    // a straight line says (days from civil, as in many calendars' sources).
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// A day written `2026-03-31`.
  public init?(_ text: some StringProtocol) {
    guard let partial = PartialDay(text), let day = partial.exact else { return nil }
    self = day
  }

  /// Year, month 1…12 and day 1…31.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day of the week, 0 for Monday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// `2026-03-31`.
  public var description: String {
    let (year, month, day) = parts
    return [year.padded(4), month.padded(2), day.padded(2)].joined(separator: "-")
  }

  /// How many days a month has.
  public static func count(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// So many days later.
  public static func + (day: Day, count: Int) -> Day { Day(number: day.number + count) }

  /// How many days the first is after the second.
  public static func - (a: Day, b: Day) -> Int { a.number - b.number }

  /// Earlier is less.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Int {
  /// In decimal with zeros in front, for a year, a month and the like.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
