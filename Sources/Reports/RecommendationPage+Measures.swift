import Model

extension RecommendationPage {
  /// What was done, each with its day, how far it has come and its proof; then other proofs.
  var measures: [String] {
    let proofs = Proofs(on: recommendation.id, in: dossier)
    let done = dossier.measures(of: recommendation.id).flatMap { measure in
      lines(measure.first, measure.now, proofs[measure.first.id])
    }
    return done
      + proofs.loose.map { "Evidence (\(dossier.signature($0.first))): \($0.now.text.shown)" }
  }

  private func lines(
    _ first: Event,
    _ now: Event,
    _ evidence: [(first: Event, now: Event)]
  ) -> [String] {
    let state = now.measureState?.shown
    let entered = "entered \(dossier.signature(first))"
    let facts = [part(first), state, now.day?.description, entered].compactMap(\.self)
    let proofs =
      evidence.isEmpty
      ? ["  no evidence yet"] : evidence.map { "  evidence: \($0.now.text.shown)" }
    return ["Measure (\(facts.joined(separator: ", "))):"]
      + now.text.shownLines.map { "  " + $0 } + proofs
  }
}
