public import Model

/// What a dossier was exported as before somebody worked on it.
public struct SeenExport: Hashable, Sendable {
  /// The formats that come back.
  public enum Format: Hashable, Sendable {
    /// One table, a row for each recommendation.
    case csv
    /// A sheet for each kind of entry.
    case workbook
    /// One value.
    case json
  }

  /// Its format.
  public var format: Format
  /// How much of the dossier is in it.
  public var extent: Extent
  /// The day it is of, where it says so.
  public var day: Day?
  /// When the last entry was made that it knows; nil where it does not say.
  public var lastEntry: Timestamp?

  /// Before any entry.
  static let noEntry = Timestamp(milliseconds: 0)
}

/// The tables that a dossier is exported as.
public struct Exported: Sendable {
  /// As it is now.
  public var now: Workbook
  /// As it was when the file was made, as far as that is known.
  public var then: Workbook

  /// The tables that a dossier is exported as, now and when the file was made.
  public init(now: Workbook, then: Workbook) { (self.now, self.then) = (now, then) }
}

extension Workbook {
  /// What of the dossier these sheets were exported as; nil where they are somebody's own.
  public var export: SeenExport? {
    if let value = sheets.first(where: { $0.name == ExportedValue.sheet }) {
      return ExportedValue.export(value)
    }
    let headings = sheets.compactMap { ExportedHeader(of: $0) }
    guard let first = headings.first else { return nil }
    if first.isOfTable { return exportedTable(first) }
    let extent: Extent =
      headings.contains { $0.has("Lead") || $0.has("Due") || $0.has("Entered") }
      ? .whole : headings.contains { $0.has("We") } ? .publishedWithOurStatus : .published
    let facts = sheets.first { $0.name == "About" }?.rows ?? []
    let day = facts.first { $0[0].text == "As of" }.flatMap { fact -> Day? in
      if case .day(let day) = fact[1].value { day } else { Day(fact[1].text) }
    }
    let last = facts.first { $0[0].text == "Last entry" }?[1].text
    return SeenExport(
      format: .workbook,
      extent: extent,
      day: day,
      lastEntry: last.flatMap { $0 == "none" ? SeenExport.noEntry : Timestamp($0) }
    )
  }

  private func exportedTable(_ header: ExportedHeader) -> SeenExport {
    let extent: Extent =
      header.has("lead") || header.has("changed") || header.has("times_postponed")
      ? .whole : header.has("our_status") ? .publishedWithOurStatus : .published
    var last: Timestamp?
    if let column = header.columns["changed"] {
      let cells = sheets[0].rows.filter { $0.number > header.row }.map { $0[column].text }
        .filter { !$0.isEmpty }
      let moments = cells.compactMap { Timestamp($0) }
      if moments.count == cells.count { last = moments.max() ?? SeenExport.noEntry }
    }
    return SeenExport(format: .csv, extent: extent, day: nil, lastEntry: last)
  }
}

/// The row of a sheet that names columns as they are exported.
struct ExportedHeader {
  /// Its number.
  let row: Int
  /// The places of columns by their headings.
  let columns: [String: Int]

  /// The header of a table or of a workbook's sheet; nil where a sheet has none of those.
  init?(of sheet: Sheet) {
    for row in sheet.rows.prefix(Self.mostRowsAbove) {
      let columns = Dictionary(
        row.cells.enumerated().filter { !$1.text.isEmpty }.map { ($1.text, $0) }
      ) { first, _ in first }
      let isTable =
        columns["id"] != nil && columns.keys.count { Self.namesOfTable.contains($0) } >= 3
      let isSheet =
        columns["ID"] != nil && columns["No."] != nil && columns["Recommendation"] != nil
      let isOfDates = columns["ID"] != nil && columns["What"] != nil && columns["Published"] != nil
      if isTable || isSheet || isOfDates {
        (self.row, self.columns) = (row.number, columns)
        return
      }
    }
    return nil
  }

  /// Whether a column is called so.
  func has(_ heading: String) -> Bool { columns[heading] != nil }

  /// Whether it is that of the table, or of the one value.
  var isOfTable: Bool { has("id") }

  /// Where rows are named.
  var idColumn: Int { columns["id"] ?? columns["ID"] ?? 0 }

  /// How many headings it has in common with another one.
  func common(_ other: ExportedHeader) -> Int {
    isOfTable == other.isOfTable ? columns.keys.count { other.has($0) } : 0
  }

  private static let mostRowsAbove = 60

  /// Names that nobody else gives a column.
  private static let namesOfTable: Set<String> = [
    "theme_title", "greco_status", "greco_basis", "greco_report", "greco_adopted",
    "greco_confidential", "greco_findings", "our_status", "our_since", "our_remark", "our_parts",
    "look_again", "two_answers", "times_postponed", "first_due", "due_moves", "firstDue",
    "timeliness", "conflict",
  ]
}
