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

  /// Whether a measure that stands belongs to the time since GRECO's last report: it was taken in it, is
  /// planned for it, or was entered in it by somebody who named no day.
  public func belongsToTimeSinceLastReport(_ measure: Event) -> Bool {
    guard firstDaySinceReport != nil else { return true }
    return dayOfBelonging(measure).map { isSinceLastReport($0) } ?? false
  }

  /// Whether nobody knows of which time a measure that stands is.
  public func isOfUnknownTime(_ measure: Event) -> Bool {
    measure.isUndated && dayOfBelonging(measure) == nil
  }

  /// Whether a measure that stands is work since then: it belongs to that time, and was planned in it where
  /// it is a plan.
  func isWorkSinceLastReport(_ measure: Event) -> Bool {
    belongsToTimeSinceLastReport(measure) && isSinceLastReport(measure)
  }

  /// The last day that a measure can be of: its own, else the one that it is planned for as long as nobody
  /// knows of more, else that of the entry; nil where none of them is known.
  private func dayOfBelonging(_ measure: Event) -> Day? {
    if let day = measure.doneOn { return day.latest }
    let isOnlyPlanned = (measure.measureState ?? .planned) == .planned
    if isOnlyPlanned || measure.isUndated, let planned = measure.plannedFor {
      return planned.latest
    }
    return measure.isUndated ? nil : happened(measure)
  }

  private func isSinceLastReport(_ day: Day) -> Bool {
    firstDaySinceReport.map { $0 <= day } ?? true
  }
}
