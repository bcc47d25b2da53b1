internal import Model

/// A text in the user's own editor.
extension State {
  /// The text to the user's own editor: that of the question, or a new note.
  mutating func compose() -> [Effect] {
    composesAnew = prompt == nil
    if composesAnew { ask(.note) }
    if let prompt, !prompt.keepsLines {
      message = Message(.refused, "there is no text here for your editor")
      return []
    }
    return prompt.map { [.compose($0.line.text)] } ?? []
  }

  /// The text that the editor gave back; one that was begun for it and is empty is no note.
  mutating func takeComposed(_ text: String?) -> [Effect] {
    guard prompt != nil else { return [] }
    let text = text?.trimmed ?? ""
    if composesAnew, text.isEmpty {
      prompt = nil
      message = Message(
        .refused,
        "the editor left no text, so no note; one with a window of its own needs --wait"
      )
      return []
    }
    prompt?.line = LineEditor(text)
    prompt?.isSelected = false
    // A form has more to be said, and a command is given with Enter; a note is done when the editor is.
    let isDone = prompt?.fields.count == 1 && prompt?.question.place != .choosing
    return isDone ? submit() : []
  }

  /// The editor did not end well: the text that it left is one that was begun, and waits.
  mutating func leaveComposed(_ text: String?, folder: String?, because why: String) {
    if let folder { editorFolders.append(folder) }
    let text = text?.trimmed ?? ""
    if !text.isEmpty { prompt?.line = LineEditor(text) }
    message = Message(.failed, why)
    guard composesAnew, let begun = prompt else { return }
    prompt = nil
    if keepDraft(of: begun) { message = Message(.failed, why + "; n brings the text back") }
  }
}
