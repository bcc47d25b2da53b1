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
    case 2 where measureState(prompt) == nil: Remark(text: "is none of these", isRefusal: true)
    default: nil
    }
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let text = prompt.text(0)
    guard !text.isEmpty else { return .refused("a measure needs a text", field: 0) }
    let typed = TypedDay(prompt.text(1), for: .fact, in: state)
    if let why = typed.refusal { return .refused(why, field: 1) }
    let day = typed.day
    let how = measureState(prompt)
    guard prompt.text(2).isEmpty || how != nil else { return .refused("that is no state") }
    if let why = state.dossier.refusal(ofDay: day?.partial, for: .measure, state: how) {
      return .refused(why, field: 1)
    }
    return .enter(
      ids.map { .measure(text, on: $0, state: how, day: day?.partial).noting(day) },
      says: Notice("measure entered", of: state.names(of: ids))
    )
  }

  private func measureState(_ prompt: Prompt) -> MeasureState? { Self.state(prompt.text(2)) }

  /// The state that a word means.
  static func state(_ typed: String) -> MeasureState? {
    try? MeasureState.written(typed)
  }
}
