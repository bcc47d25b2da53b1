internal import Model

/// The content of a spreadsheet, or the tables of a text: its sheets, with rows and cells that stand for many alike.
final class OpenDocumentPart: XMLListener {
  /// The sheets that were read.
  private(set) var sheets: [Sheet] = []
  private var hiddenStyles: Set<String> = []
  private var style: String?
  private var builder = SheetBuilder()
  private var sheet: Sheet?
  /// How deep it is in what is no cell of the sheet: remarks, notes, drawings, what was deleted.
  private var depth = 0
  private var (row, nextRow, column) = (0, 1, 0)
  private var rowCount = 1
  private var cell: OpenDocumentCell?
  private var isInText = false

  func begin(_ element: XMLElement) throws(Unreadable) {
    if depth > 0 || isAside(element.name) {
      depth += 1
      return
    }
    switch element.name {
    case "style": style = element["style:name"]
    case "table-properties":
      if element["table:display"] == "false", let style { hiddenStyles.insert(style) }
    case "table": beginSheet(element)
    case "table-row": beginRow(element)
    case "table-cell": cell = OpenDocumentCell(element, isCovered: false)
    case "covered-table-cell": cell = OpenDocumentCell(element, isCovered: true)
    case "p", "h": beginParagraph()
    case "s": write(" ", times: min(1 << 15, element.count("text:c")))
    case "tab": write("\t")
    case "line-break": write("\n")
    default: break
    }
  }

  func end(_ name: XMLName) throws(Unreadable) {
    if depth > 0 {
      depth -= 1
      return
    }
    switch name {
    case "table": try endSheet()
    case "table-row": try builder.repeatRow(rowCount)
    case "table-cell", "covered-table-cell":
      if let cell { try keep(cell) }
      cell = nil
    case "p", "h": isInText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText, depth == 0 { cell?.text += bytes }
  }

  private func isAside(_ name: XMLName) -> Bool {
    switch name {
    case "annotation", "note", "shapes", "tracked-changes", "frame", "custom-shape", "control", "g":
      true
    // A table in a cell is no part of its row.
    case "table": cell != nil
    default: false
    }
  }

  private func beginSheet(_ element: XMLElement) {
    let isHidden = element["table:style-name"].map(hiddenStyles.contains) ?? false
    sheet = Sheet(name: element["table:name"], isHidden: isHidden, rows: [])
    builder = SheetBuilder(left: builder.left)
    nextRow = 1
  }

  private func endSheet() throws(Unreadable) {
    guard var sheet else { return }
    sheet.rows = try builder.finish()
    sheets.append(sheet)
    self.sheet = nil
  }

  private func beginRow(_ element: XMLElement) {
    rowCount = element.count("table:number-rows-repeated")
    row = nextRow
    nextRow += rowCount
    column = 0
    builder.begin(row: row)
  }

  private func beginParagraph() {
    isInText = cell != nil
    if cell?.hasParagraph ?? false { write("\n") }
    cell?.hasParagraph = true
  }

  private func write(_ letter: Unicode.Scalar, times: Int = 1) {
    guard isInText else { return }
    cell?.text += repeatElement(UInt8(truncatingIfNeeded: letter.value), count: times)
  }

  private func keep(_ cell: OpenDocumentCell) throws(Unreadable) {
    defer { column += cell.count }
    let value = cell.value
    // Those up to the sheet's edge cover nothing that people see.
    guard sheet != nil, value.hasAnything || (cell.isCovered && cell.count < 1024) else { return }
    for place in 0..<cell.count { try builder.put(value, column: column + place) }
  }
}

extension XMLElement {
  /// How often what is written once stands there, from 1 to 2²¹, twice the rows that programs have.
  fileprivate func count(_ name: StaticString) -> Int {
    min(1 << 21, max(1, self[name].flatMap { Int($0) } ?? 1))
  }
}

/// A cell while it is read.
private struct OpenDocumentCell {
  let count: Int
  let isCovered: Bool
  var text: [UInt8] = []
  var hasParagraph = false
  private let kind: String?
  private let written: String?
  private let isError: Bool
  private let formula: String?

  init(_ element: XMLElement, isCovered: Bool) {
    self.isCovered = isCovered
    count = element.count("table:number-columns-repeated")
    kind = element["office:value-type"]
    isError = element["calcext:value-type"] == "error"
    formula = element["table:formula"]
    written =
      switch kind {
      case "date": element["office:date-value"]
      case "string": element["office:string-value"]
      case "boolean": element["office:boolean-value"]
      default: element["office:value"]
      }
  }

  /// What it says.
  var value: TableCell {
    if isCovered { return TableCell("", isCovered: true) }
    let shown = String(decoding: text, as: UTF8.self).asACellSaysIt
    if isError { return TableCell(shown, .error) }
    switch kind {
    case nil:
      if let formula, !hasParagraph { return TableCell("=" + formula, .withoutValue) }
      return TableCell(shown)
    case "percentage":
      return written.flatMap(WrittenNumber.init).map { TableCell($0.share, .number) }
        ?? TableCell(shown)
    case "float", "currency":
      return written.flatMap(WrittenNumber.init)
        .map { TableCell($0.withDecimals(shown.decimals), .number) }
        ?? TableCell(shown)
    case "date":
      return (written?.prefix(10)).flatMap { Day($0) }.map { TableCell($0.description, .day($0)) }
        ?? TableCell(shown)
    case "boolean": return TableCell(written == "true" ? "TRUE" : "FALSE")
    default: return TableCell(hasParagraph ? shown : (written ?? "").asACellSaysIt)
    }
  }
}

extension String {
  /// How many digits stand behind the last sign that parts decimals.
  fileprivate var decimals: Int {
    guard let sign = lastIndex(where: { ".,".contains($0) }) else { return 0 }
    let digits = self[index(after: sign)...]
    return digits.allSatisfy { $0.isASCII && $0.isNumber } ? digits.count : 0
  }
}
