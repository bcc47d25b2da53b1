/// Days as people read them.
extension Day {
  /// `30 Sep 2025`.
  public var words: String {
    let (year, month, day) = parts
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  /// `Mon 23 Nov 2026`.
  public var wordsWithWeekday: String { "\(Self.weekdays[weekday]) \(words)" }

  /// `30 September 2025`.
  public var longWords: String { PartialDay(self).longWords }

  /// `30 Sep`, for a day of this year or where the year does not matter.
  public var shortWords: String {
    let (_, month, day) = parts
    return "\(day) \(Self.months[month - 1])"
  }

  /// The months, from January on.
  public static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  fileprivate static let months = longMonths.map { String($0.prefix(3)) }
  /// The days of the week, from Monday on.
  public static let longWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let weekdays = longWeekdays.map { String($0.prefix(3)) }
}

extension PartialDay {
  /// `30 Sep 2025`, `Sep 2025` or `2025`: no more than is known.
  public var words: String { exact?.words ?? monthWords }

  /// `Sep 2025` or `2025`, where the day does not matter.
  public var monthWords: String {
    month.map { "\(Day.months[$0 - 1]) \(year)" } ?? String(year)
  }
}

extension PartialDay {
  /// `30 September 2025`, `September 2025` or `2025`: no more than is known.
  public var longWords: String {
    let month = month.map { Day.longMonths[$0 - 1] }
    return [day.map(String.init), month, String(year)].compactMap(\.self).joined(separator: " ")
  }
}

/// The time between two days in the largest units that say it, for a timeline.
public enum Span {
  /// `today`, `12 days`, `4 months`, `2 years 3 months`; from 90 days on by months.
  public static func words(from start: Day, to end: Day) -> String {
    words(from: start, to: end, count)
  }

  private static func words(from start: Day, to end: Day, _ count: Count) -> String {
    let days = abs(end - start)
    if days == 0 { return "today" }
    if days < 90 { return count(days, "day") }
    let (first, last) = (min(start, end).parts, max(start, end).parts)
    var months = (last.year - first.year) * 12 + last.month - first.month
    if last.day < first.day { months -= 1 }
    return words(months: months, count)
  }

  /// How far away a day is, as far as it is known: of a month months are counted, of a year years.
  ///
  /// - Parameters:
  ///   - today: From when it is counted.
  ///   - day: The day, month or year.
  ///   - isExact: Whether a source names it; else it is about then.
  /// - Returns: `12 days ago`, `in about 4 months`, `this month`.
  public static func away(
    from today: Day,
    to day: PartialDay,
    isExact: Bool = true
  ) -> String {
    away(from: today, to: day, isExact: isExact, count)
  }

  /// The same in a few letters: `in 12 d`, `2 y 8 m ago`.
  public static func shortlyAway(
    from today: Day,
    to day: PartialDay,
    isExact: Bool = true
  ) -> String {
    away(from: today, to: day, isExact: isExact) { "\($0) \($1.prefix(1))" }
  }

  /// How a number of units is written.
  private typealias Count = (_ number: Int, _ unit: String) -> String

  private static func away(
    from today: Day,
    to day: PartialDay,
    isExact: Bool,
    _ count: Count
  ) -> String {
    let about = isExact && day.exact != nil ? "" : "about "
    guard day.exact == nil else {
      let span = words(from: today, to: day.latest, count)
      if day.latest == today { return about + span }
      return day.latest < today ? "\(about)\(span) ago" : "in \(about)\(span)"
    }
    let (year, month, _) = today.parts
    let months = (day.year - year) * 12 + (day.month.map { $0 - month } ?? 0)
    if months == 0 { return day.month == nil ? "this year" : "this month" }
    let span = words(months: abs(months), count)
    return months < 0 ? "\(about)\(span) ago" : "in \(about)\(span)"
  }

  private static func words(months: Int, _ count: Count) -> String {
    let parts = [
      months >= 12 ? count(months / 12, "year") : nil,
      months % 12 > 0 ? count(months % 12, "month") : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// So many days away: `in 3 days`, `today`, `3 days ago`.
  public static func away(_ days: Int) -> String {
    if days == 0 { return "today" }
    return days > 0 ? "in \(count(days, "day"))" : "\(count(-days, "day")) ago"
  }

  /// `1 day`, `2 days`.
  public static func count(_ number: Int, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s")"
  }

  /// `1 entry`, `2 entries`.
  public static func entries(_ number: Int) -> String {
    number == 1 ? "1 entry" : "\(number) entries"
  }
}
