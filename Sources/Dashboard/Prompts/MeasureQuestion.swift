internal import Entering
internal import Model

/// Something done: what, when and how far it has come.
struct MeasureQuestion: Question {
  let ids: [String]

  var labels: [String] { ["Measure", "Day", "State"] }
  var draftKey: DraftKey? { DraftKey("measure", ids) }
  var keepsLines: Bool { true }
  func title(in state: State) -> String { "Measure for \(state.names(of: ids))" }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    guard prompt.focus == 2 else { return [] }
    return FuzzyMatch.best(MeasureState.allCases, for: prompt.text(2), by: \.words)
      .map { Offer(words: $0.words, text: $0.words) }
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    switch field {
    case 1: TypedDay(prompt.text(1), for: .fact, in: state).remark(empty: "when, if it is done")
    case 2 where prompt.text(2).isEmpty: Remark(text: "planned … applied; arrows choose")
    case 2 where (try? Choices.measureState(prompt.text(2))) == nil:
      Remark(text: "is none of these", isRefusal: true)
    default: nil
    }
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
        day: try TypedDay(prompt.text(1), for: .fact, in: state).read(),
        state: try Choices.measureState(prompt.text(2))
      )
    }
  }

  /// What its fields are of a measure.
  static let parts: [DeedPart] = [.text, .day, .state]
}
