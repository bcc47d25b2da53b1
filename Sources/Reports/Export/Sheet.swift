/// A sheet of cells in flat OpenDocument XML.
struct Sheet {
  /// What a cell of a workbook holds, in characters.
  static let mostOfACell = 32_767
  private static let name = "Recommendations"

  private let title: String
  private let notices: [String]
  private var widths: [Int] = []
  private var rows = ""
  private var count = 0

  init(title: String, notices: [String]) {
    self.title = title
    self.notices = notices
  }

  /// The header: the names of the columns, and how many characters their longest lines have.
  mutating func begin(_ columns: [(name: String, characters: Int)]) {
    widths = columns.map { column in min(60, max(column.name.count + 2, column.characters + 1)) }
    let cells = columns.map { Self.cell(.text($0.name), "head") }.joined()
    rows +=
      "<table:table-header-rows><table:table-row>\(cells)</table:table-row>"
      + "</table:table-header-rows>\n"
    count = 1
  }

  /// A row below the ones before.
  mutating func add(_ cells: [CSV.Cell]) {
    rows += "<table:table-row>\(cells.map { Self.cell($0, "cell") }.joined())</table:table-row>\n"
    count += 1
  }

  private static func cell(_ cell: CSV.Cell, _ style: String) -> String {
    switch cell {
    case .number(nil), .text(nil), .text(""): "<table:table-cell table:style-name=\"\(style)\"/>"
    case .number(let number?):
      "<table:table-cell table:style-name=\"\(style)\" office:value-type=\"float\" "
        + "office:value=\"\(number)\"/>"
    case .text(let text?):
      "<table:table-cell table:style-name=\"\(style)\" office:value-type=\"string\">"
        + text.asWorkbooksHaveIt.withControlsShown.sheetParagraphs + "</table:table-cell>"
    }
  }

  /// All of it.
  var text: String {
    let letter = Self.letters(widths.count - 1)
    let columns = widths.indices.map { "<table:table-column table:style-name=\"column\($0)\"/>" }
    let whole = "\(Self.name).A1:\(Self.name).\(letter)\(count)"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document \(Self.namespaces) office:version="1.2" \
      office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
      \(settings)
      <office:styles><style:style style:name="Default" style:family="table-cell">\
      <style:text-properties fo:font-size="10pt"/></style:style></office:styles>
      <office:automatic-styles>\(styles)</office:automatic-styles>
      <office:master-styles><style:master-page style:name="Default" style:page-layout-name="page">\
      <style:header><text:p>\(([title] + notices).joined(separator: " ").shown.xml)</text:p></style:header>\
      <style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer>\
      </style:master-page></office:master-styles>
      <office:body><office:spreadsheet>
      <table:table table:name="\(Self.name)" table:style-name="sheet">
      \(columns.joined())
      \(rows)</table:table>
      <table:database-ranges><table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="\(whole)" \
      table:display-filter-buttons="true"/></table:database-ranges>
      </office:spreadsheet></office:body></office:document>

      """
  }

  private var styles: String {
    let columns = widths.enumerated().map { place, width in
      """
      <style:style style:name="column\(place)" style:family="table-column">\
      <style:table-column-properties style:column-width="\(width * 2)mm"/></style:style>
      """
    }
    return columns.joined(separator: "\n") + """

      <style:style style:name="sheet" style:family="table" style:master-page-name="Default"/>
      <style:style style:name="cell" style:family="table-cell">\
      <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
      <style:style style:name="head" style:family="table-cell">\
      <style:table-cell-properties style:vertical-align="top" fo:background-color="#eef0f2"/>\
      <style:text-properties fo:font-weight="bold"/></style:style>
      <style:page-layout style:name="page"><style:page-layout-properties fo:page-width="297mm" \
      fo:page-height="210mm" style:print-orientation="landscape" style:print-page-order="ltr" \
      fo:margin="12mm"/></style:page-layout>
      """
  }

  /// That the header stays where it is while one scrolls.
  private var settings: String {
    let items = [
      ("VerticalSplitMode", "short", 2), ("VerticalSplitPosition", "int", 1),
      ("ActiveSplitRange", "short", 2), ("PositionBottom", "int", 1),
    ].map { name, type, value in
      "<config:config-item config:name=\"\(name)\" config:type=\"\(type)\">\(value)</config:config-item>"
    }
    return """
      <office:settings><config:config-item-set config:name="ooo:view-settings">\
      <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>\
      <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>\
      <config:config-item-map-named config:name="Tables">\
      <config:config-item-map-entry config:name="\(Self.name)">\(items.joined())\
      </config:config-item-map-entry></config:config-item-map-named>\
      <config:config-item config:name="ActiveTable" config:type="string">\(Self.name)</config:config-item>\
      </config:config-item-map-entry>\
      </config:config-item-map-indexed></config:config-item-set></office:settings>
      """
  }

  /// The letters of a column, as in `AH`.
  private static func letters(_ place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? letter : letters(place / 26 - 1) + letter
  }

  private static let namespaces =
    [
      "office", "style", "text", "table", "config",
    ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(
      separator: " "
    )
    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
}

extension String {
  /// The text in paragraphs, a line each, with every blank and tab kept.
  fileprivate var sheetParagraphs: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var text = ""
      for scalar in line.unicodeScalars {
        switch scalar {
        // Blanks beside each other, and at the ends, would be taken for one or none.
        case " ": text += "<text:s/>"
        case "\t": text += "<text:tab/>"
        default: text += String(scalar).xml
        }
      }
      return "<text:p>\(text)</text:p>"
    }.joined()
  }
}
