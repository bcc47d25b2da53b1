/// The tables of printed pages that say how far each recommendation is implemented.
///
/// Others stay lines of the text. Each line that begins such a row leads to it: the lines between are the rest
/// of the row above, where they stay within its columns, and those above the first are the heads.
struct PrintedTables {
  /// The tables, and which lines of all pages they take.
  static func all(in pages: [PrintedPage]) -> [(lines: Range<Int>, table: PrintedTable?)] {
    var tables: [(lines: Range<Int>, table: PrintedTable?)] = []
    var start = 0
    for page in pages {
      defer { start += page.count }
      var open = tables.last.flatMap { $0.lines.upperBound == start ? $0.table : nil }
      for group in groups(of: page, isOpen: open != nil) {
        var found = PrintedTables(page, group)
        found.read(behind: open)
        open = nil
        guard group.count > 1 || found.table.goesOn else { continue }
        if let rest = found.rest, let last = tables.indices.last {
          tables[last].table?.append(rest)
        }
        let lines = start + found.lines.lowerBound..<start + found.lines.upperBound
        tables.append((lines, found.table))
      }
    }
    return tables
  }

  /// More lines than a row has.
  private static let tallest = 25

  // MARK: Where rows begin

  /// The lines from the first that begins a row of a table to the last, for each table of a page; a single row
  /// is none, but where it goes on with a table of the page before.
  private static func groups(of page: PrintedPage, isOpen: Bool) -> [ClosedRange<Int>] {
    var groups: [[Int]] = []
    for index in page.indices
    where page[index].spread != nil && FindingCell.beginsRow(page[index].pieces) {
      if let group = groups.last, let last = group.last, index - last < tallest,
        isOne(page[group[0]], page[last...index])
      {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups.enumerated().compactMap { place, group in
      guard group.count > 1 || isOpen && place == 0 && group[0] < tallest else { return nil }
      return group[0]...group[group.count - 1]
    }
  }

  /// Whether lines stand in the columns that the first of a table has.
  private static func isOne(_ first: PrintedLine, _ lines: ArraySlice<PrintedLine>) -> Bool {
    let columns = PrintedColumns([first])
    return lines.reduce(columns) { $0.with($1) }.count >= min(2, columns.count)
      && lines.allSatisfy { LineLabel($0.text).map(\.isItem) ?? true }
  }

  // MARK: One table

  private let page: PrintedPage
  private let columns: PrintedColumns
  /// The lines that it takes.
  private(set) var lines: Range<Int>
  /// What was read.
  private(set) var table: PrintedTable
  /// What belongs to the last row of the page before.
  private(set) var rest: [String]?

  private init(_ page: PrintedPage, _ rows: ClosedRange<Int>) {
    self.page = page
    lines = rows.lowerBound..<rows.upperBound + 1
    columns = PrintedColumns(page[rows])
    table = PrintedTable(rows: [])
  }

  private mutating func read(behind open: PrintedTable?) {
    var wide = columns
    let end = min(page.count, lines.upperBound + Self.tallest)
    while lines.upperBound < end, isRest(page[lines.upperBound]) {
      wide = wide.with(page[lines.upperBound])
      guard wide.count >= columns.count else { break }
      lines = lines.lowerBound..<lines.upperBound + 1
    }
    readRows()
    readHeads()
    if let open, lines.lowerBound == 0 { goOn(behind: open) }
  }

  /// The lines between those that rows begin with go to the row above, as long as that says a status with them;
  /// cells may stand in the middle of taller ones, so that others of them begin higher up.
  private mutating func readRows() {
    let starts = lines.filter {
      FindingCell.beginsRow(page[$0].pieces) || FindingCell.mayBeginRow(page[$0].pieces)
    }
    var first = lines.lowerBound
    for (place, start) in starts.enumerated() {
      let next = place + 1 < starts.count ? starts[place + 1] : lines.upperBound
      let end = (start + 1...next).last { says(columns, first..<$0) } ?? next
      table.rows.append(PrintedTable.Row(cells(of: first..<end), at: page[start].place))
      first = end
    }
  }

  private func says(_ columns: PrintedColumns, _ lines: Range<Int>) -> Bool {
    columns.cells(of: page[lines]).contains { FindingCell.status($0) != nil }
  }

  /// What a row has in the columns of all; where that is no status, what stands apart in the line that it begins
  /// with, and what stands below that.
  private func cells(of lines: Range<Int>) -> [String] {
    let cells = columns.cells(of: page[lines])
    if cells.contains(where: { FindingCell.status($0) != nil || FindingCell.isMark($0) }) {
      return cells
    }
    let start = lines.first { FindingCell.beginsRow(page[$0].pieces) } ?? lines.lowerBound
    let pieces = page[start].placedPieces
    var own = pieces.map { FindingCell.parted(String($0.text)) }
    for line in page[start + 1..<lines.upperBound] {
      for (text, column) in line.placedPieces {
        guard let place = pieces.lastIndex(where: { abs($0.start - column) < 3 }) else { continue }
        own[place][0].append(lineOfCell: String(text))
      }
    }
    let all = own.flatMap(\.self)
    return all.contains { FindingCell.status($0) != nil } ? all : cells
  }

  /// Whether a line behind the last row is still of it, or counts them all.
  private func isRest(_ line: PrintedLine) -> Bool {
    let cells = columns.cells(of: line)
    guard LineLabel(line.text).map(\.isItem) ?? true, !line.text.isCapitals || line.spread != nil
    else { return false }
    return cells.first?.isEmpty == true || line.blanksAbove == 0 || line.spread != nil
  }

  private mutating func readHeads() {
    var first = lines.lowerBound
    while first > 0, lines.lowerBound - first < 6, isHead(page[first - 1]) { first -= 1 }
    table.heads = columns.cells(of: page[first..<lines.lowerBound])
    lines = first..<lines.upperBound
  }

  /// Takes the heads of the page before; what is left of those here is the rest of its last row.
  private mutating func goOn(behind open: PrintedTable) {
    table.goesOn = true
    guard open.heads.count == columns.count else {
      table.heads = []
      return
    }
    var left = table.heads
    for place in left.indices where left[place].hasPrefix(open.heads[place]) {
      left[place] = String(left[place].dropFirst(open.heads[place].count).drop { $0 == " " })
    }
    table.heads = open.heads
    if left.contains(where: { !$0.isEmpty }) { rest = left }
  }

  /// Whether a line above the first row is one of the heads: in columns, or above one that is not the first.
  private func isHead(_ line: PrintedLine) -> Bool {
    guard LineLabel(line.text) == nil, line.text.utf8.last != 0x2E else { return false }
    if line.spread != nil { return true }
    return columns.count > 1 && line.indent + 2 > columns.spans[1].lowerBound
  }
}

extension PrintedTable {
  /// Takes another line of its last row.
  fileprivate mutating func append(_ cells: [String]) {
    guard let last = rows.indices.last else { return }
    for (place, cell) in cells.enumerated() where place < rows[last].cells.count {
      rows[last].cells[place].append(lineOfCell: cell)
    }
  }
}

extension LineLabel {
  /// Whether it is the number of an item of a list, as those of recommendations are.
  fileprivate var isItem: Bool { if case .item = self { true } else { false } }
}
