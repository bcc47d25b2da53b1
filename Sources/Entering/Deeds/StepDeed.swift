public import Model

/// Our status goes a step on or back, each recommendation or part from where it stands.
public struct StepDeed: Deed {
  /// Which way.
  public enum Direction: Hashable, Sendable { case up, down }

  /// Which way.
  let direction: Direction
  /// Of what, by their ids; one at the end of the scale stays there.
  let ids: [String]

  /// A step of recommendations or parts, by their ids.
  public init(_ direction: Direction, on ids: [String]) {
    (self.direction, self.ids) = (direction, ids)
  }

  /// What is said then of each that has a step to go.
  public func steps(in dossier: Dossier) throws(Refusal) -> [StatusDeed] {
    let steps = ids.compactMap { id in
      next(dossier.status(of: id)).map { StatusDeed($0, on: [id]) }
    }
    guard steps.isEmpty else { return steps }
    throw .impossible(.step(direction, from: ids.first.flatMap { dossier.status(of: $0) }))
  }

  /// What is entered for each that has a step to go; refused where none has.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    var drafts: [EventDraft] = []
    for step in try steps(in: dossier) { drafts += try step.drafts(in: dossier) }
    return drafts
  }

  private func next(_ status: Status?) -> Status? {
    switch direction {
    case .up: Status.stepUp(from: status)
    case .down: Status.stepDown(from: status)
    }
  }
}
