internal import Canvas

/// Which rows would make ncurses scroll a part of the screen instead of sending its rows.
///
/// It does where it finds a text that stood in one row, and no other, in one other row now, and takes in the
/// neighbours. Not every emulator between us and the person knows all the ways to scroll, so such rows
/// are sent whole, and ncurses finds nothing.
enum Scrolling {
  /// The rows of the frame before whose text stands elsewhere now.
  static func origins(from before: Frame, to after: Frame) -> [Int] {
    let (was, now) = (sums(of: before), sums(of: after))
    func isAlone(_ sum: UInt32, in sums: [UInt32]) -> Bool { sums.count { $0 == sum } == 1 }
    return was.indices.filter { y in
      was[y] != now[y] && isAlone(was[y], in: was) && isAlone(was[y], in: now)
    }
  }

  /// A number for each row; rows of the same text have equal ones, whatever it looks like, and few
  /// others do.
  private static func sums(of frame: Frame) -> [UInt32] {
    (0..<frame.height).map { y in
      frame.row(y).reduce(0) { $0 &* 31 &+ $1.glyph.base.value }
    }
  }
}
