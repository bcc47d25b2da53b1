internal import Model

/// A sheet with a row that says what its columns are.
struct HeadedSheet {
  /// What reads all sheets that have the same columns.
  static let all = "all"

  let sheet: Sheet
  let header: TableHeader

  /// A sheet; nil where no row says what its columns are.
  init?(_ sheet: Sheet) {
    guard let header = TableHeader(of: sheet) else { return nil }
    (self.sheet, self.header) = (sheet, header)
  }

  /// Those that are read: the only one, or what was said; nil where that has to be asked.
  static func chosen(among tables: [HeadedSheet], by answer: String?) -> [HeadedSheet]? {
    if tables.count == 1 { return tables }
    let wanted = answer?.lowercased()
    if let named = tables.first(where: { $0.sheet.name?.lowercased() == wanted }) { return [named] }
    return wanted == all && !alike(tables).isEmpty ? alike(tables) : nil
  }

  /// The sheets that have the same columns as the first that has them in common with another.
  static func alike(_ tables: [HeadedSheet]) -> [HeadedSheet] {
    let groups = tables.map { one in
      tables.filter { $0.header.columns.map(\.name) == one.header.columns.map(\.name) }
    }
    return groups.first { $0.count > 1 } ?? []
  }

  /// The rows below the header; where they were refused once and written as a table, without the
  /// apostrophes that kept spreadsheets from taking texts for formulas.
  var rows: [TableRow] {
    let rows = sheet.rows.filter { $0.number > header.row }
    let isRefused = header.columns.last?.name == ColumnWords.plain(Proposal.refusedHeading)
    guard isRefused else { return rows }
    return rows.map { row in
      var row = row
      for place in row.cells.indices { row.cells[place].text = row.cells[place].text.undefused }
      return row
    }
  }
}
