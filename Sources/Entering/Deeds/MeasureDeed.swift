public import Model

/// Something done, or planned, for recommendations or parts.
public struct MeasureDeed: Deed {
  let text: SaidText
  /// For what, by their ids.
  let ids: [String]
  /// When.
  let day: WrittenDay?
  /// How far it has come.
  let state: MeasureState?
  /// What it rests on.
  let grounds: WrittenGrounds

  /// A measure for recommendations or parts, by their ids.
  public init(
    _ text: SaidText,
    on ids: [String],
    day: WrittenDay?,
    state: MeasureState?,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.text, self.ids, self.day, self.state) = (text, ids, day, state)
    self.grounds = grounds
  }

  /// What is entered for each; refused where the day is still to come and it is not planned.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    try dossier.refuse(stillToCome: day, .measure, state)
    return ids.map { id in
      .measure(text.text, on: id, state: state, day: day?.partial).noting(day)
        .resting(on: grounds)
    }
  }
}
