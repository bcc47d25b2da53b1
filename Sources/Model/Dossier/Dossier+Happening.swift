/// When things happened, which is not when they were entered.
extension Dossier {
  /// The last day on which something can have happened: its own day, as far as that is known, else
  /// that of the entry.
  public func happened(_ event: Event) -> Day { event.day?.latest ?? day(of: event) }

  /// GRECO's last report; what is new is new since its adoption.
  public var lastReport: Report? { reports.last { !$0.kind.isAuthorities } }

  /// Whether something happened since GRECO's last report, or may have: the day of either can be
  /// known in part.
  public func isSinceLastReport(_ event: Event) -> Bool {
    lastReport.map { $0.mayPrecede(happened(event)) } ?? true
  }
}
