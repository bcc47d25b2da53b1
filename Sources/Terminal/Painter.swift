internal import CNcurses
internal import Canvas

/// Hands frames to ncurses: only the cells that differ from the frame before.
struct Painter {
  private var looks: Looks
  private var shown: Frame?
  private var cursorIsSeen: Bool?
  private var run: [cn_cell] = []

  /// A painter for the terminal that is open, with colours or without.
  init(colors: Bool) {
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
    let known = isWhole ? nil : shown
    let base = known ?? Frame(width: frame.width, height: frame.height)
    let rows = (0..<min(frame.height, Int(cn_height()))).filter { frame.row($0) != base.row($0) }
    if !isWhole {
      for y in Scrolling.origins(from: base, to: frame) { cn_distrust_row(Int32(y)) }
    }
    for y in rows { paintRow(y, of: frame, over: base) }
    placeCursor(frame)
    cn_show()
    shown = frame
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
