/// What a user can ask for; the table of keys gives each its keys, its words and its places.
public enum Command: Hashable, Sendable {
  case move(Move)
  case enter(Entry)
  case find, open, timeline, changes, help
  case back, leave, interrupt, suspend, redraw
  case submit
  case edit(Edit)

  /// A way to move about.
  public enum Move: Hashable, Sendable {
    case up, down, left, right
    case nextPane, previousPane
    case pane(Int)
    case first, last, pageUp, pageDown
  }

  /// Something that changes the dossier.
  public enum Entry: Hashable, Sendable {
    case stepUp, stepDown, chooseStatus
    case say(Choice)
    case note, review
    /// One of two answers, by its digit.
    case settle(Int)
    case undo, redo
  }

  /// A status that one letter stands for.
  public enum Choice: Hashable, Sendable {
    case notImplemented, partlyImplemented, dealtWith, implemented, unsay
  }

  /// A change of a line of text.
  public enum Edit: Hashable, Sendable {
    case left, right, start, end
    case rubOut, delete, rubOutWord, rubOutToStart
  }
}

extension Command {
  /// The digit that it stands for, where there is a row of nine.
  var digit: Int? {
    switch self {
    case .move(.pane(let number)), .enter(.settle(let number)): number
    default: nil
    }
  }
}
