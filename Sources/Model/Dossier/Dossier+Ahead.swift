/// What a dossier would be.
extension Dossier {
  /// The same dossier with drafts entered, to see what could be entered then.
  public func entering(_ drafts: [EventDraft]) -> Dossier {
    guard !drafts.isEmpty else { return self }
    let now = journal.events.last?.at ?? Timestamp(milliseconds: 0)
    var dossier = self
    dossier.add(journal.sign(drafts, by: Author(name: "", now: now) { (0, 0) }))
    return dossier
  }
}
