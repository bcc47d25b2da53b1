internal import Model

/// In which order the recommendations of a theme are shown.
struct SortQuestion: Question {
  var place: Place { .choosing }
  func title(in state: State) -> String { "Sort:" }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    FuzzyMatch.best(Sort.allCases, for: prompt.text(0), by: \.words).map { sort in
      Offer(
        words: sort.words,
        detail: sort == state.sort ? "as it is" : "",
        text: sort.words,
        value: .sort(sort)
      )
    }
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard case .sort(let sort)? = state.chosenOffer(of: prompt)?.value else {
      return .refused("there is no such order")
    }
    return .done(state.arrange(by: sort))
  }
}
