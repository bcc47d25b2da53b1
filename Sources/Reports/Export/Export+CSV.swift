import Model

/// The recommendations as a table.
extension Export {
  /// As CSV: a header, then a record for each recommendation.
  ///
  /// Texts that a spreadsheet would take for formulas are ``Swift/String/defused``; for Excel there
  /// is a byte-order mark in front, and semicolons are between the cells.
  public func csv(forExcel: Bool = false) -> [UInt8] { csv(for: forExcel ? .excel : .any) }

  private func csv(for reader: CSV.Reader) -> [UInt8] {
    var table = CSV(for: reader)
    let all = Column.all(in: dossier.extent)
    table.add(all.map { .text($0.name) })
    for recommendation in recommendations {
      let row = Row(recommendation, in: dossier)
      table.add(all.map { $0.cell(row) })
    }
    return table.bytes
  }
}
