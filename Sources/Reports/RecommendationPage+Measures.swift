import Model

extension RecommendationPage {
  /// What was done, each with its day, how far it has come and its proof; then other proofs.
  var measures: [String] {
    let proofs = Proofs(on: recommendation.id, in: dossier)
    let done = dossier.measures(of: recommendation.id).flatMap { measure in
      lines(measure, proofs[measure.first.id])
    }
    return done
      + proofs.loose.map { proof in
        let signed = [dossier.signature(proof.first)] + dossier.remarks(proof)
        let kind = proof.now.isInternal ? "Internal evidence" : "Evidence"
        return "\(kind) (\(signed.joined(separator: "; "))): \(told(proof))"
      }
  }

  /// Where a proof is, and what became of the file since it was entered.
  private func told(_ proof: (first: Event, now: Event)) -> String {
    proof.now.text.shown + (lostProofs[proof.now.id].map { " (\($0.words))" } ?? "")
  }

  private func lines(
    _ measure: (first: Event, now: Event),
    _ evidence: [(first: Event, now: Event)]
  ) -> [String] {
    let (first, now) = measure
    let entered = "entered \(dossier.signature(first))"
    let known = dossier.names().facts(ofMeasure: now, days: \.description).map(\.shown)
    let facts = [part(first)].compactMap(\.self) + known + [entered]
    let proofs =
      evidence.isEmpty
      ? ["  no evidence yet"] : evidence.map { "  evidence: \(told($0))" }
    let remarks = dossier.remarks(measure).map { "; " + $0 }.joined()
    let kind = now.isInternal ? "Internal measure" : "Measure"
    let notes = dossier.journal.notes(onMeasure: now).flatMap { "note: \($0)".shownLines }
    return ["\(kind) (\(facts.joined(separator: ", "))\(remarks)):"]
      + (now.text.shownLines + notes).map { "  " + $0 } + proofs
  }
}
