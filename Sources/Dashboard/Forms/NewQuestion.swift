internal import Model

/// What is to be added, each in its form.
struct NewQuestion: Question {
  var place: Place { .choosing }
  func title(in state: State) -> String { "Add:" }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    let all = FormKind.additions(in: state).map { kind in
      var offer = Offer(words: kind.words, text: kind.words, value: .command(.form(kind)))
      if case .part(let id) = kind { offer.detail = state.name(of: id) }
      return offer
    }
    let reference = Offer(words: Self.reference, text: Self.reference, value: .command(.ask(.refs)))
    return (all + (state.targets.isEmpty ? [] : [reference])).finding(prompt.text(0))
  }

  private static let reference = "a reference: a point of another plan"

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    if state.chosenOffer(of: prompt)?.value == .command(.ask(.refs)) {
      return .ask(RefsQuestion(ids: state.targets))
    }
    let form = state.chosenOffer(of: prompt)?.form.flatMap { state.form($0) }
    return form.map { .ask($0) } ?? .refused("there is no form for that")
  }
}
