/// Which of two numbers before a year is the day's.
public enum DayOrder: String, CaseIterable, Hashable, Sendable {
  /// The day comes first: `12/01/2021` is in January.
  case dayFirst = "dmy"
  /// The month comes first: it is in December.
  case monthFirst = "mdy"
}
