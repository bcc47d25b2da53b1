public import Model

/// A measure that stands goes a step on, on the dossier's day, or back to what it was before.
public struct MeasureStepDeed: Deed {
  let direction: StepDeed.Direction
  /// An event of the measure.
  let measure: EventID

  /// A step of a measure, by one of its events.
  public init(_ direction: StepDeed.Direction, of measure: EventID) {
    (self.direction, self.measure) = (direction, measure)
  }

  /// What is entered; refused where there is no step that way.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let (begun, now) = try dossier.standingMeasure(measure)
    guard let said = next(from: now, begun, dossier) else {
      throw .impossible(.measureStep(direction, from: now.state))
    }
    return [dossier.journal.amending(measure: begun, to: said)].compactMap(\.self)
  }

  private func next(from now: Measure, _ begun: EventID, _ dossier: Dossier) -> Measure? {
    switch direction {
    case .up:
      guard let state = now.state.map(\.next) ?? .planned else { return nil }
      return Measure(
        now.text,
        state: state,
        // What was done on a day nobody said how far is planned for it, until somebody says more.
        day: state == .planned ? now.day : PartialDay(dossier.day),
        planned: now.planned,
        who: now.who,
        proof: now.proof,
        isUndated: state == .planned && now.isUndated
      )
    case .down:
      var said = now
      if let event = dossier.journal.standing(begun),
        let before = dossier.journal.measure(before: event)
      {
        (said.state, said.day, said.planned) = (before.state, before.day, before.planned)
        said.isUndated = before.isUndated
        return said
      }
      guard let state = now.state?.before else { return nil }
      (said.state, said.day) = (state, nil)
      return said
    }
  }
}
