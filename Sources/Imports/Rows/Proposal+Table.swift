public import Entering
public import Model

/// What a table would enter.
extension Proposal {
  /// Reads the sheets of a table.
  ///
  /// - Parameters:
  ///   - workbook: The sheets.
  ///   - dossier: Where it would be entered.
  ///   - answers: What was answered so far.
  ///   - days: What reads days.
  ///   - files: Where the files are that cells name, by what stands there.
  /// - Throws: Where no sheet has a row that says what its columns are.
  public init(
    _ workbook: Workbook,
    in dossier: Dossier,
    _ answers: Answers,
    days: DayReader,
    files: [String: String] = [:]
  ) throws(Unreadable) {
    self.init()
    let seen = workbook.sheets.filter { !$0.isHidden }
    let hidden = workbook.sheets.filter(\.isHidden).compactMap(\.name)
    if !hidden.isEmpty {
      remarks.append(Remark("not read, because hidden: \(hidden.joined(separator: ", "))"))
    }
    let tables = seen.compactMap { sheet in TableHeader(of: sheet).map { (sheet, $0) } }
    if tables.isEmpty { throw seen.isEmpty ? .empty : .damaged("no row says what its columns are") }
    let names = tables.compactMap(\.0.name)
    var chosen = tables[0]
    if tables.count > 1 {
      let wanted = answers[.sheet]?.lowercased()
      guard let named = tables.first(where: { $0.0.name?.lowercased() == wanted }) else {
        questions.append(.sheet(names))
        return
      }
      chosen = named
    }
    read(
      chosen.0,
      chosen.1,
      named: workbook.sheets.count > 1 ? chosen.0.name : nil,
      in: dossier,
      answers,
      days,
      files
    )
  }

  private mutating func read(
    _ sheet: Sheet,
    _ header: TableHeader,
    named name: String?,
    in dossier: Dossier,
    _ answers: Answers,
    _ days: DayReader,
    _ files: [String: String]
  ) {
    if let name { reading.append("sheet \(name)") }
    reading.append("header in row \(header.row)")
    var subjects = WrittenSubject(in: dossier)
    let below = rows(below: header, of: sheet)
    let shape = TableShape(header, below: below, answers: answers) { subjects.ids($0) != nil }
    var days = days
    if let order = answers[.dayOrder].flatMap(DayOrder.init(rawValue:)) { days.order = order }
    var table = TableReading(
      sheet,
      named: name,
      shape,
      in: dossier,
      answers,
      days: days,
      files: files,
      into: self
    )
    table.readMark(above: header, of: sheet)
    table.askColumns(below)
    table.read(below)
    self = table.proposal
    refusedRows = table.refusedRows(below)
    kept =
      answers.kept
      + header.columns.compactMap { column in
        answers.letteredField(of: column).map { ("column:" + column.name, $0.rawValue) }
      }
  }
}

/// The rows below a header; where they were refused and written as a table, without the apostrophes that
/// kept spreadsheets from taking texts for formulas.
private func rows(below header: TableHeader, of sheet: Sheet) -> [TableRow] {
  let rows = sheet.rows.filter { $0.number > header.row }
  let isRefused = header.columns.last?.name == ColumnWords.plain(Proposal.refusedHeading)
  guard isRefused else { return rows }
  return rows.map { row in
    var row = row
    for place in row.cells.indices { row.cells[place].text = row.cells[place].text.undefused }
    return row
  }
}

extension TableReading {
  /// Tells and asks what a mark above the header says of who may see the table.
  fileprivate mutating func readMark(above header: TableHeader, of sheet: Sheet) {
    for row in sheet.rows where row.number < header.row {
      for (column, cell) in row.cells.enumerated() where SecrecyMark.isSaid(by: cell.text) {
        let question = Question.isInternal(cell.text)
        let answer = answers.isInternal ?? answers[question.key].map { $0 != "no" }
        isInternal = answer ?? true
        let place = place(row, column)
        proposal.remarks.append(
          Remark(
            "\u{201C}\(cell.text)\u{201D}: "
              + (isInternal ? "its entries go in as internal" : "its entries go in as others"),
            at: [place]
          )
        )
        if answer == nil { ask(question, at: place) }
        return
      }
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
