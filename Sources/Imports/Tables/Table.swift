public import Model

/// The sheets of a file with tables, in their order.
public struct Workbook: Hashable, Sendable {
  /// The sheets, the hidden ones too.
  public var sheets: [Sheet]
  /// How the text was read, for people: `Windows-1251, semicolons`; nil where that is no question.
  public var reading: String?

  /// Sheets in their order.
  public init(sheets: [Sheet], reading: String? = nil) {
    (self.sheets, self.reading) = (sheets, reading)
  }
}

/// A sheet: rows of cells.
public struct Sheet: Hashable, Sendable {
  /// What it is called; nil where a file is one table without a name.
  public var name: String?
  /// Whether people do not see it where it was written.
  public var isHidden: Bool
  /// The numbers of rows that people do not see there.
  public var hiddenRows: [Int] = []
  /// The places of columns, counted from 0, that people do not see there.
  public var hiddenColumns: [ClosedRange<Int>] = []
  /// What stands above it where it is in a text.
  public var above: [String] = []
  /// The rows that have a cell with something in it, from the top.
  public var rows: SheetRows

  /// A sheet.
  public init(name: String? = nil, isHidden: Bool = false, rows: SheetRows) {
    (self.name, self.isHidden, self.rows) = (name, isHidden, rows)
  }
}

/// A row of a sheet.
public struct TableRow: Hashable, Sendable {
  /// Its number, counted from 1 with the empty ones, as programs for tables show it; in a text the line that
  /// it begins on counts as the row where no cell above goes over several lines.
  public var number: Int
  /// Its cells from the first column on; behind the last none has anything in it.
  public var cells: [TableCell]

  /// A row.
  public init(number: Int, cells: [TableCell]) { (self.number, self.cells) = (number, cells) }

  /// The cell of a column, counted from 0.
  public subscript(column: Int) -> TableCell {
    cells.indices.contains(column) ? cells[column] : TableCell("")
  }
}

/// A cell of a table.
public struct TableCell: Hashable, Sendable {
  /// What kind of value a cell has.
  public enum Value: Hashable, Sendable {
    /// A text.
    case text
    /// A number, whose text is as it was written as far as the file still tells: `10`, never `10.0`.
    case number
    /// A day that the file itself knows as one.
    case day(Day)
    /// A formula that was never worked out.
    case withoutValue
    /// A formula that came to an error, as `#REF!`.
    case error
  }

  /// What people see, without blanks around; empty where there is nothing.
  ///
  /// Soft hyphens, blanks without width and escapes left in from web pages are gone; a line break is
  /// `\n`.
  public var text: String
  /// What kind of value it is.
  public var value: Value
  /// Whether it is covered by a cell above, left, or both, that was merged over it.
  public var isCovered: Bool

  /// A cell with a text, or another value.
  public init(_ text: String, _ value: Value = .text, isCovered: Bool = false) {
    (self.text, self.value, self.isCovered) = (text, value, isCovered)
  }
}
