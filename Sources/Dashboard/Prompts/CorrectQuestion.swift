internal import Entering
internal import Model

/// What of all that was said of a recommendation is to be corrected or taken back.
struct CorrectQuestion: Question {
  let id: String

  var place: Place { .choosing }
  func title(in state: State) -> String { "Correct:" }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    let all = state.dossier.correctables(on: id).map { ($0, words: $0.words(in: state)) }
    return FuzzyMatch.best(all, for: prompt.text(0), by: \.words).map { one, words in
      Offer(
        words: words,
        detail: detail(one, state.dossier),
        text: words,
        value: .entry(one.first.id)
      )
    } + FuzzyMatch.best([itself(state)], for: prompt.text(0), by: \.words)
  }

  /// What of the recommendation itself is corrected in its form.
  private func itself(_ state: State) -> Offer {
    let isPart = state.dossier.subject(id)?.part != nil
    let words = isPart ? "text, source" : "number, title, text, wording, source, theme"
    return Offer(
      words: words,
      detail: isPart ? "the part itself" : "the recommendation itself",
      text: words,
      value: .command(.form(.edit(id)))
    )
  }

  private func detail(_ one: Correctable, _ dossier: Dossier) -> String {
    let entered = "\(one.first.by), \(dossier.day(of: one.first).words)"
    let corrected = one.isField ? nil : dossier.correctedWords((one.first, one.now), \.words)
    let taken = one.now.knownKind == .review ? "Enter takes it back" : nil
    return [entered, corrected, taken].compactMap(\.self).joined(separator: "; ")
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    state.dossier.correctables(on: id).isEmpty
      ? Remark(text: "nothing is entered on it yet") : nil
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let offer = state.chosenOffer(of: prompt)
    if let form = offer?.form.flatMap({ state.form($0) }) { return .ask(form) }
    guard case .entry(let event)? = offer?.value,
      let one = state.dossier.correctable(event, on: id)
    else { return .refused("there is no such entry") }
    return state.reply(toCorrecting: one)
  }
}

extension State {
  /// Asks how the selected entry is to be corrected, or does it where there is nothing to ask; where none
  /// is selected, asks which.
  mutating func correct() -> [Effect] {
    if let kind = selectedForm {
      ask(kind)
      return []
    }
    return onTargets { state, ids in
      guard case .entry(let event)? = state.selectedThing else {
        state.ask(CorrectQuestion(id: ids[0]))
        return []
      }
      guard let one = state.dossier.correctable(event, on: ids[0]) else {
        state.message = Message(.refused, "this entry has nothing to be corrected")
        return []
      }
      return state.take(state.reply(toCorrecting: one))
    }
  }

  /// What follows from wanting to correct something: that is asked which says it anew.
  fileprivate func reply(toCorrecting one: Correctable) -> Reply {
    let (on, report) = (one.now.on, one.now.report)
    switch one.now.knownKind {
    case .finding: return .ask(FindingQuestion(ids: [on], corrected: one))
    case .answer: return .ask(AnswerQuestion(ids: [on], report: report))
    case .review:
      let question = CorrectQuestion(id: on)
      return question.reply(
        in: self,
        says: { _ in Notice("review taken back", of: name(of: on)) }
      ) { () throws(Refusal) in AmendmentDeed(takingBack: one.first.id) }
    case .some, nil: return .ask(CorrectionQuestion(one))
    }
  }

  /// Does what follows without anything being asked any more.
  private mutating func take(_ reply: Reply) -> [Effect] {
    switch reply {
    case .enter(let drafts, let says): return [.write(drafts, says: says)]
    case .refused(let why, _):
      message = Message(.refused, why)
      return []
    case .done(let effects): return effects
    case .ask(let question):
      ask(question)
      return []
    }
  }
}
