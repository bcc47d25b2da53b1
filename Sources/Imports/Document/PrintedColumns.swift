/// The columns in which printed lines stand, parted by blanks that go down through all of them.
struct PrintedColumns {
  /// How wide a page is looked at.
  private static let most = 400

  /// From where to where letters of any line stand.
  private(set) var spans: [Range<Int>] = []
  private var taken = [Bool](repeating: false, count: most)

  /// How many there are.
  var count: Int { spans.count }

  /// The columns of lines.
  init(_ lines: some Sequence<PrintedLine>) {
    for line in lines { take(line) }
    readSpans()
  }

  /// The columns with one more line among theirs.
  func with(_ line: PrintedLine) -> PrintedColumns {
    var columns = self
    columns.take(line)
    columns.readSpans()
    return columns
  }

  private mutating func take(_ line: PrintedLine) {
    for word in Self.words(of: line) {
      for place in word.range.clamped(to: 0..<Self.most) { taken[place] = true }
    }
  }

  private mutating func readSpans() {
    spans = []
    var start: Int?
    var blanks = 0
    for place in 0..<Self.most {
      if taken[place] {
        start = start ?? place
        blanks = 0
      } else if let first = start {
        blanks += 1
        guard blanks == 2 else { continue }
        spans.append(first..<place - 1)
        start = nil
      }
    }
    if let start { spans.append(start..<Self.most) }
  }

  // MARK: Cells

  /// What a line has in each column; a word that no column begins with goes with the one right before it.
  func cells(of line: PrintedLine) -> [String] {
    var cells = [String](repeating: "", count: count)
    var last: (column: Int, end: Int)?
    for word in Self.words(of: line) {
      let begun = spans.firstIndex { abs($0.lowerBound - word.range.lowerBound) < 2 }
      let goesOn = last.flatMap { word.range.lowerBound - $0.end < 2 ? $0.column : nil }
      let within = spans.firstIndex { $0.overlaps(word.range) }
      let column = begun ?? within ?? goesOn ?? nearest(to: word.range)
      cells[column] += (cells[column].isEmpty ? "" : " ") + word.text
      last = (column, word.range.upperBound)
    }
    return cells
  }

  /// What lines have in each column together.
  func cells(of lines: some Sequence<PrintedLine>) -> [String] {
    var cells = [String](repeating: "", count: count)
    for line in lines {
      for (place, cell) in self.cells(of: line).enumerated() {
        cells[place].append(lineOfCell: cell)
      }
    }
    return cells
  }

  /// The column that a word is nearest to: a heading may be wider than what it stands above.
  private func nearest(to word: Range<Int>) -> Int {
    let middle = (word.lowerBound + word.upperBound) / 2
    return spans.indices.dropLast().first {
      middle < (spans[$0].upperBound + spans[$0 + 1].lowerBound) / 2
    } ?? max(0, count - 1)
  }

  private static func words(of line: PrintedLine) -> [(text: String, range: Range<Int>)] {
    var words: [(text: String, range: Range<Int>)] = []
    var (start, column) = (0, line.indent)
    var word = String.UnicodeScalarView()
    for scalar in (line.spread ?? line.text).unicodeScalars {
      if scalar == " " || scalar == "\t" {
        if !word.isEmpty { words.append((String(word), start..<column)) }
        word = .init()
      } else {
        if word.isEmpty { start = column }
        word.append(scalar)
      }
      column += 1
    }
    if !word.isEmpty { words.append((String(word), start..<column)) }
    return words
  }
}

extension PrintedLine {
  /// What stands in it apart from each other, by two blanks or more.
  var pieces: [Substring] { placedPieces.map(\.text) }

  /// Those with the columns that they begin in.
  var placedPieces: [(text: Substring, start: Int)] {
    guard let spread else { return [(text[...], indent)] }
    var pieces: [(text: Substring, start: Int)] = []
    var column = indent
    for piece in spread.split(separator: "  ", omittingEmptySubsequences: false) {
      let text = piece.drop { $0 == " " }
      let start = column + piece.unicodeScalars.count - text.unicodeScalars.count
      if !text.isEmpty { pieces.append((text, start)) }
      column += piece.unicodeScalars.count + 2
    }
    return pieces
  }
}
