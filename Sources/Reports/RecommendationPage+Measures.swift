import Model

extension RecommendationPage {
  /// What was done, each with its day, how far it has come and its proof; then other proofs.
  var measures: [String] {
    let evidence = dossier.evidence(of: recommendation.id)
    let measures = dossier.measures(of: recommendation.id)
    let known = Set(measures.map(\.first.id))
    let loose = evidence.filter { entry in Self.measure(of: entry.now).map(known.contains) != true }
    let done = measures.flatMap { measure in
      lines(
        measure.first,
        measure.now,
        evidence.filter { Self.measure(of: $0.now) == measure.first.id }
      )
    }
    return done
      + loose.map { "Evidence (\(dossier.signature($0.first))): \(text(of: $0.now).shown)" }
  }

  private func lines(
    _ first: Event,
    _ now: Event,
    _ evidence: [(first: Event, now: Event)]
  ) -> [String] {
    let state = now.other("state")?.string.map { MeasureState(rawValue: $0)?.words ?? $0.shown }
    let part = first.on == recommendation.id ? nil : first.on.shown
    let facts = [part, state, now.day?.description, dossier.signature(first)].compactMap(\.self)
    let proofs =
      evidence.isEmpty
      ? ["  no evidence yet"] : evidence.map { "  evidence: \(text(of: $0.now).shown)" }
    return ["Measure (\(facts.joined(separator: ", "))):"]
      + text(of: now).shownLines.map { "  " + $0 } + proofs
  }

  private func text(of event: Event) -> String { event.value.string ?? event.value.text() }

  private static func measure(of evidence: Event) -> EventID? {
    evidence.other("measure")?.string.flatMap { EventID($0) }
  }
}
