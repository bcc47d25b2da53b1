/// Where in a file something stands, so that people find it again.
public enum Place: Hashable, Sendable {
  /// A cell of a table, its row counted from 1 and its column from 0, as programs for tables number and
  /// letter them; the sheet where there are several.
  case cell(sheet: String?, row: Int, column: Int)
  /// A row of a table, counted from 1.
  case row(sheet: String?, Int)
  /// A line of a page, both counted from 1; the page where there are several.
  case line(page: Int?, Int)
  /// A paragraph of a document without pages, counted from 1.
  case paragraph(Int)
  /// The file as a whole.
  case file
}
