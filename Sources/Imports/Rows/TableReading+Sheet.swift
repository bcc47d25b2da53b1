internal import Model

/// A sheet as a whole.
extension TableReading {
  /// Reads a sheet.
  mutating func read(_ table: HeadedSheet, named: Bool) {
    sheet = named ? table.sheet.name : nil
    let rows = table.rows
    shape = TableShape(table.header, below: rows, answers: answers) { subjects.ids($0) != nil }
    (filledRows, isInternal) = ([:], false)
    shifted = shiftedRows(of: table)
    if let sheet { proposal.reading.append("sheet \(sheet)") }
    proposal.reading.append("header in row \(table.header.row)")
    readMark(above: table.header, of: table.sheet)
    askColumns(rows)
    let refused = proposal.refused.count
    read(rows)
    let refusedRows = refusedRows(rows, since: refused)
    proposal.refusedRows +=
      proposal.refusedRows.isEmpty ? refusedRows : Array(refusedRows.dropFirst())
  }

  /// Tells and asks what a mark above the header says of who may see the table.
  fileprivate mutating func readMark(above header: TableHeader, of sheet: Sheet) {
    let above =
      sheet.above.map { ($0, Place.file) }
      + sheet.rows.filter { $0.number < header.row }.flatMap { row in
        row.cells.enumerated().map { ($1.text, place(row, $0)) }
      }
    for (text, place) in above where SecrecyMark.isSaid(by: text) {
      let question = Question.isInternal(text)
      let answer = answers.isInternal ?? answers[question.key].map { $0 != "no" }
      isInternal = answer ?? true
      proposal.remarks.append(
        Remark(
          "\u{201C}\(text)\u{201D}: "
            + (isInternal ? "its entries go in as internal" : "its entries go in as others"),
          at: [place]
        )
      )
      if answer == nil { ask(question, at: place) }
      return
    }
  }

  /// Asks what columns are whose headings do not say so, and tells what is left out.
  fileprivate mutating func askColumns(_ rows: [TableRow]) {
    for column in shape.unknown {
      let example = rows.lazy.map { $0[column.place].text }
        .first { !$0.isEmpty && !WrittenNothing.isSaid(by: $0) }
      guard let example else { continue }
      let short = example.count > 60 ? example.prefix(59) + "\u{2026}" : example[...]
      ask(
        .column(column, example: String(short)),
        at: .cell(sheet: sheet, row: shape.header.row, column: column.place)
      )
    }
    for column in shape.leftOut {
      proposal.remarks.append(
        Remark(
          "\(column.heading): not entered; --map \(column.letter)=title or text says that it is",
          at: [.cell(sheet: sheet, row: shape.header.row, column: column.place)]
        )
      )
    }
    for column in shape.places(of: .finding) {
      proposal.remarks.append(
        Remark(
          "\(shape.heading(column)): not entered; what GRECO found is in its report",
          at: [.cell(sheet: sheet, row: shape.header.row, column: column)]
        )
      )
    }
  }
}
