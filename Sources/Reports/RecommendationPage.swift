public import Model

/// All that is known of one recommendation.
public struct RecommendationPage: Sendable {
  let dossier: Dossier
  let recommendation: Recommendation
  /// What became of the files that prove something, by the event that names each.
  let lostProofs: [EventID: ProofLoss]

  /// A recommendation of a dossier.
  public init(
    _ recommendation: Recommendation,
    in dossier: Dossier,
    lostProofs: [EventID: ProofLoss] = [:]
  ) {
    self.dossier = dossier
    self.recommendation = recommendation
    self.lostProofs = lostProofs
  }

  /// As in `list --json`, `replacedBy` (the ids of those that stand in its place) and `history` (every
  /// event on it, oldest first).
  public var json: JSON {
    guard case .object(let members) = dossier.json(of: recommendation) else { return .null }
    let history = dossier.history(of: recommendation.id).map(\.json)
    let others = dossier.successors(of: recommendation.id)
    return .object(
      members + [
        JSON.Member("replacedBy", .array(others.map { .string($0) })),
        JSON.Member("history", .array(history)),
      ]
    )
  }

  func part(_ part: Recommendation.Part) -> String { recommendation.id + "." + part.id }

  /// The part that an entry is about; nil for the whole.
  func part(_ event: Event) -> String? {
    event.part.map { "part \($0)".shown }
  }
}
