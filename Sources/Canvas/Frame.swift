/// A whole screen of cells, drawn into from nothing for every change.
///
/// Whatever is put outside of it is cut off, so that a view need not know where the edge is.
public struct Frame: Hashable, Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Every cell, row by row.
  public private(set) var cells: [Cell]
  /// The addresses that texts lead to, in the order in which they were written.
  public private(set) var links: [String] = []
  /// Where the terminal's own cursor belongs: where a screen reader looks.
  public var cursor: Position?
  /// Whether the cursor is to be seen, as it is in a line of text being typed.
  public var showsCursor = false

  /// A column and a row.
  public struct Position: Hashable, Sendable {
    /// The column, from 0.
    public var x: Int
    /// The row, from 0.
    public var y: Int

    /// A place on the screen.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// A blank frame.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  /// The whole of it.
  public var bounds: Rectangle { Rectangle(x: 0, y: 0, width: width, height: height) }

  /// The cell at a place, or nil outside.
  public subscript(x: Int, y: Int) -> Cell? {
    contains(x, y) ? cells[y * width + x] : nil
  }

  /// One row of cells, from the left.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * width..<(y + 1) * width]
  }

  /// Puts one cell; a wide character that it cuts in half becomes blank.
  public mutating func set(_ cell: Cell, x: Int, y: Int) {
    guard contains(x, y) else { return }
    let place = y * width + x
    if cells[place].isContinuation, x > 0 {
      cells[place - 1].glyph = Glyph(" " as Unicode.Scalar)
    }
    if x + 1 < width, cells[place + 1].isContinuation {
      cells[place + 1].glyph = Glyph(" " as Unicode.Scalar)
    }
    cells[place] = cell
  }

  /// Puts a character two columns wide, or blanks where only its half would fit.
  mutating func setWide(_ cell: Cell, x: Int, y: Int) {
    set(Cell(" ", style: cell.style), x: x, y: y)
    set(Cell(" ", style: cell.style), x: x + 1, y: y)
    guard contains(x, y), contains(x + 1, y) else { return }
    cells[y * width + x] = cell
    cells[y * width + x + 1] = .continuation(style: cell.style)
    cells[y * width + x + 1].link = cell.link
  }

  /// Changes the look of what is there.
  public mutating func restyle(_ area: Rectangle, _ change: (Style) -> Style) {
    for y in max(0, area.y)..<max(0, min(height, area.bottom), area.y) {
      for x in max(0, area.x)..<max(0, min(width, area.right), area.x) {
        cells[y * width + x].style = change(cells[y * width + x].style)
      }
    }
  }

  /// Fills an area with one character.
  public mutating func fill(_ area: Rectangle, with character: Character = " ", style: Style) {
    let cell = Cell(character, style: style)
    for y in max(0, area.y)..<max(0, min(height, area.bottom), area.y) {
      for x in max(0, area.x)..<max(0, min(width, area.right), area.x) {
        set(cell, x: x, y: y)
      }
    }
  }

  /// The number that cells of a link have; 0 where there are too many to be told apart.
  mutating func number(ofLink address: String) -> UInt8 {
    if let place = links.firstIndex(of: address) { return UInt8(place + 1) }
    guard links.count < Int(UInt8.max) - 1 else { return 0 }
    links.append(address)
    return UInt8(links.count)
  }

  /// The same cells with the links of another frame, so that the two can be compared; what is not among
  /// them equals none of them.
  public func numbered(as other: Frame) -> Frame {
    guard links != other.links, !links.isEmpty else { return self }
    let numbers = links.map { link in
      other.links.firstIndex(of: link).map { UInt8($0 + 1) } ?? UInt8.max
    }
    var frame = self
    for place in cells.indices where cells[place].link > 0 {
      frame.cells[place].link = numbers[Int(cells[place].link) - 1]
    }
    return frame
  }

  private func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height
  }
}
