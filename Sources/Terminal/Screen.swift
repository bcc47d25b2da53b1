public import Canvas
internal import CNcurses
internal import Glibc

/// The terminal, while it is ours: shows frames, and says what happened.
///
/// There can be one at a time. It is made, used and dropped on one thread; when it is dropped, or
/// the program ends in any other way, the terminal is as it was.
public struct Screen: ~Copyable {
  var painter: Painter
  var keyboard: Keyboard
  var sleep = Sleep()

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - mouse: Whether clicks and the wheel are wanted; the terminal's own selection needs shift then.
  ///   - colors: Whether colours are wanted, if there are any.
  /// - Throws: `ScreenFailure` if standard input and output are not a terminal that can be drawn on.
  public init(mouse: Bool, colors: Bool) throws(ScreenFailure) {
    let reason = cn_open(mouse, colors)
    guard reason == CN_OPENED.rawValue else {
      throw ScreenFailure(
        reason: reason,
        terminal: getenv("TERM").map { String(cString: $0) }
      )
    }
    let links = Links.areUnderstood
    if links { cn_use_links() }
    painter = Painter(colors: colors, links: links)
    keyboard = Keyboard()
  }

  deinit {
    cn_close()
  }

  /// Columns, now.
  public var width: Int { Int(cn_width()) }

  /// Rows, now.
  public var height: Int { Int(cn_height()) }

  /// Whether characters beyond ASCII can be shown; without, they appear as `?`, lines as `-` and `|`.
  public var speaksUnicode: Bool { cn_is_unicode() }

  /// Shows a frame; only what differs from the one before is sent.
  public mutating func draw(_ frame: Frame) {
    guard cn_is_live() else { return }
    painter.paint(frame)
  }

  /// Distrusts what the terminal shows: the next frame is sent whole.
  public mutating func redrawAll() {
    painter.forget()
    cn_distrust()
  }

  /// Turns the mouse on or off.
  public mutating func setMouse(_ on: Bool) {
    cn_set_mouse(on)
  }

  /// A group of processes that is to end when this one does, however it ends; nil for none.
  public mutating func takeAlong(_ group: Int32?) {
    cn_crash_take_along(group ?? 0)
  }

  /// Sends bytes to the terminal as they are.
  public func send(_ sequence: String) { Painter.send(sequence) }
}
