internal import Model

/// What cannot be so, whatever is done.
extension Dossier {
  /// Refuses as a fact what is still to come: a day of which all is after the dossier's own.
  ///
  /// A measure may be planned for one.
  func refuse(
    stillToCome day: WrittenDay?,
    _ kind: EventKind,
    _ state: MeasureState? = nil
  ) throws(Refusal) {
    guard let day = day?.partial, day.earliest > self.day, state != .planned else { return }
    throw .impossible(.stillToCome(day, kind))
  }

  /// Refuses for parts what a recommendation has as a whole.
  func refuse(parts ids: [String], _ kind: EventKind) throws(Refusal) {
    if ids.contains(where: { subject($0)?.part != nil }) { throw .impossible(.ofPart(kind)) }
  }

  /// Refuses a report that contradicts itself or the dossier.
  func refuse(contradictionsIn report: Report) throws(Refusal) {
    if let published = report.published, published.latest < report.adopted.earliest {
      throw .impossible(.publishedBefore(published, adopted: report.adopted))
    }
    guard let total = report.excess(over: catalogue.issued) else { return }
    throw .impossible(.tooMany(total, issued: catalogue.issued ?? 0))
  }
}
