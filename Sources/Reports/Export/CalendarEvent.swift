import Model

/// An all-day event of a calendar, which takes nobody's time.
struct CalendarEvent {
  /// What it is known by in every calendar that has it.
  var uid: String
  var day: Day
  var summary: String
  /// A paragraph each.
  var description: [String]
  /// Whether calendars that are shared are asked not to show it.
  var isConfidential: Bool
  /// Whether it is announced, ``alarms`` days before.
  var hasAlarms: Bool
  /// When what it says was last changed.
  var changed: Timestamp
  /// How often it was changed.
  var revision: Int

  private static let alarms = [30, 7]

  func write(into calendar: inout CalendarText) {
    calendar.add("BEGIN:VEVENT")
    calendar.add("UID", text: uid)
    calendar.add("DTSTAMP:\(changed.basic)")
    calendar.add("LAST-MODIFIED:\(changed.basic)")
    calendar.add("SEQUENCE:\(revision)")
    calendar.add("DTSTART;VALUE=DATE:\(day.basic)")
    calendar.add("DTEND;VALUE=DATE:\((day + 1).basic)")
    calendar.add("SUMMARY", text: summary)
    calendar.add("DESCRIPTION", text: description.joined(separator: "\n\n"))
    calendar.add("CLASS:\(isConfidential ? "CONFIDENTIAL" : "PUBLIC")")
    calendar.add("TRANSP:TRANSPARENT")
    if hasAlarms { Self.alarms.forEach { writeAlarm($0, into: &calendar) } }
    calendar.add("END:VEVENT")
  }

  private func writeAlarm(_ days: Int, into calendar: inout CalendarText) {
    calendar.add("BEGIN:VALARM")
    calendar.add("ACTION:DISPLAY")
    calendar.add("DESCRIPTION", text: "\(summary), in \(days) days")
    calendar.add("TRIGGER:-P\(days)D")
    calendar.add("END:VALARM")
  }
}

extension Day {
  /// `20260331`.
  fileprivate var basic: String { description.filter { $0 != "-" } }
}

extension Timestamp {
  /// `20261123T164012Z`.
  fileprivate var basic: String {
    description.prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
