internal import Model

/// What of rows is not read, and which rows are written again to be corrected.
extension TableReading {
  /// Tells what stands under no heading, and what is merged with the cell above.
  mutating func tellWhatIsNotRead(of row: TableRow) {
    for column in row.cells.indices {
      let cell = row[column]
      if cell.isCovered, let field = shape.fields[column], field != .subject, field != .measure,
        field != .skip, cell.text.isEmpty
      {
        toldRows[
          "\(shape.heading(column)) is merged with the cell above, which is not filled in",
          default: []
        ]
        .append(row.number)
      }
      let isHeaded = shape.header.columns.contains { $0.place == column }
      if !isHeaded, !cell.text.isEmpty, !WrittenNothing.isSaid(by: cell.text) {
        toldRows[
          "what stands in column \(Place.letter(ofColumn: column)) has no heading and is not read",
          default: []
        ]
        .append(row.number)
      }
    }
  }

  /// The rows of which something is refused, behind their header and with why.
  func refusedRows(_ rows: some Collection<TableRow>, since first: Int) -> [[String]] {
    var why: [Int: [String]] = [:]
    for refused in proposal.refused[first...] {
      guard let row = refused.place.row else { continue }
      why[row, default: []].append(
        [refused.what, refused.why].compactMap(\.self).joined(separator: ": ")
      )
    }
    if why.isEmpty { return [] }
    let columns = (shape.header.columns.map(\.place).max() ?? 0) + 1
    let header = (0..<columns).map { place in
      shape.header.columns.first { $0.place == place }?.heading ?? ""
    }
    return [header + [Proposal.refusedHeading]]
      + rows.compactMap { row in
        why[row.number].map { why in
          let row = filledRows[row.number] ?? row
          return (0..<columns).map { row[$0].text } + [why.joined(separator: "; ")]
        }
      }
  }

  /// The rows of a text in which something stands behind the last heading, if most have nothing there: a
  /// separator within a cell moves all that follows.
  func shiftedRows(among rows: some Collection<TableRow>) -> Set<Int> {
    let width = (shape.header.columns.map(\.place).max() ?? 0) + 1
    let long = rows.filter { $0.cells.dropFirst(width).contains { !$0.text.isEmpty } }
    return long.count * 2 > rows.count ? [] : Set(long.map(\.number))
  }
}
