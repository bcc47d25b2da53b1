public import Model

/// Why what somebody wrote is not taken for a day.
public enum DayRefusal: Error, Hashable, Sendable {
  /// It means no day of the calendar.
  case noDay
  /// It can be read in more than one way, each of which is a day, a month or a year.
  case severalReadings([PartialDay])
  /// It says that something goes on, or is done again and again.
  case goesOn
  /// It is a month or more where a day is needed.
  case notWhole
}
