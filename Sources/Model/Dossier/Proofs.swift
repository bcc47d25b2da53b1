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
      if let measure = proof.now.provenMeasure, dossier.journal.standing(measure) != nil {
        byMeasure[measure, default: []].append(proof)
      } else {
        loose.append(proof)
      }
    }
  }

  /// The proofs of a measure, by the event that entered it.
  public subscript(measure: EventID) -> [Entry] { byMeasure[measure] ?? [] }
}

extension Event {
  /// The measure that it proves, by the event that entered it.
  public var provenMeasure: EventID? { other("measure")?.string.flatMap { EventID($0) } }
}
