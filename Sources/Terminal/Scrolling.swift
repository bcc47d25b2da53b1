internal import Canvas

/// When ncurses might scroll a part of the screen instead of sending its rows.
///
/// It does where rows look like others that have moved, and takes in their neighbours. Not every emulator between
/// us and the person knows all the ways to scroll, so such rows are sent whole.
enum Scrolling {
  /// Whether a changed row is like one row, and only one, that stood elsewhere.
  ///
  /// What it stood in has changed, too, or it would be there twice now.
  static func isConceivable(from before: Frame, to after: Frame, _ changed: [Int]) -> Bool {
    changed.contains { y in
      let old = changed.lazy.filter { before.row($0) == after.row(y) }.prefix(2)
      guard old.count == 1, old.first != y else { return false }
      return (0..<after.height).allSatisfy { $0 == y || after.row($0) != after.row(y) }
    }
  }
}
