import Model

/// The table as a sheet that LibreOffice makes a workbook of: flat OpenDocument XML.
extension Export {
  /// The sheet: the header stays in sight and is on every page, what everybody has to know is in the
  /// first column and at the top of every page, and every cell is a text or a number, never a
  /// formula.
  public var workbookSource: [UInt8] {
    var columns = Column.all(in: dossier.extent)
    columns.insert(columns.removeLast(), at: 0)
    let rows = recommendations.map { Row($0, in: dossier) }
    var sheet = Sheet(title: title, notices: dossier.notices)
    sheet.begin(
      columns.map { column in
        (column.name, rows.map { column.cell($0).width }.max() ?? 0)
      }
    )
    for row in rows { sheet.add(columns.map { $0.cell(row) }) }
    return Array(sheet.text.utf8)
  }

  /// That a workbook's cells hold less than the table has; nil where all of it goes in.
  public var cutWords: String? {
    let rows = recommendations.map { Row($0, in: dossier) }
    let long = rows.flatMap { row in Column.all(in: dossier.extent).map { $0.cell(row) } }
      .count { $0.length > Sheet.mostOfACell }
    guard long > 0 else { return nil }
    return "\(Span.count(long, "cell")) cut at \(Sheet.mostOfACell) characters; csv has all."
  }
}

extension CSV.Cell {
  /// How many characters it holds.
  fileprivate var length: Int {
    switch self {
    case .text(let text): text?.unicodeScalars.count ?? 0
    case .number: 0
    }
  }

  /// How many characters its longest line has.
  fileprivate var width: Int {
    switch self {
    case .text(let text): text?.split(separator: "\n").map(\.count).max() ?? 0
    case .number: 6
    }
  }
}
