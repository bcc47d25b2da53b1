internal import Model

/// The row of a sheet that says what its columns are.
struct TableHeader: Hashable {
  /// A column with its heading.
  struct Column: Hashable {
    /// Its place, counted from 0.
    var place: Int
    /// What it is called, as it is written.
    var heading: String
    /// What answers to what it is are kept by: its heading, behind it which of several called so it is.
    var name: String
    /// What that means; nil where it is not known.
    var meaning: ColumnWords.Meaning?

    /// Its letter, as programs for tables name it.
    var letter: String { Place.letter(ofColumn: place) }
  }

  /// The row's number.
  var row: Int
  /// The number of the last row that belongs to it.
  var last: Int
  /// The numbers of the rows below that say the same, as where a table goes on on another page.
  var repeated: Set<Int> = []
  /// Its columns that have a heading.
  var columns: [Column]

  /// That of no table, or of one whose columns are still to be told.
  init(row: Int = 0, last: Int = 0, columns: [Column] = []) {
    (self.row, self.last, self.columns) = (row, last, columns)
  }

  /// The headers of a sheet: of several tables below each other each has its own.
  ///
  /// Where none has as much as a header needs, the row in which most headings are known is one, if two are.
  static func all(in sheet: Sheet, _ answers: Answers) -> [TableHeader] {
    let rows = sheet.rows
    func header(at place: Int) -> TableHeader {
      TableHeader(
        rows[place],
        below: place + 1 < rows.count ? rows[place + 1] : nil,
        above: place > 0 ? rows[place - 1] : nil
      )
    }
    var headers: [TableHeader] = []
    for place in rows.indices where isHeader(rows[place], answers) {
      let next = header(at: place)
      if let last = headers.last, last.columns == next.columns {
        headers[headers.count - 1].repeated.formUnion(next.row...next.last)
      } else {
        headers.append(next)
      }
    }
    if !headers.isEmpty { return headers }
    let scores = rows.prefix(mostRowsAbove).map { score($0, answers) }
    guard let best = scores.max(), best >= 2, let place = scores.firstIndex(of: best) else {
      return []
    }
    return [header(at: place)]
  }

  /// Whether most of what a row says are headings that are known, and it says what its rows are about.
  private static func isHeader(_ row: TableRow, _ answers: Answers) -> Bool {
    let cells = row.cells.filter { !$0.text.isEmpty }
    // Most rows are none, and there are many: where half of the cells are not known, no more is asked.
    var unknown = 0
    for (place, cell) in row.cells.enumerated() where !cell.text.isEmpty {
      if !isKnown(cell, at: place, answers) { unknown += 1 }
      if unknown * 2 > cells.count { return false }
    }
    guard score(row, answers) >= 2 else { return false }
    let hasSubject = row.cells.enumerated().contains { place, cell in
      switch ColumnWords.meaning(of: cell.text) {
      case .recommendation?, .field(.subject)?, .field(.measure)?: true
      case .field, .ambiguous, nil: answers.field(called: cell.text, at: place) == .subject
      }
    }
    return hasSubject && Set(cells.map(\.text)).count >= 2
  }

  /// How many headings a row has that are known, or of which somebody said what they are.
  private static func score(_ row: TableRow, _ answers: Answers) -> Int {
    let known = row.cells.enumerated().filter { isKnown($1, at: $0, answers) }
    return Set(known.map { ColumnWords.plain($0.element.text) }).count < 2 ? 0 : known.count
  }

  private static func isKnown(_ cell: TableCell, at place: Int, _ answers: Answers) -> Bool {
    guard !cell.text.isEmpty, cell.text.utf8.count <= 200 else { return false }
    return ColumnWords.meaning(of: cell.text) != nil
      || answers.field(called: cell.text, at: place) != nil
  }

  /// Nobody writes more above a table.
  private static let mostRowsAbove = 60

  /// Whether a row below says the same.
  func isRepeated(in row: TableRow) -> Bool {
    repeated.contains(row.number)
      || columns.allSatisfy {
        ColumnWords.plain(row[$0.place].text) == ColumnWords.plain($0.heading)
      }
  }
}
