/// What a user can ask for; the table of keys gives each its keys, its words and its places.
public enum Command: Hashable, Sendable {
  case move(Move)
  case enter(Entry)
  case ask(Ask)
  case mark(Mark)
  /// Opens a screen over the panes.
  case look(ScreenKind)
  /// Opens what is selected.
  case open
  case back, leave, interrupt, suspend, redraw
  /// Takes what is typed or chosen.
  case submit
  case edit(Edit)
  case choose(Choose)
  /// Only what the user's own institution answers for, and all again.
  case toggleOwn
  /// The text to the terminal's clipboard.
  case copy
  /// The mouse to the terminal, and back.
  case toggleMouse
  /// The dossier brought together with that of others.
  case sync
  /// The text in the user's own editor.
  case compose
  /// A form, to add something or to correct it.
  case form(FormKind)
  /// What becomes of what a file would enter.
  case take(Take)

  /// A way to move about.
  public enum Move: Hashable, Sendable {
    case up, down, left, right
    case nextPane, previousPane
    case pane(Int)
    case first, last, pageUp, pageDown
  }

  /// Something that changes the dossier at once.
  public enum Entry: Hashable, Sendable {
    case stepUp, stepDown
    case say(Choice)
    /// The same, and asks for a remark to go with it.
    case sayWithNote(Choice)
    case review
    /// One of two entries, by its digit.
    case settle(Int)
    case undo, redo
    /// What was said is said anew, or taken back.
    case correct
  }

  /// A status that one letter stands for.
  public enum Choice: CaseIterable, Hashable, Sendable {
    case notImplemented, partlyImplemented, dealtWith, implemented, unsay
  }

  /// Something that is asked at the bottom of the screen.
  public enum Ask: CaseIterable, Hashable, Sendable {
    case find, filter, sort, palette
    case status, note, measure, evidence, refs, assign, due, answer, finding, reportDate, new
  }

  /// What becomes of what a file would enter.
  public enum Take: Hashable, Sendable {
    /// The selected one is left out, or taken along again.
    case toggle
    /// All that is taken is entered.
    case all
    /// The selected one goes to another recommendation.
    case target
  }

  /// Which recommendations the next action is for.
  public enum Mark: Hashable, Sendable {
    case toggle, all, invert
  }

  /// A change of a line of text.
  public enum Edit: Hashable, Sendable {
    case left, right, start, end, wordLeft, wordRight
    case rubOut, delete, rubOutWord, rubOutToStart, rubOutToEnd
    /// A line break, where the text may have one.
    case newLine
  }

  /// A way about a question: among what is offered, or from field to field.
  public enum Choose: Hashable, Sendable {
    case previous, next
    case complete
    case previousField
  }
}

extension Command.Edit {
  /// Whether it takes something away.
  var rubsOut: Bool {
    switch self {
    case .rubOut, .delete, .rubOutWord, .rubOutToStart, .rubOutToEnd: true
    case .left, .right, .start, .end, .wordLeft, .wordRight, .newLine: false
    }
  }
}

extension Command {
  /// Whether it enters something, or asks for it.
  var entersSomething: Bool {
    switch self {
    case .enter, .ask, .submit, .compose, .form, .take, .sync: true
    case .move, .mark, .look, .open, .back, .leave, .interrupt, .suspend, .redraw, .edit, .choose,
      .toggleOwn, .copy, .toggleMouse:
      false
    }
  }

  /// The digit that it stands for, where there is a row of nine.
  var digit: Int? {
    if case .move(.pane(let number)) = self { return number }
    if case .enter(.settle(let number)) = self { return number }
    return nil
  }
}
