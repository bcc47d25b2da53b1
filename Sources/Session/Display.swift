public import Canvas

/// The terminal, as a session sees it.
public protocol Display: AnyObject {
  /// Columns, now.
  var width: Int { get }
  /// Rows, now.
  var height: Int { get }

  /// Shows a frame.
  func draw(_ frame: Frame)

  /// Sleeps until something happens.
  ///
  /// - Parameters:
  ///   - reading: Descriptors to wake up for as soon as there is something to read.
  ///   - writing: Descriptors to wake up for as soon as there is room to write.
  ///   - until: When to wake up at the latest, in seconds of Unix time by the clock on the wall.
  ///   - within: After how many milliseconds to wake up if nothing happens; nil for never.
  /// - Returns: What happened.
  func wait(reading: [Int32], writing: [Int32], until: Int, within: Int?) -> Wake

  /// Takes the mouse, or leaves it to the terminal.
  func setMouse(_ isOurs: Bool)

  /// Hands a text to the terminal's clipboard.
  func copy(_ text: String)

  /// Distrusts what is shown: the next frame is sent whole.
  func redrawAll()

  /// Gives the terminal back to the shell until the program is continued.
  func suspend()

  /// A group of processes that is to end when this one does, however it ends; nil for none.
  func takeAlong(_ group: Int32?)

  /// Gives the terminal to another program, until `comeBack`.
  func leave()

  /// Takes the terminal back.
  ///
  /// - Returns: Whether somebody is still there.
  func comeBack() -> Bool
}
