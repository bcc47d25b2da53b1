import Model

/// The recommendations as a table.
extension Export {
  /// As CSV: a header, then a record for each recommendation.
  ///
  /// Texts that a spreadsheet would take for formulas are ``Swift/String/defused``; for Excel there
  /// is a byte-order mark in front, and semicolons are between the cells.
  public func csv(forExcel: Bool = false) -> LongText { Self.csv(of: [self], forExcel: forExcel) }

  /// The same of several dossiers in one table, each record with its dossier's id in front.
  public static func csv(of exports: [Export], forExcel: Bool) -> LongText {
    let table = CSV(reader: forExcel ? .excel : .any)
    let columns = exports.first.map { Column.all(in: $0.dossier.extent) } ?? []
    let isOfSeveral = exports.count > 1
    let names = (isOfSeveral ? ["dossier"] : []) + columns.map(\.name)
    var text = LongText()
    text.append(table.mark + table.line(names.map { .text($0) }))
    for export in exports {
      let first: [CSV.Cell] = isOfSeveral ? [.text(export.dossier.catalogue.id)] : []
      text.append(
        contentsOf: export.recommendations.lazy.map { recommendation in
          let row = Row(recommendation, in: export.dossier)
          return table.line(first + columns.map { $0.cell(row) })
        }
      )
    }
    return text
  }
}
