internal import Model

/// A sheet with a row that says what its columns are.
struct HeadedSheet {
  /// What reads all sheets that have the same columns.
  static let all = "all"

  let sheet: Sheet
  let header: TableHeader

  /// The tables of a sheet, one below the other, each with its rows and those above its header.
  static func all(in sheet: Sheet, _ answers: Answers) -> [HeadedSheet] {
    let headers = TableHeader.all(in: sheet, answers)
    return headers.enumerated().map { place, header in
      var part = sheet
      let first = place == 0 ? 0 : header.row
      let end = place + 1 < headers.count ? headers[place + 1].row : Int.max
      if headers.count > 1 {
        part.rows = sheet.rows.filter { (first..<end).contains($0.number) }
      }
      if place > 0 { part.above = [] }
      return HeadedSheet(sheet: part, header: header)
    }
  }

  /// Those that are read: of the only sheet, or of what was said; nil where that has to be asked.
  static func chosen(among tables: [HeadedSheet], by answer: String?) -> [HeadedSheet]? {
    if Set(tables.map(\.sheet.name)).count == 1 { return tables }
    let wanted = answer?.lowercased()
    let named = tables.filter { $0.sheet.name?.lowercased() == wanted }
    if !named.isEmpty { return named }
    return wanted == all && !alike(tables).isEmpty ? alike(tables) : nil
  }

  /// The sheets that have the same columns as the first that has them in common with another.
  static func alike(_ tables: [HeadedSheet]) -> [HeadedSheet] {
    let groups = Dictionary(grouping: tables) { $0.header.columns.map(\.name) }
    return tables.lazy.compactMap { groups[$0.header.columns.map(\.name)] }
      .first { $0.count > 1 } ?? []
  }

  /// The rows below the header; where they were refused once and written as a table, without the
  /// apostrophes that kept spreadsheets from taking texts for formulas.
  var rows: Slice<SheetRows> {
    let rows = sheet.rows.drop { $0.number <= header.last }
    let isRefused = header.columns.last?.name == ColumnWords.plain(Proposal.refusedHeading)
    guard isRefused else { return rows }
    let undefused = rows.lazy.map { row in
      var row = row
      for place in row.cells.indices { row.cells[place].text = row.cells[place].text.undefused }
      return row
    }
    return SheetRows(undefused)[...]
  }
}
