import Model

/// The recommendations as a table.
extension Export {
  /// As CSV: a header, then a record for each recommendation.
  ///
  /// Texts that a spreadsheet would take for formulas are ``Swift/String/defused``; for Excel there
  /// is a byte-order mark in front, and semicolons are between the cells.
  public func csv(forExcel: Bool = false) -> [UInt8] { csv(for: forExcel ? .excel : .any) }

  /// As CSV for a converter to a workbook, where every column is one of texts but those at
  /// ``numberColumns``: nothing is taken for a formula there, so texts are as they are.
  public var workbookSource: [UInt8] { csv(for: .converter) }

  /// The names of the table's columns.
  public var columns: [String] { Column.all(in: dossier.extent).map(\.name) }

  /// The places of the columns that are numbers, from 0.
  public var numberColumns: [Int] {
    let columns = Column.all(in: dossier.extent)
    return columns.indices.filter { columns[$0].isNumber }
  }

  /// That a workbook's cells hold less than the table has; nil where all of it goes in.
  public var cutWords: String? {
    let rows = recommendations.map { Row($0, in: dossier) }
    let long = rows.flatMap { row in Column.all(in: dossier.extent).map { $0.cell(row) } }
      .count { $0.length > Self.mostOfACell }
    return long == 0
      ? nil : "\(Span.count(long, "cell")) cut at \(Self.mostOfACell) characters; csv has all."
  }

  /// What a workbook's cell holds.
  private static let mostOfACell = 32_767

  private func csv(for reader: CSV.Reader) -> [UInt8] {
    var table = CSV(for: reader)
    table.add(columns.map { .text($0) })
    let all = Column.all(in: dossier.extent)
    for recommendation in recommendations {
      let row = Row(recommendation, in: dossier)
      table.add(all.map { $0.cell(row) })
    }
    return table.bytes
  }
}
