extension Workbook {
  /// The tables of a document, each as a sheet, `table 1` and so on.
  ///
  /// - Throws: `.damaged` where there is none; `.empty` where none has anything in it.
  public init(_ document: DocumentText) throws(Unreadable) {
    var above: [String] = []
    let tables = document.blocks.compactMap { block -> [TableRow]? in
      switch block {
      case .table(let rows, _): return rows
      case .printedTable: return nil
      case .paragraph(let paragraph):
        above.append(paragraph.text)
        return nil
      }
    }
    guard !tables.isEmpty else { throw .damaged("there is no table in it") }
    var sheets: [Sheet] = []
    var left = SheetBuilder.most
    for (place, rows) in tables.enumerated() {
      var sheet = SheetBuilder(left: left)
      for row in rows { try sheet.put(row) }
      var finished = Sheet(name: "table \(place + 1)", rows: try sheet.finish())
      // Who may see a document stands at its beginning, and is so of all that is in it.
      finished.above = Array(above.prefix(20))
      sheets.append(finished)
      left = sheet.left
    }
    guard sheets.contains(where: { !$0.rows.isEmpty }) else { throw .empty }
    self.init(sheets: sheets)
  }
}

extension SheetBuilder {
  /// Puts a row of a document's table, each text as a cell says it.
  fileprivate mutating func put(_ row: TableRow) throws(Unreadable) {
    begin(row: row.number)
    for (column, cell) in row.cells.enumerated() {
      var cell = cell
      cell.text = cell.text.asACellSaysIt
      if cell.hasAnything || cell.isCovered { try put(cell, column: column) }
    }
  }
}
