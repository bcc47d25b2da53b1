internal import Model

/// Which rows are about what.
extension TableReading {
  /// What stands over rows below, for those where it is left blank.
  private struct Above {
    /// The cells of the key columns, by their places.
    var keys: [Int: TableCell] = [:]
    /// The rows that were filled, and with what.
    var filled: [(row: Int, names: [String])] = []
    /// The rows that say something of the table and not of a recommendation.
    var headings: [Int] = []
    /// Those that stand below it.
    var footers: [Int] = []
  }

  /// Reads the rows below the header.
  mutating func read(_ rows: some Sequence<TableRow>) {
    var above = Above()
    for row in rows where row.number > shape.header.last {
      guard row.cells.contains(where: { !$0.text.isEmpty }) else { continue }
      if isHeading(row) || isNumbering(row) {
        above.headings.append(row.number)
        above.keys = [:]
        continue
      }
      if isFooter(row) {
        above.footers.append(row.number)
        above.keys = [:]
        continue
      }
      let row = filled(row, &above)
      read(row)
    }
    tell(above)
  }

  /// A row in whose key columns stands what stands above, where they are left blank.
  private mutating func filled(_ row: TableRow, _ above: inout Above) -> TableRow {
    var row = row
    var names: [String] = []
    let steps = shape.places(of: .milestone)
    let saysStep = steps.contains { !row[$0].text.isEmpty }
    let saysSubject = shape.places(of: .subject).contains { !row[$0].text.isEmpty }
    // A new recommendation has nothing in common with the one above.
    if saysSubject {
      for place in shape.places(of: .measure) + shape.places(of: .part) {
        above.keys[place] = nil
      }
    }
    let keys =
      shape.places(of: .subject) + (saysSubject ? [] : shape.places(of: .part))
      + (saysStep && !saysSubject ? shape.places(of: .measure) : [])
    for place in keys where row[place].text.isEmpty {
      guard let cell = above.keys[place], !cell.text.isEmpty else { continue }
      while row.cells.count <= place { row.cells.append(TableCell("")) }
      row.cells[place] = cell
      names.append(cell.text)
    }
    for place in shape.places(of: .subject) + shape.places(of: .part) + shape.places(of: .measure)
    where !row[place].text.isEmpty { above.keys[place] = row[place] }
    if !names.isEmpty {
      above.filled.append((row.number, names))
      filledRows[row.number] = row
    }
    return row
  }

  private mutating func tell(_ above: Above) {
    if !above.headings.isEmpty {
      let rows = above.headings.rowWords
      proposal.remarks.append(
        Remark(
          "\(rows) \(above.headings.count == 1 ? "is a heading" : "are headings"), nothing to enter",
          at: above.headings.map { .row(sheet: sheet, $0) }
        )
      )
    }
    tell(
      above.footers,
      above.footers.count == 1 ? "stands below the table" : "stand below the table"
    )
    for (words, rows) in toldRows.sorted(by: { $0.key < $1.key }) { tell(rows, words) }
    toldRows = [:]
    if !above.filled.isEmpty {
      let rows = above.filled.map(\.row)
      let names = above.filled.flatMap(\.names).unique.map { "\u{201C}\($0)\u{201D}" }
      let told = names.prefix(4).joined(separator: ", ") + (names.count > 4 ? " \u{2026}" : "")
      proposal.remarks.append(
        Remark(
          "\(rows.rowWords): filled from the row above, \(told)",
          at: rows.map { .row(sheet: sheet, $0) }
        )
      )
    }
  }

  private mutating func tell(_ rows: [Int], _ words: String) {
    guard !rows.isEmpty else { return }
    proposal.remarks.append(
      Remark("\(rows.rowWords): \(words)", at: rows.map { .row(sheet: sheet, $0) })
    )
  }

  private mutating func read(_ row: TableRow) {
    if shifted.contains(row.number) {
      proposal.refused.append(
        Refused(
          nil,
          told(row),
          at: .row(sheet: sheet, row.number),
          because: "has more cells than the header: what parts them stands in one of them"
        )
      )
      return
    }
    guard let ids = subject(of: row) else { return }
    tellWhatIsNotRead(of: row)
    if shape.isOfMeasures {
      readMeasures(row, on: ids)
    } else {
      readStatement(row, on: ids)
    }
  }

  /// What a row is about; nil where that is refused.
  private mutating func subject(of row: TableRow) -> [String]? {
    let column = shape.places(of: .subject).first ?? shape.places(of: .title).first
    guard let column, !row[column].text.isEmpty else {
      proposal.refused.append(
        Refused(
          nil,
          told(row),
          at: .row(sheet: sheet, row.number),
          because: "names no recommendation"
        )
      )
      return nil
    }
    let name = row[column].text
    guard let ids = ids(name) else {
      let hasNumbers = dossier.recommendations.contains { $0.number != nil }
      let why =
        hasNumbers || name.contains { $0 == " " } ? "" : "; no recommendation has a number here"
      proposal.refused.append(
        Refused(
          nil,
          told(row),
          at: .row(sheet: sheet, row.number),
          because: "no recommendation \(name)\(why)"
        )
      )
      return nil
    }
    guard let part = shape.places(of: .part).first.map({ row[$0].text }), !part.isEmpty,
      !WrittenNothing.isSaid(by: part)
    else { return ids }
    guard ids.count == 1, let id = subjects.part(part, of: ids[0]) else {
      proposal.refused.append(
        Refused(
          nil,
          told(row),
          at: .row(sheet: sheet, row.number),
          because: "recommendation \(name) has no part \(part)"
        )
      )
      return nil
    }
    return [id]
  }

  /// What a row says, on one line.
  private func told(_ row: TableRow) -> String {
    row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
  }
}
