internal import Model

/// A question at the bottom of the screen.
struct Prompt: Hashable, Sendable {
  /// What is asked.
  enum Kind: Hashable, Sendable {
    /// Words to find, the panes following as they are typed.
    case find
    /// The text of a note on a recommendation.
    case note(on: String)
    /// One letter for our status.
    case status(on: String)
  }

  var kind: Kind
  var line: LineEditor

  init(_ kind: Kind, text: String = "") {
    self.kind = kind
    line = LineEditor(text)
  }
}
