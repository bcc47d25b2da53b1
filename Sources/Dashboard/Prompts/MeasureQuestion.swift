internal import Entering
internal import Model

/// Something done: what, when and how far it has come.
struct MeasureQuestion: Question {
  let ids: [String]

  static let fields: [Field] = [
    .text("Measure"), .day("Day", for: .fact), .choice("State"), .day("Planned", for: .fact),
    .line("Who"), .line("Proof"),
  ]
  var fields: [Field] { Self.fields }
  var draftKey: DraftKey? { DraftKey("measure", ids) }
  func title(in state: State) -> String { "Measure for \(state.names(of: ids))" }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    MeasureState.allCases.map { Offer(words: $0.words, text: $0.words) }
  }

  func hint(on field: Int, in state: State) -> String {
    [
      "", "when, if it is done", "planned … applied; arrows choose", "by when it is to be done",
      "who does it; a comma between", "what is expected to prove it",
    ][field]
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(
      in: state,
      Self.parts,
      says: { _ in Notice("measure entered", of: state.names(of: ids)) }
    ) { () throws(Refusal) in
      MeasureDeed(
        try SaidText(prompt.text(0), of: "a measure"),
        on: ids,
        try details(of: prompt, in: state)
      )
    }
  }

  /// What is typed beside the text.
  func details(of prompt: Prompt, in state: State) throws(Refusal) -> MeasureDetails {
    MeasureDetails(
      day: try day(1, of: prompt, in: state).read(),
      state: try Choices.measureState(prompt.text(2)),
      planned: try day(3, of: prompt, in: state).read(),
      who: Institutions.named(prompt.text(4), in: state.dossier),
      proof: try prompt.said(5)
    )
  }

  /// What the fields hold of a measure that is there.
  static func texts(of now: Event, in state: State) -> [String] {
    let measure = Measure(now)
    return [
      measure.text, measure.day?.description ?? "", now.stateWords ?? "",
      measure.planned?.description ?? "",
      measure.who.map { state.dossier.catalogue.institutionName($0, in: state.settings.languages) }
        .joined(separator: ", "),
      measure.proof ?? "",
    ]
  }

  /// What its fields are of a measure.
  static let parts: [DeedPart] = [.text, .day, .state]
}
