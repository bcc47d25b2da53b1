/// A part of the screen, in cells; columns and rows count from 0 at the top left.
public struct Rectangle: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The topmost row.
  public var y: Int
  /// Columns; never negative.
  public var width: Int
  /// Rows; never negative.
  public var height: Int

  /// A rectangle; a negative size counts as none.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The first column to the right of it.
  public var right: Int { x + width }
  /// The first row below it.
  public var bottom: Int { y + height }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the cell at `x`, `y` is in it.
  public func contains(x: Int, y: Int) -> Bool {
    x >= self.x && x < right && y >= self.y && y < bottom
  }

  /// The leftmost `columns` of it, and what is left to the right of a gap.
  public func splitLeft(_ columns: Int, gap: Int = 0) -> (left: Rectangle, rest: Rectangle) {
    let columns = min(max(0, columns), width)
    return (
      Rectangle(x: x, y: y, width: columns, height: height),
      Rectangle(x: x + columns + gap, y: y, width: width - columns - gap, height: height)
    )
  }
}
