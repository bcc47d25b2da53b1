/// Rows whose cells stand below each other, but for the last cell, which may be of any length.
///
/// How wide a letter is depends on the terminal; so only ids, dates and GRECO's words, which are
/// ASCII, stand before others.
struct Columns {
  private var rows: [[String]] = []

  init(_ rows: [[String]] = []) {
    self.rows = rows
  }

  mutating func add(_ cells: String...) { rows.append(cells) }

  /// A line for each row.
  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.compactMap { $0.count > column + 1 ? $0[column].count : nil }.max() ?? 0
    }
    return rows.map { Self.line($0, widths) + "\n" }.joined()
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      line += cell + String(repeating: " ", count: max(0, width - cell.count) + 2)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
