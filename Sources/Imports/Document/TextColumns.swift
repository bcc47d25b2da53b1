/// Text that is printed in two columns beside each other, as summaries may be.
enum TextColumns {
  /// Fewer lines than this are no columns of text.
  private static let fewest = 6
  /// The narrowest column of text.
  private static let narrowest = 25

  /// The pages, with the left column of such a text before the right one.
  static func parted(_ pages: [PrintedPage]) -> [PrintedPage] {
    pages.map { page in
      guard page.lazy.count(where: isInTwo) >= fewest else { return page }
      var parted: PrintedPage = []
      var start = 0
      while let first = page[start...].firstIndex(where: isInTwo) {
        let lines = lines(of: page, around: first, from: start)
        parted += page[start..<lines.lowerBound]
        parted += columns(of: page[lines]) ?? Array(page[lines])
        start = lines.upperBound
      }
      return parted + page[start...]
    }
  }

  /// Whether a line has two long pieces apart from each other; a number may stand before one.
  private static func isInTwo(_ line: PrintedLine) -> Bool {
    guard line.spread != nil else { return false }
    let pieces = line.pieces
    return pieces.count < 5
      && pieces.lazy.count { $0.utf8.count > narrowest * 3 / 5 } == 2
  }

  /// The lines around one that stand in columns as it does.
  private static func lines(
    of page: PrintedPage,
    around line: Int,
    from lower: Int
  ) -> Range<Int> {
    var lines = line..<line + 1
    var columns = PrintedColumns(page[lines])
    func holds(_ index: Int) -> Bool {
      let next = columns.with(page[index])
      guard next.count > 1 else { return false }
      columns = next
      return true
    }
    while lines.upperBound < page.count, holds(lines.upperBound) {
      lines = lines.lowerBound..<lines.upperBound + 1
    }
    while lines.lowerBound > lower, holds(lines.lowerBound - 1) {
      lines = lines.lowerBound - 1..<lines.upperBound
    }
    return lines
  }

  /// The lines of the left column and then of the right one; nil where they are no text on both sides.
  private static func columns(of lines: ArraySlice<PrintedLine>) -> PrintedPage? {
    let columns = PrintedColumns(lines)
    guard columns.count == 2, columns.spans.allSatisfy({ $0.count >= narrowest }) else {
      return nil
    }
    let sides = columns.spans.indices.map { side in
      lines.compactMap { line in
        let text = columns.cells(of: line)[side]
        guard !text.isEmpty else { return PrintedLine?.none }
        var piece = line
        (piece.text, piece.spread, piece.indent) = (text, nil, 0)
        piece.end = text.unicodeScalars.count
        return piece
      }
    }
    guard sides.allSatisfy({ $0.count >= fewest && $0.count * 4 > lines.count }) else { return nil }
    return sides.flatMap(\.self)
  }
}
