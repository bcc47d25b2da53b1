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
    let (was, now) = (sums(of: before), sums(of: after))
    func wasThere(_ old: Int, _ y: Int) -> Bool {
      was[old] == now[y] && before.row(old) == after.row(y)
    }
    func isThere(_ new: Int, _ y: Int) -> Bool {
      now[new] == now[y] && after.row(new) == after.row(y)
    }
    return changed.contains { y in
      let old = changed.lazy.filter { wasThere($0, y) }.prefix(2)
      guard old.count == 1, old.first != y else { return false }
      return (0..<after.height).allSatisfy { $0 == y || !isThere($0, y) }
    }
  }

  /// A number for each row; rows that are equal have equal ones, and few others do.
  private static func sums(of frame: Frame) -> [UInt32] {
    (0..<frame.height).map { y in
      frame.row(y).reduce(0) { $0 &* 31 &+ $1.glyph.base.value }
    }
  }
}
