import Canvas
import Session

/// A terminal that nobody sits at: keeps what is shown, and what else was asked of it.
final class MadeUpDisplay: Display {
  let width: Int
  let height: Int
  private(set) var frames: [Frame] = []
  private(set) var asked: [String] = []
  /// The processes that would end with this one.
  private(set) var companion: Int32?
  /// What the waits to come are ended by, in order; then the terminal is gone.
  var wakes: [Wake] = []

  init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

  func draw(_ frame: Frame) { frames.append(frame) }

  func wait(reading: [Int32], writing: [Int32], until: Int, within: Int?) -> Wake {
    wakes.isEmpty ? .hangup : wakes.removeFirst()
  }

  func setMouse(_ isOurs: Bool) { asked.append("mouse \(isOurs)") }
  func copy(_ text: String) { asked.append("copy \(text)") }

  func takeAlong(_ group: Int32?) { companion = group }

  func redrawAll() { asked.append("redraw") }
  func suspend() { asked.append("suspend") }
  func leave() { asked.append("leave") }

  func comeBack() -> Bool {
    asked.append("come back")
    return true
  }

  /// The rows that were shown last, without blanks at their ends.
  var rows: [String] {
    guard let frame = frames.last else { return [] }
    return (0..<frame.height).map { y in
      var text = String(frame.row(y).filter { !$0.isContinuation }.map(\.character))
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
