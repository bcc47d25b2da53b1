/// Rows of texts as a table that other programs open.
public struct RowsTable: Sendable {
  private let rows: [[String]]

  /// Rows of texts, the header first.
  public init(_ rows: [[String]]) { self.rows = rows }

  /// As CSV; texts that a spreadsheet would take for formulas are ``Swift/String/defused``.
  public var csv: String {
    rows.map { CSV(reader: .any).line($0.map { .text($0) }) }.joined()
  }
}
