internal import Canvas

/// When ncurses might scroll a part of the screen instead of sending its rows.
///
/// It does where three rows or more look like others that have moved. Not every emulator between
/// us and the person knows all the ways to scroll, so such rows are sent whole.
enum Scrolling {
  /// Whether three rows below each other stood together elsewhere before, one of them changed.
  static func isConceivable(from before: Frame, to after: Frame, _ changed: [Int]) -> Bool {
    guard changed.count >= 3, before.height == after.height else { return false }
    for y in changed {
      for old in 0..<before.height where old != y && before.row(old) == after.row(y) {
        let shift = old - y
        let above = (1..<3).prefix { hasMoved(y - $0, by: shift, before, after) }.count
        let below = (1..<3).prefix { hasMoved(y + $0, by: shift, before, after) }.count
        if above + below >= 2 { return true }
      }
    }
    return false
  }

  private static func hasMoved(_ y: Int, by shift: Int, _ before: Frame, _ after: Frame) -> Bool {
    guard (0..<after.height).contains(y), (0..<before.height).contains(y + shift) else {
      return false
    }
    return after.row(y) == before.row(y + shift)
  }
}
