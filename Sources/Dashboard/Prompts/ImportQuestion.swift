internal import Imports
internal import Model

/// What has to be known before more of a file can be entered, with what can be answered.
struct ImportQuestion: Question {
  /// What is asked, as it was when it was opened.
  let asked: Imports.Question

  var place: Place { .choosing }
  func title(in state: State) -> String { "Answer:" }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    Remark(text: asked.words)
  }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    let likely = asked.suggestion?.value
    // What is likely stands first, and is taken only by whoever takes it.
    let choices =
      asked.choices.filter { $0.value == likely } + asked.choices.filter { $0.value != likely }
    let offers = choices.map { choice in
      let why = choice.value == likely ? asked.suggestion.map { "likely: \($0.why)" } : nil
      return Offer(
        words: choice.words,
        detail: why ?? "",
        alias: choice.value,
        text: choice.words
      )
    }
    return FuzzyMatch.best(offers, for: prompt.text(0)) { "\($0.words)\n\($0.alias)" }
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard let offer = state.chosenOffer(of: prompt) else {
      return .refused(asked.words(ifUnanswered: prompt.text(0)))
    }
    state.prompt = nil
    state.change { (importing, dossier) throws(NotImported) in
      try importing.answer(asked, with: offer.alias, in: dossier)
    }
    state.selectNextQuestion()
    return .done()
  }
}

/// To which recommendation or part something goes that a file would enter.
struct ImportTargetQuestion: Question {
  let entry: Importing.Entry
  /// What it is.
  let what: String
  /// What it is on now.
  let from: String

  var place: Place { .choosing }
  func title(in state: State) -> String { "To:" }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    Remark(text: "\(what) of \(state.name(of: from)) goes to another recommendation")
  }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    Verb.subjects(prompt.text(0), state).map {
      Offer(words: $0.words, detail: $0.detail, text: $0.words)
    }
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let typed = state.dossier.subject(prompt.text(0))?.id
    guard let id = typed ?? state.chosenOffer(of: prompt)?.text else {
      return .refused("no recommendation has this id or number")
    }
    state.prompt = nil
    state.change { (importing, dossier) throws(NotImported) in
      try importing.move(entry, to: id, in: dossier)
    }
    return .done()
  }
}
