/// Lines of a page that stand in columns: a table, as far as one page has it.
public struct PrintedTable: Hashable, Sendable {
  /// A row, whose cells may go over several lines.
  public struct Row: Hashable, Sendable {
    /// What stands in its columns.
    public var cells: [String]
    /// Where it begins.
    public var place: Place

    /// A row.
    public init(_ cells: [String], at place: Place) { (self.cells, self.place) = (cells, place) }
  }

  /// What stands above the columns.
  public var heads: [String]
  /// Its rows.
  public var rows: [Row]
  /// Whether it goes on with what stands at the foot of the page before.
  public var goesOn: Bool

  /// A table.
  public init(heads: [String] = [], rows: [Row], goesOn: Bool = false) {
    (self.heads, self.rows, self.goesOn) = (heads, rows, goesOn)
  }
}

extension String {
  /// With the next line of its cell behind it.
  mutating func append(lineOfCell line: String) {
    if isEmpty {
      self = line
    } else if !line.isEmpty {
      let isParted = hasSuffix("-") && line.first?.isLowercase == true
      self = isParted ? dropLast() + line : self + " " + line
    }
  }
}
