public import Model

/// A proof of what was done, of a measure or by itself.
public struct EvidenceDeed: Deed {
  /// An address, or the path of a file.
  let place: SaidText
  /// On what, by their ids.
  var ids: [String]
  /// The event that began the measure it proves.
  let measure: EventID?

  /// A proof on recommendations or parts, by their ids, of a measure that was entered there.
  public init(_ place: SaidText, on ids: [String], of measure: EventID?) {
    (self.place, self.ids, self.measure) = (place, ids, measure)
  }

  /// What is entered for each; refused where the measure does not stand there.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    if let measure {
      guard ids.allSatisfy({ dossier.measure(measure, on: $0) != nil }) else {
        throw .missing(.measure(measure.description))
      }
    }
    return ids.map { .evidence(place.text, on: $0, of: measure) }
  }
}
