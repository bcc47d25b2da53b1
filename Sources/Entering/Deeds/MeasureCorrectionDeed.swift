public import Model

/// A measure said anew, with all that is known of it.
public struct MeasureCorrectionDeed: Deed {
  /// The event that began it.
  let measure: EventID
  let text: SaidText
  let details: MeasureDetails
  /// What it rests on.
  let grounds: WrittenGrounds

  /// A measure by the event that began it, as it is to be from now on.
  public init(
    _ measure: EventID,
    _ text: SaidText,
    _ details: MeasureDetails,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.measure, self.text, self.details, self.grounds) = (measure, text, details, grounds)
  }

  /// What is entered; refused where a new day is still to come and it is not planned.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    var said = details.measure(text, in: dossier)
    let standing = dossier.journal.standing(measure)
    let now = standing.map { Measure($0) }
    if let now, said.state == now.state { said.isUndated = now.isUndated }
    let rests = grounds.over(standing?.grounds ?? Grounds())
    if said.day != now?.day || said.state != now?.state {
      try dossier.refuse(stillToCome: details.day, .measure, said.state)
    }
    return [dossier.journal.amending(measure: measure, to: said, restingOn: rests)]
      .compactMap { $0.map(details.noted) }
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "it says so already" }
}
