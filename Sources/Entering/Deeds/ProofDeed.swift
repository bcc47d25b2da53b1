public import Model

/// A proof that is there is of a measure, or of none.
public struct ProofDeed: Deed {
  /// An event of the proof.
  let proof: EventID
  /// Where it is from now on; nil where that stays.
  let place: SaidText?
  /// An event of the measure; nil for none.
  let measure: EventID?
  /// What it rests on.
  let grounds: WrittenGrounds

  /// A proof, by one of its events, of a measure that stands on the same recommendation.
  public init(
    _ proof: EventID,
    at place: SaidText? = nil,
    of measure: EventID?,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.proof, self.place, self.measure, self.grounds) = (proof, place, measure, grounds)
  }

  /// What is entered; refused where the event is no proof that stands, or the measure not there.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    guard let now = dossier.journal.standing(proof), now.knownKind == .evidence else {
      throw .missing(.proof(proof.description))
    }
    var begun: EventID?
    if let measure {
      begun = dossier.measure(measure, on: now.on)
      if begun == nil { throw .missing(.measure(measure.description)) }
    }
    let draft = dossier.drafting(
      proof: proof,
      at: place?.text ?? now.text,
      of: begun,
      restingOn: grounds.over(now.grounds)
    )
    return [draft].compactMap(\.self)
  }
}
