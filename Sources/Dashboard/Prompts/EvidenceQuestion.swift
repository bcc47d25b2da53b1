internal import Entering
internal import Model

/// A proof, of a measure or by itself.
struct EvidenceQuestion: Question {
  let ids: [String]

  var fields: [Field] {
    ids.count == 1 ? [.line("Evidence"), .choice("Of measure")] : [.line("Evidence")]
  }
  var draftKey: DraftKey? { DraftKey("evidence", ids) }
  func title(in state: State) -> String { "Evidence on \(state.names(of: ids))" }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] { measures(state) }

  func hint(on field: Int, in state: State) -> String {
    if field == 0 { return "an address or a path" }
    return measures(state).isEmpty ? "no measure yet" : "a measure; arrows choose"
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
      let day =
        entry.now.stateAndDay(\.words) ?? state.dossier.day(of: entry.first).words
      return Offer(words: words, detail: day, text: words)
    }
  }

  /// The measure that is proved; nil where none is named.
  private func measure(_ prompt: Prompt, _ state: State) throws(Refusal) -> EventID? {
    let typed = prompt.text(1)
    return typed.isEmpty ? nil : try state.dossier.findMeasure(typed, on: ids)
  }
}
