internal import Model

/// A sheet as a whole.
extension TableReading {
  /// Reads a sheet.
  mutating func read(_ table: HeadedSheet, named: Bool) {
    sheet = named ? table.sheet.name : nil
    let rows = table.rows
    (filledRows, isInternal, areNumbered) = ([:], false, false)
    shape = TableShape(table.header, below: rows, answers: answers) { text in
      subjects.ids(numbered: text) != nil
    }
    if let column = shape.places(of: .subject).first {
      areNumbered = rows.texts(of: column).areMostly(WrittenSubject.isNumbered)
    }
    shifted = table.sheet.name == nil ? shiftedRows(among: rows) : []
    if let sheet { proposal.reading.append("sheet \(sheet)") }
    proposal.reading.append("header in row \(table.header.row)")
    readMark(above: table.header, of: table.sheet)
    tellDay(above: table.header, of: table.sheet)
    settleOrder(rows)
    askColumns(rows)
    tellWhatIsOfMeasures()
    tellWhatIsHidden(table.sheet, rows)
    countStatuses(rows)
    let refused = proposal.refused.count
    // A list that grows is for a moment there twice.
    if rows.count > proposal.proposed.count {
      proposal.proposed.reserveCapacity(proposal.proposed.count + rows.count)
    }
    read(rows)
    let refusedRows = refusedRows(rows, since: refused)
    // A table with other columns has its own header, here as there.
    let isSame = proposal.refusedRows.first == refusedRows.first
    proposal.refusedRows += isSame ? Array(refusedRows.dropFirst()) : refusedRows
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
      let words =
        isInternal ? "its entries go in as internal" + exceptions : "its entries go in as others"
      proposal.remarks.append(Remark("\u{201C}\(text)\u{201D}: \(words)", at: [place]))
      if answer == nil { ask(question, at: place) }
      if answers.isInternal == true, answers[question.key] == nil, let name = question.key.keptName
      {
        proposal.kept.append((name, "yes"))
      }
      return
    }
  }

  /// What of an internal table everybody sees all the same.
  private var exceptions: String {
    let fields: [TableField] = [.status, .due, .lead, .with, .title, .text]
    let seen = fields.filter { !shape.places(of: $0).isEmpty }.map(\.words)
    return seen.isEmpty ? "" : ", but for what is never internal: \(seen.joined(separator: ", "))"
  }

  /// Tells that what is said of today is of an earlier day, as stands above the header.
  private mutating func tellDay(above header: TableHeader, of sheet: Sheet) {
    guard !shape.places(of: .status).isEmpty, !shape.isOfMeasures else { return }
    let above =
      sheet.above.map { ($0, Place.file) }
      + sheet.rows.filter { $0.number < header.row }.map { row in
        let texts = row.cells.map(\.text).filter { !$0.isEmpty }
        return (texts.joined(separator: " "), .row(sheet: self.sheet, row.number))
      }
    guard let (text, place) = above.first(where: { StandMark.isSaid(by: $0.0) }) else { return }
    proposal.remarks.append(
      Remark(
        "\u{201C}\(text)\u{201D}: a status without a day of its own counts from when it is entered",
        at: [place]
      )
    )
  }

  /// Tells that rows and columns are read that people do not see where they wrote them.
  private mutating func tellWhatIsHidden(_ sheet: Sheet, _ rows: some Collection<TableRow>) {
    let hiddenRows = Set(sheet.hiddenRows)
    let read = rows.map(\.number).filter { hiddenRows.contains($0) }
    if !read.isEmpty {
      proposal.remarks.append(
        Remark(
          "\(read.rowWords): hidden in the file, and read",
          at: read.map { .row(sheet: self.sheet, $0) }
        )
      )
    }
    for column in shape.header.columns
    where sheet.hiddenColumns.contains(where: { $0.contains(column.place) }) {
      guard let field = shape.fields[column.place], field != .skip else { continue }
      tell(column, "hidden in the file, and read")
    }
  }

  private static var mostAsked: Int { 20 }

  /// Tells what is not read in a table without measures, because it is of one.
  private mutating func tellWhatIsOfMeasures() {
    guard !shape.isOfMeasures else { return }
    for column in header(of: [.day, .planned, .proof, .who, .state]) {
      tell(column, "not entered; it is of a measure, and no column has measures")
    }
  }

  private func header(of fields: Set<TableField>) -> [TableHeader.Column] {
    shape.header.columns.filter { column in
      shape.fields[column.place].map { fields.contains($0) } ?? false
    }
  }

  /// Finds what several rows tell a status of.
  private mutating func countStatuses(_ rows: some Collection<TableRow>) {
    guard let status = shape.places(of: .status).first,
      let column = shape.places(of: .subject).first
    else { return }
    var counts: [String: Int] = [:]
    for row in rows where !row[status].text.isEmpty {
      for id in ids(row[column].text) ?? [] { counts[id, default: 0] += 1 }
    }
    saidOften = Set(counts.filter { $0.value > 1 }.keys)
  }

  /// Asks what columns are whose headings do not say so, and tells what is left out.
  fileprivate mutating func askColumns(_ rows: some Collection<TableRow>) {
    let numbering = Set(rows.prefix(2).filter { isNumbering($0) }.map(\.number))
    for (place, column) in shape.unknown.enumerated() {
      // Whoever has that many does not want to be asked of each.
      guard place < Self.mostAsked else {
        proposal.remarks.append(
          Remark(
            "\(shape.unknown.count - place) more columns whose headings are not known are not read"
          )
        )
        break
      }
      let example = rows.lazy.filter { !numbering.contains($0.number) }.map {
        $0[column.place].text
      }
      .first { !$0.isEmpty && !WrittenNothing.isSaid(by: $0) }
      guard let example else { continue }
      let short = example.count > 60 ? example.prefix(59) + "\u{2026}" : example[...]
      ask(
        .column(column, example: String(short)),
        at: .cell(sheet: sheet, row: shape.header.row, column: column.place)
      )
    }
    for column in shape.header.columns where answers.field(of: column) == .skip {
      tell(column, "left out, as answered")
    }
    for column in header(of: [.who]) {
      guard let field = answers.field(of: column), field != .who else { continue }
      tell(column, "read as who takes the measure, since each row is a measure")
    }
    for column in shape.leftOut {
      tell(
        column,
        "not entered unless --map \(column.letter)=title or text stands behind import"
      )
    }
    for column in header(of: [.finding]) {
      tell(column, "not entered; what GRECO found is in its report")
    }
  }

  /// Tells something of a column.
  private mutating func tell(_ column: TableHeader.Column, _ words: String) {
    proposal.remarks.append(
      Remark(
        "\(column.heading): \(words)",
        at: [.cell(sheet: sheet, row: shape.header.row, column: column.place)]
      )
    )
  }
}
