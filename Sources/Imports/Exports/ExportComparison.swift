internal import Entering
internal import Model

/// The comparison of an export that comes back with what it would be now, cell by cell.
///
/// A cell that says what it said when the file was made is no edit, though something else is here now; one
/// that was changed in both is refused, since nobody can have meant to overwrite what they had not seen.
struct ExportComparison {
  var reading: TableReading
  var sheet: ComparedSheet?
  private var isRefusedRowsTaken = false

  init(_ reading: TableReading) { self.reading = reading }

  /// A row of the file with only the cells that somebody changed, and the rows that it was.
  struct EditedRow {
    var row: TableRow
    /// The columns with a changed cell, by what they are.
    var columns: [ExportedColumn: Int]
    var now: TableRow
  }

  /// Reads a sheet.
  mutating func read(_ sheet: ComparedSheet, named: Bool) {
    self.sheet = sheet
    reading.sheet = named ? sheet.sheet.name ?? sheet.name : nil
    if sheet.name == ExportedValue.sheet { reading.sheet = nil }
    reading.shape = TableShape(sheet.header)
    let refused = reading.proposal.refused.count
    let rows = sheet.rows
    tellStrange(sheet, rows)
    var seen: [String: Int] = [:]
    for row in rows where row.cells.contains(where: { !$0.text.isEmpty }) {
      let id = row[sheet.header.idColumn].text
      let place = seen[id, default: 0]
      seen[id] = place + 1
      if id.isEmpty { readNew(row, in: sheet) } else { compare(row, id, place, in: sheet) }
    }
    takeRefusedRows(rows, since: refused)
  }

  private mutating func compare(
    _ row: TableRow,
    _ id: String,
    _ place: Int,
    in sheet: ComparedSheet
  ) {
    let then = sheet.then.row(id, place)
    guard let now = sheet.now.row(id, place) else {
      let why =
        then != nil
        ? "\(id) is not here any more"
        : place > 0 && sheet.now.row(id) != nil
          ? "\(id) stands in a row above; a new entry has no ID (its column is hidden)"
          : "\(id) is not here"
      return refuse(row, because: why)
    }
    var edited = EditedRow(row: TableRow(number: row.number, cells: []), columns: [:], now: now)
    var (changedHere, emptied): ([String], [String]) = ([], [])
    for (place, heading, column) in sheet.columns where column != .id && column != .workedOut {
      let (nowCell, thenCell) = (
        sheet.now.cell(heading, of: now), sheet.then.cell(heading, of: then ?? now)
      )
      switch ComparedCell(row[place], now: nowCell, then: thenCell, readBy: reading.days) {
      case .same: break
      case .changedHere: changedHere.append(heading)
      case .emptied: emptied.append(heading)
      case .changedInBoth:
        let what = nowCell.text.isEmpty ? "nothing" : "\u{201C}\(nowCell.text.short)\u{201D}"
        reading.refuse(row, place, because: "changed here since, to \(what); export it again")
      case .edited:
        if case .refused(let why) = column {
          reading.refuse(row, place, because: why)
        } else {
          edited.take(row[place], at: place, as: column)
        }
      }
    }
    tell(row, "changed here since, and left as it is", changedHere)
    tell(row, "blank, which changes nothing; none takes away", emptied)
    if !edited.columns.isEmpty { read(edited, id, in: sheet) }
  }

  private mutating func read(_ edited: EditedRow, _ id: String, in sheet: ComparedSheet) {
    switch sheet.name {
    case nil, ExportedValue.sheet, "Recommendations": readRecommendation(edited, id, in: sheet)
    default: readEntry(edited, id, in: sheet)
    }
  }

  /// Refuses a whole row.
  mutating func refuse(_ row: TableRow, because why: String) {
    let told = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    reading.proposal.refused.append(
      Refused(nil, told.short, at: .row(sheet: reading.sheet, row.number), because: why)
    )
  }

  private mutating func tell(_ row: TableRow, _ what: String, _ headings: [String]) {
    guard !headings.isEmpty else { return }
    reading.proposal.remarks.append(
      Remark(
        "\(headings.joined(separator: ", ")): \(what)",
        at: [.row(sheet: reading.sheet, row.number)]
      )
    )
  }

  private mutating func tellStrange(_ sheet: ComparedSheet, _ rows: [TableRow]) {
    for (place, heading) in sheet.strange where rows.contains(where: { !$0[place].text.isEmpty }) {
      reading.proposal.remarks.append(
        Remark(
          "\(heading): not entered; no export has such a column",
          at: [.cell(sheet: reading.sheet, row: sheet.header.row, column: place)]
        )
      )
    }
  }

  /// The refused rows of the first sheet that has some: those of others have other columns.
  private mutating func takeRefusedRows(_ rows: [TableRow], since first: Int) {
    guard reading.proposal.refused.count > first else { return }
    let refused = reading.refusedRows(rows, since: first)
    if reading.proposal.refusedRows.isEmpty, !isRefusedRowsTaken {
      reading.proposal.refusedRows = refused
    } else {
      reading.proposal.refusedRows = []
    }
    isRefusedRowsTaken = true
  }
}

extension ExportComparison.EditedRow {
  /// Takes a cell that somebody changed.
  mutating func take(_ cell: TableCell, at place: Int, as column: ExportedColumn) {
    while row.cells.count <= place { row.cells.append(TableCell("")) }
    row.cells[place] = cell
    columns[column] = place
  }

  /// The changed cell of a column; nil where it is as it was.
  func text(_ column: ExportedColumn) -> String? { columns[column].map { row[$0].text } }

  /// Without the cell of a column.
  mutating func drop(_ column: ExportedColumn) {
    guard let place = columns.removeValue(forKey: column) else { return }
    row.cells[place] = TableCell("")
  }
}

extension TableShape {
  /// The columns of an export.
  init(_ header: ExportedHeader) {
    var own = TableHeader()
    (own.row, own.last) = (header.row, header.row)
    own.columns = header.columns.map { heading, place in
      TableHeader.Column(place: place, heading: heading, name: ColumnWords.plain(heading))
    }.sorted { $0.place < $1.place }
    self.init(own, fields: [:])
  }
}

extension String {
  /// Its beginning, on one line.
  var short: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "\u{2026}" : line
  }
}
