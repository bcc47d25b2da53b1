import Model

/// The rows of a table in the JSON of pandoc, as it is written from version 2.11 on.
enum PandocTable {
  /// The rows from the head to the foot; a cell that a bigger one covers is marked so.
  static func rows(of content: JSON?) -> [TableRow] {
    guard let parts = content?.elements, parts.count == 6 else { return [] }
    var written = rows(in: parts[3].elements?.last)
    for body in parts[4].elements ?? [] {
      for rows in (body.elements ?? []).dropFirst(2) { written += Self.rows(in: rows) }
    }
    written += rows(in: parts[5].elements?.last)
    var covered: [Int: Int] = [:]
    return written.enumerated().map { index, cells in
      TableRow(number: index + 1, cells: row(cells, &covered))
    }
  }

  private static func rows(in list: JSON?) -> [[JSON]] {
    (list?.elements ?? []).map { $0.elements?.last?.elements ?? [] }
  }

  /// The cells of a row; `covered` counts for how many rows more a column is covered from above.
  private static func row(_ written: [JSON], _ covered: inout [Int: Int]) -> [TableCell] {
    var cells: [TableCell] = []
    func fillCovered() {
      while let rest = covered[cells.count], rest > 0 {
        covered[cells.count] = rest - 1
        cells.append(TableCell("", isCovered: true))
      }
    }
    for cell in written {
      fillCovered()
      guard let parts = cell.elements, parts.count == 5 else { continue }
      let (high, wide) = (max(1, parts[2].whole ?? 1), min(max(1, parts[3].whole ?? 1), 1000))
      for column in 0..<wide {
        if high > 1 { covered[cells.count] = min(high, 100_000) - 1 }
        cells.append(column == 0 ? TableCell(text(of: parts[4])) : TableCell("", isCovered: true))
      }
    }
    fillCovered()
    return cells
  }

  /// What a cell says, each of its paragraphs on a line.
  private static func text(of blocks: JSON) -> String {
    var reading = PandocReading()
    for block in blocks.elements ?? [] { reading.read(block) }
    return reading.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }.joined(separator: "\n")
  }
}
