public import Model

/// A measure that stands comes further, or something more is known of it; what is not said stays.
public struct MeasureProgressDeed: Deed {
  /// An event of the measure.
  let measure: EventID
  let text: SaidText?
  let state: MeasureState?
  let day: WrittenDay?
  let planned: WrittenDay?
  /// Who does it; nil where nothing is said of that, empty for nobody.
  let who: [NamedInstitution]?
  let proof: SaidText?
  /// A remark besides.
  let note: SaidText?
  /// Whether another state of which no day is said is of the dossier's day; else its day is not known.
  let isOfToday: Bool
  /// What it rests on.
  let grounds: WrittenGrounds

  /// What is said of a measure, by one of its events.
  ///
  /// Whoever says that it has come further today needs not say the day; a table that says so tells none.
  public init(
    _ measure: EventID,
    text: SaidText? = nil,
    state: MeasureState? = nil,
    day: WrittenDay? = nil,
    planned: WrittenDay? = nil,
    who: [NamedInstitution]? = nil,
    proof: SaidText? = nil,
    note: SaidText? = nil,
    isOfToday: Bool = true,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.measure, self.text, self.state, self.day) = (measure, text, state, day)
    (self.planned, self.who, self.proof, self.grounds) = (planned, who, proof, grounds)
    (self.note, self.isOfToday) = (note, isOfToday)
  }

  /// What is entered.
  ///
  /// Refused where no such measure stands, or a day is still to come of one that is not planned.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let (begun, now) = try dossier.standingMeasure(measure)
    var said = now
    if let text { said.text = text.text }
    if let who { said.who = who.named(in: dossier) }
    if let proof { said.proof = proof.text }
    if let state, state != now.state {
      said.state = state
      said.day = isOfToday ? PartialDay(dossier.day) : nil
      // From what it was known to be it went on since that was entered.
      said.isUndated = !isOfToday && now.state == nil
    }
    if let day { said.day = day.partial }
    if let planned { said.planned = planned.partial }
    // Nothing that is only planned has a day of its own.
    if said.state == .planned {
      if planned == nil, let day { said.planned = day.partial }
      said.day = nil
    }
    try dossier.refuse(stillToCome: day, .measure, said.state)
    let held = dossier.journal.standing(begun)?.grounds ?? Grounds()
    var draft = dossier.journal.amending(
      measure: begun,
      to: said,
      restingOn: grounds.over(held),
      evenIfSaid: note != nil
    )
    draft?.note = note?.text
    return [draft?.noting(day, planned)].compactMap(\.self)
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "it says so already" }
}

extension Dossier {
  /// A measure that stands, by one of its events: the event that began it, and what it says; refused where
  /// others stand in the place of what it is on.
  func standingMeasure(_ event: EventID) throws(Refusal) -> (begun: EventID, now: Measure) {
    guard let begun = begunMeasure(event), let now = journal.standing(begun) else {
      throw .missing(.measure(event.description))
    }
    try refuse(replaced: [now.on])
    return (begun, Measure(now))
  }
}
