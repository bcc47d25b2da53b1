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
  /// The number of the last row that belongs to it.
  var last: Int
  /// Its columns that have a heading.
  var columns: [Column]

  /// That of no table.
  init() { (row, last, columns) = (0, 0, []) }

  /// The headers of a sheet: of several tables below each other each has its own.
  ///
  /// Where none has as much as a header needs, the row in which most headings are known is one, if two are.
  static func all(in sheet: Sheet, _ answers: Answers) -> [TableHeader] {
    var headers: [TableHeader] = []
    for (place, row) in sheet.rows.enumerated() where isHeader(row, answers) {
      let header = TableHeader(
        row,
        below: place + 1 < sheet.rows.count ? sheet.rows[place + 1] : nil
      )
      if headers.last?.columns != header.columns { headers.append(header) }
    }
    if !headers.isEmpty { return headers }
    let rows = sheet.rows.prefix(mostRowsAbove).enumerated().map { ($0, $1, score($1, answers)) }
    guard let best = rows.map(\.2).max(), best >= 2,
      let (place, row, _) = rows.first(where: { $0.2 == best })
    else { return [] }
    return [
      TableHeader(row, below: place + 1 < sheet.rows.count ? sheet.rows[place + 1] : nil)
    ]
  }

  /// A row, and the one below it where headings there stand under merged ones.
  private init(_ row: TableRow, below: TableRow?) {
    let lower = below.flatMap { Self.hasHeadings($0, under: row) ? $0 : nil }
    self.row = row.number
    last = lower?.number ?? row.number
    var counts: [String: Int] = [:]
    var above = ""
    let count = max(row.cells.count, lower?.cells.count ?? 0)
    columns = (0..<count).compactMap { place in
      let isMerged = row[place].isCovered
      if !isMerged { above = row[place].text }
      let heading = [isMerged && lower == nil ? "" : above, lower?[place].text ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " ")
      guard !heading.isEmpty, !isMerged || lower?[place].text.isEmpty == false else { return nil }
      let plain = ColumnWords.plain(heading)
      counts[plain, default: 0] += 1
      let count = counts[plain] ?? 1
      return Column(
        place: place,
        heading: heading.split(whereSeparator: \.isWhitespace).joined(separator: " "),
        name: count == 1 ? plain : "\(plain) \(count)"
      )
    }
  }

  /// Whether a row has headings under those of the row above that go over several columns.
  private static func hasHeadings(_ lower: TableRow, under row: TableRow) -> Bool {
    let under = row.cells.indices.filter { row[$0].isCovered && !lower[$0].text.isEmpty }
    let others = row.cells.indices.filter {
      !row[$0].isCovered && !(row[$0 + 1].isCovered) && !lower[$0].text.isEmpty
    }
    return !under.isEmpty && others.isEmpty
  }

  /// Whether most of what a row says are headings that are known, and it says what its rows are about.
  private static func isHeader(_ row: TableRow, _ answers: Answers) -> Bool {
    let cells = row.cells.filter { !$0.text.isEmpty }
    let known = score(row, answers)
    let hasSubject = row.cells.enumerated().contains { place, cell in
      switch ColumnWords.meaning(of: cell.text) {
      case .recommendation?, .field(.subject)?, .field(.measure)?: true
      case .field, .ambiguous, nil: answers.field(called: cell.text, at: place) == .subject
      }
    }
    return hasSubject && known >= 2 && known * 2 >= cells.count && Set(cells.map(\.text)).count >= 2
  }

  /// How many headings a row has that are known, or of which somebody said what they are.
  private static func score(_ row: TableRow, _ answers: Answers) -> Int {
    let known = row.cells.enumerated().filter { place, cell in
      guard !cell.text.isEmpty, cell.text.utf8.count <= 200 else { return false }
      return ColumnWords.meaning(of: cell.text) != nil
        || answers.field(called: cell.text, at: place) != nil
    }
    return Set(known.map { ColumnWords.plain($0.element.text) }).count < 2 ? 0 : known.count
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
