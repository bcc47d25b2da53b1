/// When things happened, which is not when they were entered.
extension Dossier {
  /// The last day on which something can have happened: its own day, as far as that is known, else
  /// that of the entry, however it was corrected later.
  ///
  /// A plan was made when it was entered; the day that it names is the one it is for.
  public func happened(_ event: Event) -> Day {
    let said = event.doneOn?.latest
    return said ?? day(of: journal.begun(by: event))
  }

  /// GRECO's last report; what is new is new since its adoption.
  public var lastReport: Report? { reports.last { !$0.kind.isAuthorities } }

  /// Whether something happened since GRECO's last report, or may have: the day of either can be
  /// known in part, and two entries may stand to that of the report.
  public func isSinceLastReport(_ event: Event) -> Bool { isSinceLastReport(happened(event)) }

  /// Whether a measure that stands belongs to the time since GRECO's last report: it was taken or
  /// planned in it, or is planned for it.
  public func belongsToTimeSinceLastReport(_ measure: Event) -> Bool {
    if isSinceLastReport(measure) { return true }
    return measure.isPlanned && measure.plannedFor.map { isSinceLastReport($0.latest) } ?? false
  }

  private func isSinceLastReport(_ day: Day) -> Bool {
    firstDaySinceReport.map { $0 <= day } ?? true
  }
}
