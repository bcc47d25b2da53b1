public import Model

/// A measure, a remark on it and what proves it, all at once.
public struct ProvenMeasureDeed: WordedDeed {
  let text: SaidText
  /// For what, by their ids.
  var ids: [String]
  let details: MeasureDetails
  /// A remark.
  let note: SaidText?
  /// Where its proofs are.
  let proofs: [SaidText]

  /// A measure for recommendations or parts, by their ids.
  public init(
    _ text: SaidText,
    on ids: [String],
    _ details: MeasureDetails,
    note: SaidText? = nil,
    provenBy proofs: [SaidText]
  ) {
    (self.text, self.ids, self.details, self.note, self.proofs) = (text, ids, details, note, proofs)
  }

  /// What is entered for each, its proofs behind it; refused as a measure is.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try MeasureDeed(text, on: ids, details).drafts(in: dossier).flatMap { measure in
      var measure = measure
      measure.note = [note?.text, measure.note].compactMap(\.self).joined(separator: " \u{B7} ")
      if measure.note?.isEmpty == true { measure.note = nil }
      let proofs = proofs.enumerated().map { place, proof in
        var draft = EventDraft.evidence(proof.text, on: measure.on, of: nil)
        draft.provesDraftBefore = place + 1
        return draft
      }
      return [measure] + proofs
    }
  }

  /// It is a measure.
  public var what: String { "measure" }

  /// The measure, with what is known of it in brackets.
  public var words: String {
    let facts = facts
    return facts.isEmpty ? text.text : "\(text.text) (\(facts.joined(separator: ", ")))"
  }

  /// What is known of it beside its text, for people.
  public var facts: [String] {
    details.facts + (note.map { ["note: \($0.text)"] } ?? [])
      + proofs.map { "evidence: \($0.text)" }
  }
}
