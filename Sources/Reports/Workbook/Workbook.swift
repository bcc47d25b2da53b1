import Model

/// A spreadsheet's own file: sheets of cells, of which none is a formula.
struct Workbook {
  /// What it is, at the top of every printed page and in its properties.
  var title: String
  /// What must not be missed, on one line; at the top of every printed page.
  var marks: String
  /// Its sheets, in order.
  var sheets: [Sheet]

  /// A table on a sheet of its own.
  struct Sheet {
    /// What stands on its tab: at most 31 characters, and none of `[]:*?/\`.
    var name: String
    /// Its columns.
    var columns: [Column]
    /// Its rows, each with a cell for every column.
    var rows: [[Cell]]
  }

  /// A column.
  struct Column {
    /// Its heading.
    var heading: String
    /// Whether it is there for programs and not seen.
    var isHidden = false
  }

  /// What a cell holds.
  enum Cell: Hashable {
    /// Nothing.
    case none
    /// A text, whatever it begins with.
    case text(String)
    /// A number.
    case number(Int)
    /// A day of the calendar.
    case day(Day)
    /// A text that leads to a page on the web.
    case link(String, WebAddress)
  }

  /// How many characters a cell can hold, counted as UTF-16 does.
  static let mostOfACell = 32_767

  /// How many cells have more text than they can hold, and are cut.
  var cutCells: Int {
    sheets.reduce(0) { count, sheet in
      count + sheet.rows.joined().count { $0.length > Self.mostOfACell }
    }
  }
}

extension Workbook.Cell {
  /// A text, or nothing.
  static func text(ifAny text: String?) -> Workbook.Cell {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
  }

  /// A day, or the words of one of which only the month or the year is known.
  static func day(ifAny day: PartialDay?) -> Workbook.Cell {
    guard let day else { return .none }
    return day.exact.map { .day($0) } ?? .text(day.description)
  }

  /// An address, to be followed where it leads to a page on the web.
  static func address(_ text: String) -> Workbook.Cell {
    WebAddress(text).map { .link(text, $0) } ?? .text(text)
  }

  /// The characters of its text.
  var length: Int {
    switch self {
    case .text(let text), .link(let text, _): text.utf16.count
    case .none, .number, .day: 0
    }
  }

  /// Whether it leads to a page on the web.
  var isLink: Bool {
    switch self {
    case .link: true
    case .none, .text, .number, .day: false
    }
  }

  /// How many characters its longest line has.
  var width: Int {
    switch self {
    case .text(let text), .link(let text, _): text.split(separator: "\n").map(\.count).max() ?? 0
    case .number: 6
    case .day: 11
    case .none: 0
    }
  }

  /// How many lines its text takes where so many characters fit into one; about, since letters are
  /// not equally wide.
  func lines(in width: Int) -> Int {
    switch self {
    case .text(let text), .link(let text, _):
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + max(1, ($1.count + width - 1) / max(1, width)) }
    case .none, .number, .day: 1
    }
  }
}
