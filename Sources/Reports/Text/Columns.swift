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

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// A line for each row.
  var text: String { text(in: nil) }

  /// A line for each row, cut to a width where there is one: the last column first, and where that leaves
  /// it too little, the widest of the others.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; nil for as many as it takes.
  ///   - leastOfTheLast: How much of the last column is to be seen at least, in characters.
  /// - Returns: The lines.
  func text(in width: Int?, leastOfTheLast: Int = 12) -> String {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.compactMap { $0.count > column + 1 ? $0[column].count : nil }.max() ?? 0
    }
    guard let width else { return rows.map { Self.line($0, widths) + "\n" }.joined() }
    let longest = rows.map { $0.last?.count ?? 0 }.max() ?? 0
    func room() -> Int { width - widths.dropLast().reduce(0) { $0 + $1 + 2 } }
    while room() < min(longest, leastOfTheLast),
      let widest = widths.indices.dropLast().max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.least
    {
      widths[widest] -= 1
    }
    return rows.map { cells in
      let cut = zip(cells, widths).map { $0.cut(to: $1) }.dropLast() + cells.suffix(1)
      return Self.line(Array(cut), widths).cut(to: width) + "\n"
    }.joined()
  }

  /// How narrow the others may become for the last one.
  private static let least = 8

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      line += cell + String(repeating: " ", count: max(0, width - cell.count) + 2)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension String {
  /// As much of it as fits, with an ellipsis where it is cut.
  fileprivate func cut(to width: Int) -> String {
    guard count > width else { return self }
    return width > 0 ? prefix(width - 1) + "\u{2026}" : ""
  }
}
