import Model

/// The recommendations as a table.
extension Export {
  /// As CSV: a header, then a record for each recommendation.
  ///
  /// Texts that a spreadsheet would take for formulas are ``Swift/String/defused``; for Excel there
  /// is a byte-order mark in front, and semicolons are between the cells.
  public func csv(forExcel: Bool = false) -> LongText {
    let table = CSV(reader: forExcel ? .excel : .any)
    let columns = Column.all(in: dossier.extent)
    var text = LongText()
    text.append(table.mark + table.line(columns.map { .text($0.name) }))
    text.append(
      contentsOf: recommendations.lazy.map { recommendation in
        let row = Row(recommendation, in: dossier)
        return table.line(columns.map { $0.cell(row) })
      }
    )
    return text
  }
}
