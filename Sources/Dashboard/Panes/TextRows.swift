internal import Canvas
internal import Model

/// A text in a form as it is typed: in as many rows as there is room for, with the cursor in one of them.
struct TextRows {
  /// What stands in each row.
  let lines: [String]
  /// The row of the cursor, and its column.
  let cursor: (row: Int, column: Int)

  /// - Parameters:
  ///   - line: What is typed.
  ///   - width: The columns of a row.
  ///   - most: As many rows as there are at most; of more, those around the cursor are shown.
  init(_ line: LineEditor, width: Int, most: Int) {
    let width = max(2, width)
    // No more than can be seen: a text may be very long.
    let seen = width * most
    let left = Array(line.sides.left.suffix(seen))
    let letters = left + Array(line.sides.right.prefix(seen))
    var rows: [Range<Int>] = []
    var (start, blank, columns) = (0, -1, 0)
    for (place, letter) in letters.enumerated() {
      if letter.isNewline {
        rows.append(start..<place)
        (start, blank, columns) = (place + 1, -1, 0)
        continue
      }
      columns += String(letter).columns
      // The cursor behind the last letter has a column of its own.
      if columns >= width {
        let end = blank < start ? place : blank + 1
        rows.append(start..<end)
        columns = letters[end...place].reduce(0) { $0 + String($1).columns }
        (start, blank) = (end, -1)
      }
      if letter == " " { blank = place }
    }
    rows.append(start..<letters.count)
    let here = rows.lastIndex { $0.lowerBound <= left.count } ?? 0
    let first = min(max(0, here - most + 1), max(0, rows.count - most))
    let shown = rows[first..<min(first + most, rows.count)]
    lines = shown.map { String(letters[$0]) }
    let before = letters[rows[here].lowerBound..<left.count]
    cursor = (here - first, String(before).columns)
  }
}
