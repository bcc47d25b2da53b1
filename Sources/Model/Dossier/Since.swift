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

  /// Whether anything can have changed since then by the day that it is seen from.
  public func hasBegun(_ since: Since) -> Bool {
    switch since {
    case .day(let first): first <= day
    case .report(let report): reports.contains { $0.id == report.id }
    }
  }

  /// Since GRECO's last report; where there is none, the last 90 days.
  public var sinceLastReport: Since { lastReport.map { .report($0) } ?? .day(day + -90) }
}
