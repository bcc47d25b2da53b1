public import Model

/// The files that prove something, which can be gone since they were entered.
extension State {
  /// What was looked at last: of which recommendation, in which state of the dossier.
  struct ProofsSeen: Equatable {
    let id: String
    let edition: Edition
  }

  /// The files that prove something of the recommendation that is read in full, until they were looked for;
  /// nil where that was done.
  public var proofsToLookFor: [Event]? {
    guard screen is DetailScreen, let id = selectedID,
      proofsSeen != ProofsSeen(id: id, edition: edition)
    else { return nil }
    return dossier.files(provingOn: id, last: Self.mostProofs)
  }

  /// Takes in which of them are gone.
  public mutating func look(forProofs gone: Set<EventID>) {
    proofsSeen = selectedID.map { ProofsSeen(id: $0, edition: edition) }
    guard gone != lostProofs else { return }
    lostProofs = gone
    page = nil
    makePage()
  }

  /// More are looked for by `check`.
  private static let mostProofs = 100
}
