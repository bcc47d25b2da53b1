internal import Entering
internal import Model

/// The text of a note.
struct NoteQuestion: Question {
  let ids: [String]

  var draftKey: DraftKey? { DraftKey("note", ids) }
  var fields: [Field] { [.text()] }
  func title(in state: State) -> String { "Note on \(state.names(of: ids)):" }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? { nil }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(in: state, says: { _ in Notice("noted", of: state.names(of: ids)) }) {
      () throws(Refusal) in
      NoteDeed(try SaidText(prompt.text(0), of: "a note"), on: ids)
    }
  }
}
