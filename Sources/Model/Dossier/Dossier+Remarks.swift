/// What the catalogue says beside the days of the procedure: it holds of those days alone, and not of
/// others that somebody entered in their place.
extension Dossier {
  /// What a reader has to know of a report.
  public func note(of report: Report) -> LocalizedText? {
    guard let before = shipped.report(report.id), before.note == report.note else {
      return report.note
    }
    let isSame =
      before.adopted == report.adopted && before.published == report.published
      && before.totals == report.totals
    return isSame ? report.note : nil
  }

  /// What a reader has to know of a date, such as how it was inferred.
  public func note(of deadline: Deadline) -> LocalizedText? {
    let before = replaced(by: deadline)
    return before != nil && before?.note == deadline.note ? nil : deadline.note
  }

  /// The key of the source that names a date.
  public func source(of deadline: Deadline) -> String? {
    let before = replaced(by: deadline)
    return before != nil && before?.source == deadline.source ? nil : deadline.source
  }

  /// The date as it was shipped, where another was entered in its place.
  private func replaced(by deadline: Deadline) -> Deadline? {
    guard let before = shipped.deadline(deadline.id) else { return nil }
    let isSame =
      before.due == deadline.due && before.from == deadline.from && before.basis == deadline.basis
    return isSame ? nil : before
  }
}
