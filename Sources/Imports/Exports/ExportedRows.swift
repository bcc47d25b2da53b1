internal import Model

/// The rows of a sheet as it is exported, by what they are known by.
struct ExportedRows {
  let header: ExportedHeader
  private var rows: [String: [TableRow]] = [:]
  /// What they are known by, in order.
  private(set) var ids: [String] = []

  /// The rows of a sheet; nil where it has no header of ours.
  init?(_ sheet: Sheet) {
    guard let header = ExportedHeader(of: sheet) else { return nil }
    self.header = header
    for row in sheet.rows where row.number > header.row {
      let row = header.isOfTable ? row.undefused : row
      let id = row[header.idColumn].text
      if rows[id] == nil { ids.append(id) }
      rows[id, default: []].append(row)
    }
  }

  /// A row that is known by this; the how manieth, where several are.
  func row(_ id: String, _ place: Int = 0) -> TableRow? {
    guard let rows = rows[id], rows.indices.contains(place) else { return nil }
    return rows[place]
  }

  /// A cell by its heading.
  func cell(_ heading: String, of row: TableRow?) -> TableCell {
    guard let row, let column = header.columns[heading] else { return TableCell("") }
    return row[column]
  }
}

extension TableRow {
  /// Without the apostrophes that keep programs from taking texts for formulas.
  var undefused: TableRow {
    var row = self
    for place in row.cells.indices { row.cells[place].text = row.cells[place].text.undefused }
    return row
  }

  /// With days where a workbook has their bare numbers, in columns that hold nothing else: a cell that was
  /// blank is not laid out for one.
  fileprivate func withDays(in columns: [Int]) -> TableRow {
    var row = self
    for place in columns where row[place].value == .number {
      // The years 2000 to 2099, counted from 30 December 1899.
      guard let number = Int(row[place].text), (36_526..<73_051).contains(number) else { continue }
      let day = Day(number: number - 25_569)
      row.cells[place] = TableCell(day.description, .day(day))
    }
    return row
  }
}

/// A sheet of a file, and what it is as it is exported.
struct ComparedSheet {
  let sheet: Sheet
  let header: ExportedHeader
  /// What it is called as it is exported; nil for a table that is one.
  let name: String?
  /// Which sheet of entries it is; nil where it is another.
  var entries: EntrySheet? { name.flatMap(EntrySheet.init(rawValue:)) }
  let now: ExportedRows
  let then: ExportedRows
  /// What becomes of its columns, by their places.
  let columns: [(place: Int, heading: String, column: ExportedColumn)]

  /// The sheet of an export that a sheet is; nil where it is none: half of its columns have to be there.
  init?(_ sheet: Sheet, in exported: Exported) {
    guard let header = ExportedHeader(of: sheet) else { return nil }
    let known = exported.now.sheets.compactMap { one in
      ExportedRows(one).map { (name: one.name, rows: $0, count: header.common($0.header)) }
    }
    let named = known.first { $0.name == sheet.name && $0.count >= Self.fewest }
    guard let best = named ?? known.max(by: { $0.count < $1.count }),
      best.count >= max(Self.fewest, best.rows.header.columns.count / 2)
    else { return nil }
    (self.sheet, self.header) = (sheet, header)
    (name, now) = (best.name, best.rows)
    then =
      exported.then.sheets.first { $0.name == best.name }.flatMap { ExportedRows($0) } ?? best.rows
    columns = header.columns.filter { best.rows.header.has($0.key) }
      .map { ($0.value, $0.key, ExportedColumn($0.key, in: best.name)) }
      .sorted { $0.place < $1.place }
  }

  private static let fewest = 4

  /// Its rows below the header.
  var rows: [TableRow] {
    let days = columns.filter { $0.column.isOfDays }.map(\.place)
    return sheet.rows.filter { $0.number > header.row }.map { row in
      header.isOfTable ? row.undefused : row.withDays(in: days)
    }
  }

  /// The columns that no export has.
  var strange: [(place: Int, heading: String)] {
    header.columns.filter { !now.header.has($0.key) && $0.key != Proposal.refusedHeading }
      .map { ($0.value, $0.key) }.sorted { $0.place < $1.place }
  }
}
