internal import Entering
internal import Model

/// A point of another plan.
struct RefsQuestion: Question {
  let ids: [String]

  var draftKey: DraftKey? { DraftKey("reference", ids) }
  var fields: [Field] { [.line("Reference")] }
  func title(in state: State) -> String { "Reference of \(state.names(of: ids))" }

  func hint(on field: Int, in state: State) -> String {
    "an address, another dossier\u{2019}s ID/ID, or words as OECD IAP 3.2"
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(in: state, says: { _ in Notice("reference entered", of: state.names(of: ids)) }) {
      () throws(Refusal) in
      RefsDeed(try SaidText(prompt.text(0), of: "a reference"), on: ids)
    }
  }
}
