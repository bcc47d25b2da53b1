internal import Entering
internal import Model

/// A proof, of a measure or by itself.
struct EvidenceQuestion: Question {
  let ids: [String]

  var labels: [String] { ids.count == 1 ? ["Evidence", "Of measure"] : ["Evidence"] }
  var draftKey: DraftKey? { DraftKey("evidence", ids) }
  func title(in state: State) -> String { "Evidence on \(state.names(of: ids))" }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    guard prompt.focus == 1 else { return [] }
    return FuzzyMatch.best(measures(state), for: prompt.text(1)) { $0.words }
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    if field == 0, prompt.text(0).isEmpty { return Remark(text: "an address or a path") }
    guard field == 1 else { return nil }
    if prompt.text(1).isEmpty {
      return Remark(text: measures(state).isEmpty ? "no measure yet" : "a measure; arrows choose")
    }
    let isFound = (try? measure(prompt, state)) != nil
    return isFound ? nil : Remark(text: "is no measure", isRefusal: true)
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(
      in: state,
      [.text, .measure],
      says: { _ in Notice("evidence entered", of: state.names(of: ids)) }
    ) { () throws(Refusal) in
      EvidenceDeed(
        try SaidText(place: prompt.text(0)),
        on: ids,
        of: try measure(prompt, state)
      )
    }
  }

  private func measures(_ state: State) -> [Offer] {
    ids.flatMap { state.dossier.measures(of: $0, last: 200) }.reversed().map { entry in
      let words = entry.now.value.string ?? ""
      let day = entry.now.day?.words ?? state.dossier.day(of: entry.first).words
      return Offer(words: words, detail: day, text: words)
    }
  }

  /// The measure that is proved; nil where none is named.
  private func measure(_ prompt: Prompt, _ state: State) throws(Refusal) -> EventID? {
    let typed = prompt.text(1)
    return typed.isEmpty ? nil : try state.dossier.findMeasure(typed, on: ids)
  }
}
