internal import CNcurses
internal import Canvas

/// Hands frames to ncurses: only the cells that differ from the frame before.
struct Painter {
  private var looks: Looks
  private var shown: Frame?
  private var cursorIsSeen: Bool?
  private var run: [cn_cell] = []
  private let hasLinks: Bool

  /// A painter for the terminal that is open, with colours and links or without.
  init(colors: Bool, links: Bool) {
    hasLinks = links
    let count = colors ? Int(cn_colors()) : 0
    let depth = Depth(colors: count, directBits: Int(cn_direct_bits()))
    looks = Looks(depth: depth, limit: cn_pairs())
  }

  /// Forgets what is shown, so that the next frame is handed over whole.
  mutating func forget() {
    shown = nil
  }

  /// Shows a frame.
  mutating func paint(_ frame: Frame) {
    let isWhole = shown?.width != frame.width || shown?.height != frame.height
    if isWhole {
      cn_erase()
      cn_distrust()
    }
    let known = isWhole ? nil : shown?.numbered(as: frame)
    let base = known ?? Frame(width: frame.width, height: frame.height)
    let rows = (0..<min(frame.height, Int(cn_height()))).filter { frame.row($0) != base.row($0) }
    if !isWhole {
      for y in Scrolling.origins(from: base, to: frame) { cn_distrust_row(Int32(y)) }
    }
    let pieces = begin(rows, of: frame, over: base)
    for y in rows { paintRow(y, of: frame, over: base) }
    paint(pieces, of: frame)
    placeCursor(frame)
    cn_show()
    shown = frame
  }

  /// Has rows that change and that have or had a link sent whole, for a terminal keeps where a cell leads
  /// until it is written anew; and says what links there are on them.
  private mutating func begin(_ rows: [Int], of frame: Frame, over base: Frame) -> [Links.Piece] {
    guard hasLinks else { return [] }
    let linked = rows.filter { y in (frame.row(y) + base.row(y)).contains { $0.link > 0 } }
    return linked.flatMap { y in
      cn_distrust_row(Int32(y))
      return Links.pieces(on: y, of: frame)
        .filter { $0.columns.upperBound <= Int(cn_width()) }
    }
  }

  /// Shows links: first all else, with blanks in their place, so that what ncurses then sends is a
  /// piece's text alone, and can stand between a beginning and an end.
  private mutating func paint(_ pieces: [Links.Piece], of frame: Frame) {
    guard !pieces.isEmpty else { return }
    for piece in pieces {
      run = Array(
        repeating: cn_cell(text: (0x20, 0, 0, 0, 0), attributes: 0, pair: 0),
        count: piece.columns.count
      )
      cn_put(Int32(piece.y), Int32(piece.columns.lowerBound), run, Int32(run.count))
    }
    for piece in pieces {
      let row = frame.row(piece.y)
      let (y, x) = (Int32(piece.y), Int32(piece.columns.lowerBound))
      // The cursor is there before and stays behind it: no movement is a part of the link.
      cn_place_cursor(y, x)
      cn_show_part()
      Self.send(piece.begin)
      let places =
        (row.startIndex + piece.columns.lowerBound)..<(row.startIndex + piece.columns.upperBound)
      write(row[places], x: piece.columns.lowerBound, y: piece.y, of: row)
      cn_place_cursor(y, min(x + Int32(piece.columns.count), cn_width() - 1))
      cn_show_part()
      Self.send(Links.end)
    }
  }

  /// Sends bytes to the terminal as they are.
  static func send(_ sequence: String) {
    var sequence = sequence
    sequence.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cn_send($0.baseAddress, $0.count) }
    }
  }

  private mutating func paintRow(_ y: Int, of frame: Frame, over base: Frame) {
    let cells = frame.row(y)
    let before = base.row(y)
    let end = cells.startIndex + min(frame.width, Int(cn_width()))
    var place = cells.startIndex
    while place < end {
      guard cells[place] != before[place] else {
        place += 1
        continue
      }
      let start = place
      while place < end, cells[place] != before[place] { place += 1 }
      write(cells[start..<place], x: start - cells.startIndex, y: y, of: cells)
    }
  }

  /// Writes neighbouring cells; a second half belongs to the cell before it, changed or not.
  private mutating func write(
    _ changed: ArraySlice<Cell>,
    x: Int,
    y: Int,
    of row: ArraySlice<Cell>
  ) {
    var first = changed.startIndex
    if row[first].isContinuation, first > row.startIndex { first -= 1 }
    run.removeAll(keepingCapacity: true)
    var place = first
    while place < changed.endIndex {
      let isWide = place + 1 < row.endIndex && row[place + 1].isContinuation
      add(row[place], isWide: isWide)
      place += isWide ? 2 : 1
    }
    cn_put(Int32(y), Int32(x - (changed.startIndex - first)), run, Int32(run.count))
  }

  private mutating func add(_ cell: Cell, isWide: Bool) {
    let look = looks.look(for: cell.looksBlank ? .plain : cell.style)
    func append(_ scalars: CellText.Scalars) {
      run.append(cn_cell(text: scalars, attributes: look.attributes, pair: look.pair))
    }
    if let scalars = CellText.scalars(of: cell.glyph, columns: isWide ? 2 : 1) {
      return append(scalars)
    }
    let scalar: Unicode.Scalar = cell.isContinuation ? " " : cell.glyph.base
    append((scalar.value < 0x20 ? 0x20 : StandIn.ascii(for: scalar).value, 0, 0, 0, 0))
    if isWide { append((0x20, 0, 0, 0, 0)) }
  }

  private mutating func placeCursor(_ frame: Frame) {
    let isSeen = frame.showsCursor && frame.cursor != nil
    if cursorIsSeen != isSeen {
      cn_show_cursor(isSeen)
      cursorIsSeen = isSeen
    }
    if let cursor = frame.cursor {
      let x = min(max(0, cursor.x), Int(cn_width()) - 1)
      let y = min(max(0, cursor.y), Int(cn_height()) - 1)
      cn_place_cursor(Int32(y), Int32(x))
    } else {
      cn_place_cursor(-1, -1)
    }
  }
}
