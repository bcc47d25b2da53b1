internal import Model

/// The name that entries are signed with, asked for once where nothing tells it.
struct NameQuestion: Question {
  /// What is entered once it is known.
  let drafts: [EventDraft]
  let says: Notice
  /// What the computer calls the user.
  let suggestion: String

  func title(in state: State) -> String { "Sign your entries as:" }
  func texts(in state: State) -> [String] { [suggestion] }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    Remark(text: "asked once, and kept; nothing is saved before")
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let name = prompt.text(0)
    guard !name.isEmpty else { return .refused("a name is needed, so that others know who it was") }
    state.userName = name
    return .done([.keep(.name(name)), .write(drafts, says: says)])
  }
}
