public import Model

/// Something done, or planned, for recommendations or parts.
public struct MeasureDeed: Deed {
  let text: SaidText
  /// For what, by their ids.
  var ids: [String]
  let details: MeasureDetails
  /// What it rests on.
  let grounds: WrittenGrounds

  /// A measure for recommendations or parts, by their ids.
  public init(
    _ text: SaidText,
    on ids: [String],
    _ details: MeasureDetails,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.text, self.ids, self.details, self.grounds) = (text, ids, details, grounds)
  }

  /// What is entered for each; refused where the day is still to come and it is not planned.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    try dossier.refuse(stillToCome: details.day, .measure, details.state)
    return ids.map {
      details.noted(in: .measure(details.measure(text, in: dossier), on: $0)).resting(on: grounds)
    }
  }
}

/// What is known of a measure beside its text.
public struct MeasureDetails: Hashable, Sendable {
  /// When it came so far; nil where nobody knows.
  let day: WrittenDay?
  /// How far it has come; nil where nobody says.
  let state: MeasureState?
  /// By when it is planned.
  let planned: WrittenDay?
  /// Who does it.
  let who: [NamedInstitution]
  /// What is expected to prove it.
  let proof: SaidText?
  /// Whether what is said without a day is of the day on which it is entered.
  private let isOfToday: Bool

  /// What is known.
  ///
  /// Of which only says by when it is planned, it is planned, but where something was said of its state
  /// that is not understood yet. Whoever says that something was done needs not say the day; a table that
  /// says so tells none.
  public init(
    day: WrittenDay?,
    state: MeasureState?,
    planned: WrittenDay? = nil,
    who: [NamedInstitution] = [],
    proof: SaidText? = nil,
    isStateInQuestion: Bool = false,
    isOfToday: Bool = true
  ) {
    let isPlanned = state == nil && day == nil && planned != nil && !isStateInQuestion
    (self.day, self.state) = (day, isPlanned ? .planned : state)
    (self.planned, self.who, self.proof) = (planned, who, proof)
    self.isOfToday = isOfToday
  }

  /// The measure of which it is known.
  func measure(_ text: SaidText, in dossier: Dossier) -> Measure {
    Measure(
      text.text,
      state: state,
      day: day?.partial,
      planned: planned?.partial,
      who: who.named(in: dossier),
      proof: proof?.text,
      isUndated: !isOfToday && day == nil
    )
  }

  /// What is known, for people.
  var facts: [String] {
    let names = who.map { institution in
      switch institution {
      case .known(let known): known.name.text()
      case .new(let name): name
      }
    }
    return [
      state == .planned && planned != nil ? nil : state?.words, day?.partial.description,
      planned.map { "planned for \($0.partial)" + ($0.words.map { " (\($0))" } ?? "") },
      names.isEmpty ? nil : "by \(names.joined(separator: ", "))",
      proof.map { "proof expected: \($0.text)" },
    ].compactMap(\.self)
  }

  /// A draft of it, with the words of its days in the note.
  func noted(in draft: EventDraft) -> EventDraft { draft.noting(day, planned) }
}

extension [NamedInstitution] {
  /// By id, those that the dossier does not know by name; nobody where it says so.
  func named(in dossier: Dossier) -> [String] {
    filter { !$0.isNone }.map {
      switch $0 {
      case .known(let institution): institution.id
      // Somebody may have added it meanwhile.
      case .new(let name): dossier.institution(called: name)?.id ?? name
      }
    }
  }
}
