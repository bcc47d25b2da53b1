import Model

extension RecommendationPage {
  /// What was done, each with its day, how far it has come and its proof; then other proofs.
  var measures: [String] {
    let proofs = Proofs(on: recommendation.id, in: dossier)
    let done = dossier.measures(of: recommendation.id).flatMap { measure in
      lines(measure.first, measure.now, proofs[measure.first.id])
    }
    return done
      + proofs.loose.map { "Evidence (\(dossier.signature($0.first))): \(text(of: $0.now).shown)" }
  }

  private func lines(
    _ first: Event,
    _ now: Event,
    _ evidence: [(first: Event, now: Event)]
  ) -> [String] {
    let state = now.other("state")?.string.map { MeasureState(rawValue: $0)?.words ?? $0.shown }
    let entered = "entered \(dossier.signature(first))"
    let facts = [part(first), state, now.day?.description, entered].compactMap(\.self)
    let proofs =
      evidence.isEmpty
      ? ["  no evidence yet"] : evidence.map { "  evidence: \(text(of: $0.now).shown)" }
    return ["Measure (\(facts.joined(separator: ", "))):"]
      + text(of: now).shownLines.map { "  " + $0 } + proofs
  }

  private func text(of event: Event) -> String { event.value.string ?? event.value.text() }
}
