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

    /// Its letter, as programs for tables name it.
    var letter: String { Place.letter(ofColumn: place) }
  }

  /// The row's number.
  var row: Int
  /// Its columns that have a heading.
  var columns: [Column]

  /// That of no table.
  init() { (row, columns) = (0, []) }

  /// The row of a sheet in which most headings are known; nil where none has two, or says what rows are
  /// about.
  init?(of sheet: Sheet) {
    let rows = sheet.rows.prefix(Self.mostRowsAbove).map { ($0, Self.score($0)) }
    guard let best = rows.map(\.1).max(), best >= 2,
      let row = rows.first(where: { $0.1 == best })?.0
    else { return nil }
    self.row = row.number
    var counts: [String: Int] = [:]
    columns = row.cells.enumerated().compactMap { place, cell in
      guard !cell.text.isEmpty else { return nil }
      let plain = ColumnWords.plain(cell.text)
      counts[plain, default: 0] += 1
      let count = counts[plain] ?? 1
      return Column(
        place: place,
        heading: cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
        name: count == 1 ? plain : "\(plain) \(count)"
      )
    }
  }

  /// How many headings a row has that are known.
  private static func score(_ row: TableRow) -> Int {
    let known = row.cells.filter { $0.text.utf8.count <= 120 }
      .compactMap { $0.text.isEmpty ? nil : ColumnWords.meaning(of: $0.text) }
    return Set(known).count < 2 ? 0 : known.count
  }

  /// Nobody writes more above a table.
  private static let mostRowsAbove = 60

  /// Whether a row below says the same, as where a table goes on on another page.
  func isRepeated(in row: TableRow) -> Bool {
    columns.allSatisfy { ColumnWords.plain(row[$0.place].text) == ColumnWords.plain($0.heading) }
  }
}

extension Place {
  /// The letter of a column, counted from 0: `A`, `Z`, `AA`.
  public static func letter(ofColumn place: Int) -> String {
    var (letters, rest) = ("", place + 1)
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  /// The row of a table; nil where it is in none.
  var row: Int? {
    switch self {
    case .cell(_, let row, _), .row(_, let row): row
    case .line, .paragraph, .file: nil
    }
  }

  /// Where it is, for people: `row 4, column C` and in a sheet of several `Register, row 4, column C`.
  public var words: String {
    switch self {
    case .cell(let sheet, let row, let column):
      (sheet.map { "\($0), " } ?? "") + "row \(row), column \(Self.letter(ofColumn: column))"
    case .row(let sheet, let row): (sheet.map { "\($0), " } ?? "") + "row \(row)"
    case .line(let page, let line): (page.map { "page \($0), " } ?? "") + "line \(line)"
    case .paragraph(let paragraph): "paragraph \(paragraph)"
    case .file: "the file"
    }
  }
}
