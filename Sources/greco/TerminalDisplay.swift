import Canvas
import Session
import Terminal

/// The terminal that the program was started in, for a session to be shown on.
final class TerminalDisplay: Display {
  private var screen: Screen

  /// Takes the terminal, which is as it was once this is gone.
  init(mouse: Bool, colors: Bool) throws(ScreenFailure) {
    screen = try Screen(mouse: mouse, colors: colors)
  }

  var width: Int { screen.width }
  var height: Int { screen.height }
  var speaksUnicode: Bool { screen.speaksUnicode }

  func draw(_ frame: Frame) { screen.draw(frame) }

  func wait(reading: [Int32], writing: [Int32], until: Int, within: Int?) -> Wake {
    screen.wait(reading: reading, writing: writing, until: until, within: within)
  }

  func setMouse(_ isOurs: Bool) { screen.setMouse(isOurs) }
  func copy(_ text: String) { screen.send(Clipboard.sequence(for: text)) }
  func redrawAll() { screen.redrawAll() }
  func suspend() { screen.suspend() }
  func takeAlong(_ group: Int32?) { screen.takeAlong(group) }
  func leave() { screen.leave() }
  func comeBack() -> Bool { screen.comeBack() }
}
