/// A sheet while its cells are read: rows with something in them are kept, and what would fill memory is
/// refused.
struct SheetBuilder {
  /// How many cells may still be kept.
  private(set) var left: Int
  private var rows = SheetRows()
  private var number = 0
  private var cells: [TableCell] = []

  /// No workbook of recommendations has as many cells.
  static let most = 4_000_000
  /// How many columns programs for tables have.
  static let mostColumns = 16_384

  init(left: Int = most) { self.left = left }

  /// A row begins, and the one before ends.
  mutating func begin(row: Int) {
    finishRow()
    number = row
  }

  /// Puts a cell with something in it, or one that is covered, into the row.
  mutating func put(_ cell: TableCell, column: Int) throws(Unreadable) {
    guard column < Self.mostColumns else { throw .tooLarge("it has more than 16,384 columns") }
    if column < cells.count {
      cells[column] = cell
      return
    }
    try take(column + 1 - cells.count)
    while cells.count < column { cells.append(TableCell("")) }
    cells.append(cell)
  }

  /// The row that stands there now stands so often, one below the other; at most 2²¹ times.
  mutating func repeatRow(_ times: Int) throws(Unreadable) {
    guard times > 1 else { return }
    let count = rows.count
    finishRow()
    guard rows.count > count, let row = rows.last else { return }
    try take(times * row.cells.count)
    for place in 1..<times { rows.append(TableRow(number: row.number + place, cells: row.cells)) }
  }

  /// The rows in their order, the cells that ranges cover being marked.
  mutating func finish(covering merged: [CellRange] = []) throws(Unreadable) -> SheetRows {
    finishRow()
    if zip(rows, rows.dropFirst()).contains(where: { $0.number > $1.number }) {
      rows = SheetRows(rows.sorted { $0.number < $1.number })
    }
    let width = rows.lazy.map(\.usedCount).max() ?? 0
    guard !merged.isEmpty || rows.contains(where: { $0.cells.count > width }) else { return rows }
    var covered = Array(rows)
    var work = 1 << 24
    for range in merged { try covered.cover(range, upTo: width, &work) }
    return SheetRows(
      covered.lazy.filter { $0.usedCount > 0 }.map { row in
        TableRow(number: row.number, cells: Array(row.cells.prefix(width)))
      }
    )
  }

  private mutating func finishRow() {
    defer { cells.removeAll(keepingCapacity: true) }
    guard cells.contains(where: \.hasAnything) else { return }
    rows.append(TableRow(number: number, cells: cells))
  }

  private mutating func take(_ count: Int) throws(Unreadable) {
    guard count >= 0, count <= left else { throw .tooLarge("it has more than 4,000,000 cells") }
    left -= count
  }
}

/// A rectangle of cells, rows counted from 1 and columns from 0.
struct CellRange: Hashable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>
}

extension TableCell {
  /// Whether people have to know of it.
  var hasAnything: Bool {
    switch value {
    case .text, .number, .day: !text.isEmpty
    case .withoutValue, .error: true
    }
  }
}

extension TableRow {
  /// How many columns there are up to the last cell with something in it.
  fileprivate var usedCount: Int { (cells.lastIndex(where: \.hasAnything) ?? -1) + 1 }

  fileprivate mutating func cover(_ columns: Range<Int>, butFirst: Bool) {
    while cells.count < columns.upperBound { cells.append(TableCell("")) }
    for column in butFirst ? columns.dropFirst() : columns {
      cells[column] = TableCell("", isCovered: true)
    }
  }
}

extension [TableRow] {
  /// Marks the cells of a range as covered, all but its first.
  fileprivate mutating func cover(
    _ range: CellRange,
    upTo width: Int,
    _ work: inout Int
  ) throws(Unreadable) {
    var place = partition(before: range.rows.lowerBound)
    let end = Swift.min(range.columns.upperBound + 1, width)
    guard range.columns.lowerBound < end else { return }
    while place < count, self[place].number <= range.rows.upperBound {
      work -= 1 + end - range.columns.lowerBound
      guard work > 0 else { throw .tooLarge("its merged cells lie over each other") }
      self[place].cover(
        range.columns.lowerBound..<end,
        butFirst: self[place].number == range.rows.lowerBound
      )
      place += 1
    }
  }

  /// The place of the first row with this number or a greater one.
  private func partition(before number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
