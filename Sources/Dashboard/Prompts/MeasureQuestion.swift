internal import Entering
internal import Model

/// Something done: what, when and how far it has come.
struct MeasureQuestion: Question {
  let ids: [String]

  static let fields: [Field] = [.text("Measure"), .day("Day", for: .fact), .choice("State")]
  var fields: [Field] { Self.fields }
  var draftKey: DraftKey? { DraftKey("measure", ids) }
  func title(in state: State) -> String { "Measure for \(state.names(of: ids))" }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    MeasureState.allCases.map { Offer(words: $0.words, text: $0.words) }
  }

  func hint(on field: Int, in state: State) -> String {
    ["", "when, if it is done", "planned … applied; arrows choose"][field]
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
        day: try day(1, of: prompt, in: state).read(),
        state: try Choices.measureState(prompt.text(2))
      )
    }
  }

  /// What its fields are of a measure.
  static let parts: [DeedPart] = [.text, .day, .state]
}
