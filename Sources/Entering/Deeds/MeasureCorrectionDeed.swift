public import Model

/// A measure said anew, with its day and how far it has come.
public struct MeasureCorrectionDeed: Deed {
  /// The event that began it.
  let measure: EventID
  let text: SaidText
  /// When; nil where nobody knows.
  let day: WrittenDay?
  /// How far it has come; nil where nobody says.
  let state: MeasureState?
  /// What it rests on.
  let grounds: WrittenGrounds

  /// A measure by the event that began it, as it is to be from now on.
  public init(
    _ measure: EventID,
    _ text: SaidText,
    day: WrittenDay?,
    state: MeasureState?,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.measure, self.text, self.day, self.state) = (measure, text, day, state)
    self.grounds = grounds
  }

  /// What is entered; refused where a new day is still to come and it is not planned.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let now = dossier.journal.standing(measure)
    let isSame = day?.partial == now?.day && state == now?.measureState
    if !isSame { try dossier.refuse(stillToCome: day, .measure, state) }
    let draft = dossier.journal.amending(
      measure: measure,
      to: text.text,
      state: state,
      day: day?.partial,
      restingOn: grounds.over(now?.grounds ?? Grounds())
    )
    return [draft?.noting(day)].compactMap(\.self)
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "it says so already" }
}
