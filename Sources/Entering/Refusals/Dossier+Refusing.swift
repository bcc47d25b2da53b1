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

  /// Refuses what is entered on recommendations in whose place others stand.
  func refuse(replaced ids: [String]) throws(Refusal) {
    for id in ids {
      guard let old = subject(id)?.recommendation, isReplaced(old.id) else { continue }
      throw .impossible(
        .replaced(names().thing(old.id), by: standing(for: old.id).map { label(of: $0) })
      )
    }
  }

  /// Refuses that a recommendation stands in the place of what stands in its own.
  func refuse(circle id: String, inPlaceOf old: [String]) throws(Refusal) {
    guard let other = old.first(where: { stands($0, for: id) }) else { return }
    throw .impossible(.circle(label(of: id), label(of: other)))
  }

  /// Refuses what is for a report to come where GRECO closed the procedure.
  func refuseIfClosed() throws(Refusal) {
    if let closed = closedWords(\.words) { throw .impossible(.procedureClosed(closed)) }
  }

  /// Refuses a report that contradicts itself or the dossier.
  func refuse(contradictionsIn report: Report) throws(Refusal) {
    if let published = report.published, published.latest < report.adopted.earliest {
      throw .impossible(.publishedBefore(published, adopted: report.adopted))
    }
    if report.ends != nil, report.kind.isAuthorities { throw .impossible(.endedByAuthorities) }
    guard let total = report.excess(over: catalogue.issued) else { return }
    throw .impossible(.tooMany(total, issued: catalogue.issued ?? 0))
  }
}
