/// The proofs on a recommendation that stand, each with the measure that it proves: looked through
/// once, however many measures there are.
public struct Proofs {
  /// An entry: the event that began it and the one that counts.
  public typealias Entry = (first: Event, now: Event)

  private var byMeasure: [EventID: [Entry]] = [:]
  /// Those of no measure that stands, in the order in which they were entered.
  public private(set) var loose: [Entry] = []

  /// The proofs on a recommendation and its parts.
  public init(on id: String, in dossier: Dossier) {
    for proof in dossier.evidence(of: id) {
      if let measure = dossier.measure(provenBy: proof.now) {
        byMeasure[measure, default: []].append(proof)
      } else {
        loose.append(proof)
      }
    }
  }

  /// The proofs of a measure, by the event that entered it.
  public subscript(measure: EventID) -> [Entry] { byMeasure[measure] ?? [] }
}

extension Dossier {
  /// The measure that a proof is of, by the event that entered it; nil where none stands.
  public func measure(provenBy proof: Event) -> EventID? {
    proof.provenMeasure.flatMap { measure($0, on: proof.on) }
  }

  /// The event that began a measure which stands, by one of its events; nil where that is none.
  public func begunMeasure(_ named: EventID) -> EventID? {
    guard let begun = journal.event(named).map(journal.begun), begun.knownKind == .measure,
      journal.standing(begun.id) != nil
    else { return nil }
    return begun.id
  }

  /// A measure on a recommendation or a part of it, by the event that entered it.
  ///
  /// - Parameters:
  ///   - named: That event, or one that changed the measure.
  ///   - id: The recommendation or one of its parts.
  /// - Returns: nil where no such measure stands there.
  public func measure(_ named: EventID, on id: String) -> EventID? {
    guard let measure = journal.event(named).map(journal.begun), measure.knownKind == .measure,
      Overlay.subject(measure.on).recommendation == Overlay.subject(id).recommendation,
      journal.standing(measure.id) != nil
    else { return nil }
    return measure.id
  }
}
