/// Since when something is asked for.
public enum Since: Hashable, Sendable {
  /// From the beginning of a day.
  case day(Day)
  /// Since a report was adopted: what it found itself is no news, whatever may have come after it is.
  case report(Report)
}

extension Dossier {
  /// Since when, as `1 March 2026` or `the Compliance Report of March 2024`: of a report no day is
  /// named that nobody knows; days as they are to be written.
  public func words(_ since: Since, days: (PartialDay) -> String = \.longWords) -> String {
    switch since {
    case .day(let day): days(PartialDay(day))
    case .report(let report):
      "the \(report.kind.words) of \(days(report.adopted))\(mark(.report, on: report.id))"
    }
  }
}
