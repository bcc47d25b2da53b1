/// A key as the dashboard knows it, whatever bytes a terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign.
  case character(Character)
  /// A letter with the control key, in lower case.
  case control(Character)
  /// A key with the alt key; by what terminals send also one that follows Esc at once.
  indirect case alt(Key)
  /// The return key.
  case enter
  /// Escape, alone.
  case escape
  /// Tabulator, and with shift.
  case tab, backTab
  /// Rubs out to the left, and to the right.
  case backspace, delete
  /// The arrows.
  case up, down, left, right
  /// The arrows that go by words: to the left and right with control or alt.
  case wordLeft, wordRight
  /// The six above the arrows, but for insert and delete.
  case home, end, pageUp, pageDown
  /// A function key, from 1.
  case function(Int)
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key of a letter, digit or sign.
  public init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}

/// What a person did at the terminal.
public enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A mouse button or its wheel.
  case mouse(Mouse)
  /// Text was pasted; never to be read as keys.
  case paste(String)
  /// The terminal has a new size.
  case resize(width: Int, height: Int)
}

/// A use of the mouse at a place of the screen.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The left button went down.
    case press
    /// The wheel turned away from the person, and towards them.
    case wheelUp, wheelDown
  }

  /// What was done.
  public var kind: Kind
  /// Where, from 0.
  public var x: Int
  /// Where, from 0.
  public var y: Int

  /// Which press in quick succession on the same place it is, from 1.
  public var count: Int

  /// A use of the mouse.
  public init(_ kind: Kind, x: Int, y: Int, count: Int = 1) {
    self.kind = kind
    self.x = x
    self.y = y
    self.count = count
  }
}
