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
