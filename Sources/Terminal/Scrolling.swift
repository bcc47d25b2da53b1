internal import Canvas

/// When ncurses might scroll a part of the screen instead of sending its rows.
///
/// It does where rows look like others that have moved, and takes in their neighbours. Not every emulator between
/// us and the person knows all the ways to scroll, so such rows are sent whole.
enum Scrolling {
  /// Whether a changed row is like one row, and only one, that stood elsewhere.
  static func isConceivable(from before: Frame, to after: Frame, _ changed: [Int]) -> Bool {
    changed.contains { y in
      let old = onlyRow(like: y, of: after, in: before)
      return old != nil && old != y && onlyRow(like: y, of: after, in: after) != nil
    }
  }

  private static func onlyRow(like y: Int, of frame: Frame, in other: Frame) -> Int? {
    let row = frame.row(y)
    let alike = (0..<other.height).lazy.filter { other.row($0) == row }.prefix(2)
    return alike.count == 1 ? alike.first : nil
  }
}
