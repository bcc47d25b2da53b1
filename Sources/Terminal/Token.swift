internal import Canvas

/// What comes from the keyboard before anything is made of it.
enum Token: Hashable {
  /// A byte of text or of a sequence that ncurses does not know.
  case byte(UInt8)
  /// A key whose sequence ncurses knows.
  case key(Key)
  /// The marks around pasted text.
  case pasteStart, pasteEnd
  /// The start of a mouse report, with digits to follow (SGR) or three bytes (X10).
  case mouse, oldMouse
  /// The terminal has a new size.
  case resize(width: Int, height: Int)
  /// A key that nothing is made of.
  case unknown
}
