internal import Entering
internal import Model

/// Our status, chosen by a letter from the scale in words.
struct StatusQuestion: Question {
  let ids: [String]

  var place: Place { .status }
  func title(in state: State) -> String {
    ids.count == 1
      ? "Where does \(state.names(of: ids)) stand?" : "Where do \(state.names(of: ids)) stand?"
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    Remark(text: "a letter; a capital adds a note")
  }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    let now = Set(ids.map { state.dossier.status(of: $0) })
    return Command.Choice.allCases.map { choice in
      Offer(
        keys: choice.letter,
        words: choice.status?.words ?? "nothing said",
        detail: now == [choice.status] ? "as it is" : "",
        text: "",
        value: .choice(choice)
      )
    }
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard case .choice(let choice)? = state.chosenOffer(of: prompt)?.value else {
      return .refused("choose with a letter, or with the arrows first")
    }
    return .done(state.say(choice.status, on: ids))
  }
}

/// Why something stands as it does, in the same breath.
struct StatusNoteQuestion: Question {
  let ids: [String]
  let choice: Command.Choice

  var draftKey: DraftKey? { DraftKey("status note", ids) }
  var fields: [Field] { [.text()] }

  func title(in state: State) -> String {
    "\(state.names(of: ids)), \(choice.status?.shortWords ?? "nothing said"), because:"
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? { nil }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(in: state, says: { state.notice(ofSaying: choice.status, $0, on: ids) }) {
      () throws(Refusal) in
      let text = prompt.text(0)
      let note = text.isEmpty ? nil : try SaidText(text, of: "a note")
      return StatusDeed(choice.status, on: ids, note: note)
    }
  }
}

extension Command.Choice {
  /// What it says; nil for nothing.
  var status: Status? {
    switch self {
    case .notImplemented: .notImplemented
    case .partlyImplemented: .partlyImplemented
    case .dealtWith: .dealtWith
    case .implemented: .implemented
    case .unsay: nil
    }
  }

  /// The letter it is chosen by.
  var letter: String {
    switch self {
    case .notImplemented: "n"
    case .partlyImplemented: "p"
    case .dealtWith: "d"
    case .implemented: "i"
    case .unsay: "x"
    }
  }
}
