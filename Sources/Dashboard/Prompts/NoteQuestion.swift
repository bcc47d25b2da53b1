internal import Model

/// The text of a note.
struct NoteQuestion: Question {
  let ids: [String]

  var draftKey: DraftKey? { DraftKey("note", ids) }
  var keepsLines: Bool { true }
  func title(in state: State) -> String { "Note on \(state.names(of: ids)):" }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let text = prompt.text(0)
    guard !text.isEmpty else { return .refused("an empty note is not kept") }
    return .enter(ids.map { .note(text, on: $0) }, says: Notice("noted", of: state.names(of: ids)))
  }
}
