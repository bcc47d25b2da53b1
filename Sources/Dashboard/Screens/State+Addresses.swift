internal import Model

/// Where what is selected can be looked up.
extension State {
  /// The address of the selected source, of that of the selected finding, report or date, or the selected
  /// proof's or reference's, which may be a path or words; nil where there is none.
  var selectedAddress: String? {
    switch selectedThing {
    case .source(let key): source(key)?.url
    case .finding(let report, let part):
      selectedID.flatMap { source(ofFindingIn: report, on: $0, part) }?.url
    case .entry(let id): place(id)
    case .report(let id): dossier.catalogue.report(id)?.source.flatMap(source)?.url
    case .deadline(let id):
      dossier.catalogue.deadline(id).flatMap(dossier.source).flatMap(source)?.url
    case .recommendation, .part, .institution, .nobody, .due, .standing, .missing,
      .proposed, .asked, .dossier, nil:
      nil
    }
  }

  private func source(
    ofFindingIn report: String,
    on id: String,
    _ part: String?
  ) -> Catalogue.Source? {
    dossier.findings(of: id).last { $0.finding.report == report && $0.finding.part == part }?
      .finding.source.flatMap(source)
  }

  private func source(_ key: String) -> Catalogue.Source? { dossier.catalogue.source(key) }

  /// Whether a row is a reference to a point of another plan.
  func isReference(_ thing: Thing) -> Bool {
    guard case .entry(let id) = thing else { return false }
    return dossier.journal.event(id)?.knownKind == .refs
  }

  /// Where a proof is, or what a reference points to, as it stands; where it was taken back, as it was entered.
  private func place(_ id: EventID) -> String? {
    guard let event = dossier.journal.event(id),
      event.knownKind == .evidence || event.knownKind == .refs
    else { return nil }
    return (dossier.journal.standing(id) ?? event).value.string
  }
}
