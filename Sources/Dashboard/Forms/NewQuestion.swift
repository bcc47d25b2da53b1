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
    return all.finding(prompt.text(0))
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let form = state.chosenOffer(of: prompt)?.form.flatMap { state.form($0) }
    return form.map { .ask($0) } ?? .refused("there is no form for that")
  }
}
