internal import Model

/// Typing at the bottom of the screen.
extension State {
  mutating func type(_ text: String) {
    clearMessage()
    prompt?.line.insert(text)
    followFind()
  }

  mutating func edit(_ edit: Command.Edit) {
    prompt?.line.apply(edit)
    followFind()
  }

  /// The panes show what is found while it is typed.
  private mutating func followFind() {
    guard let prompt, prompt.kind == .find, filter != prompt.line.text else { return }
    filter = prompt.line.text
    refreshPanes()
  }

  mutating func submit() -> [Effect] {
    guard let asked = prompt else { return [] }
    prompt = nil
    switch asked.kind {
    case .find, .status: return []
    case .note(let id):
      let text = asked.line.text.trimmed
      guard !text.isEmpty else {
        drafts[id] = nil
        message = Message(.refused, "an empty note is not kept")
        return []
      }
      unsaved = asked
      return enterNote(text, on: id)
    }
  }

  /// Leaves the question; a text that was begun is kept for the next time.
  mutating func leavePrompt() {
    guard let left = prompt else { return }
    prompt = nil
    switch left.kind {
    case .find:
      filter = ""
      refreshPanes()
    case .note(let id):
      let isEmpty = left.line.text.trimmed.isEmpty
      drafts[id] = isEmpty ? nil : left.line.text
      if !isEmpty { message = Message(.done, "not noted; n brings the text back") }
    case .status: break
    }
  }
}
