internal import Model

/// A sheet of a workbook, cell by cell.
final class ExcelSheetPart: XMLListener {
  private let texts: [String]
  private let styles: ExcelStylesPart
  private let countsFrom1904: Bool
  private var sheet: SheetBuilder
  private var merged: [CellRange] = []
  private var (row, column) = (0, -1)
  private var cell: ExcelCell?
  /// The rows and columns that people do not see.
  private(set) var (hiddenRows, hiddenColumns): ([Int], [ClosedRange<Int>]) = ([], [])
  private var (isInText, isInFormula, isHowItSounds) = (false, false, false)

  /// Reads nothing yet; `left` is how many cells may be kept.
  init(
    _ texts: [String],
    _ styles: ExcelStylesPart,
    countsFrom1904: Bool,
    _ left: Int
  ) {
    (self.texts, self.styles, self.countsFrom1904) = (texts, styles, countsFrom1904)
    sheet = SheetBuilder(left: left)
  }

  /// How many cells may be kept after it.
  var left: Int { sheet.left }

  /// The rows that were read.
  func rows() throws(Unreadable) -> SheetRows { try sheet.finish(covering: merged) }

  func begin(_ element: XMLElement) throws(Unreadable) {
    switch element.name {
    case "row": try beginRow(element)
    case "col": takeColumn(element)
    case "c": try beginCell(element)
    case "v", "is":
      isInText = "v" ~= element.name && cell != nil
      cell?.hasValue = true
    case "t": isInText = cell != nil && !isHowItSounds
    case "f":
      isInFormula = cell != nil
      cell?.hasFormula = true
    case "rPh": isHowItSounds = true
    case "mergeCell":
      if let range = element.value("ref").flatMap({ CellRange($0) }) { merged.append(range) }
    default: break
    }
  }

  func end(_ name: XMLName) throws(Unreadable) {
    switch name {
    case "c":
      if let cell { try keep(cell) }
      cell = nil
    case "v", "t": isInText = false
    case "f": isInFormula = false
    case "rPh": isHowItSounds = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText { cell?.text += bytes }
    if isInFormula { cell?.formula += bytes }
  }

  private func beginRow(_ element: XMLElement) throws(Unreadable) {
    // Rows and cells that do not say where they stand follow the one before.
    if let written = element["r"] {
      guard let number = Int(written), (1...1 << 20).contains(number) else {
        throw .damaged("there is no row \(written.prefix(20))")
      }
      row = number
    } else {
      row += 1
    }
    column = -1
    if element.isHidden { hiddenRows.append(row) }
    sheet.begin(row: row)
  }

  /// Columns that are told of together; those behind the last cells are hidden in many files.
  private func takeColumn(_ element: XMLElement) {
    guard element.isHidden, let first = element["min"].flatMap({ Int($0) }),
      let last = element["max"].flatMap({ Int($0) }),
      first >= 1, first <= last, last <= 1 << 14
    else { return }
    // Nobody hides that many stretches of columns.
    if hiddenColumns.count < 1000 { hiddenColumns.append((first - 1)...(last - 1)) }
  }

  private func beginCell(_ element: XMLElement) throws(Unreadable) {
    if let place = element.value("r") {
      guard let there = CellPlace(place) else {
        throw .damaged("row \(row) has a cell that says no place of its own")
      }
      column = there.column
    } else {
      column += 1
    }
    var cell = ExcelCell()
    if let kind = element.value("t") { cell.kind = .init(kind) }
    if let style = element["s"] { cell.style = Int(style) ?? 0 }
    self.cell = cell
  }

  private func keep(_ cell: ExcelCell) throws(Unreadable) {
    let value = try value(of: cell)
    if value.hasAnything { try sheet.put(value, column: column) }
  }

  private func value(of cell: ExcelCell) throws(Unreadable) -> TableCell {
    if cell.isWithoutValue {
      return TableCell("=" + String(decoding: cell.formula, as: UTF8.self), .withoutValue)
    }
    let written = String(decoding: cell.text, as: UTF8.self)
    switch cell.kind {
    case .shared:
      if written.isEmpty { return TableCell("") }
      guard let place = Int(written), texts.indices.contains(place) else {
        throw .damaged("a cell of row \(row) has a text that is not there")
      }
      return TableCell(texts[place])
    case .text: return TableCell(written.withCodesRead.asACellSaysIt)
    case .truth:
      return TableCell(
        written == "1" || written == "true" ? "TRUE" : written.isEmpty ? "" : "FALSE"
      )
    case .error: return TableCell(written, .error)
    case .day:
      return Day(written.prefix(10)).map { TableCell($0.description, .day($0)) }
        ?? TableCell(written.asACellSaysIt)
    case .number:
      return WrittenNumber(written)?.cell(styles[cell.style], countsFrom1904: countsFrom1904)
        ?? TableCell(written.asACellSaysIt)
    }
  }
}

/// A cell while it is read.
private struct ExcelCell {
  /// What its value is (ECMA-376, 18.18.11).
  enum Kind {
    case number, shared, text, truth, error, day

    init(_ written: UnsafePointer<UInt8>) {
      switch String(cString: written) {
      case "s": self = .shared
      case "str", "inlineStr": self = .text
      case "b": self = .truth
      case "e": self = .error
      case "d": self = .day
      default: self = .number
      }
    }
  }

  var kind = Kind.number
  var style = 0
  var text: [UInt8] = []
  var formula: [UInt8] = []
  var (hasValue, hasFormula) = (false, false)

  /// Whether its formula was never worked out; one that came to an empty text was.
  var isWithoutValue: Bool {
    guard hasFormula else { return false }
    switch kind {
    case .text: return !hasValue
    case .number, .shared, .truth, .error, .day: return text.isEmpty
    }
  }
}

extension XMLElement {
  /// Whether a row or a column is not seen.
  fileprivate var isHidden: Bool { self["hidden"] == "1" || self["hidden"] == "true" }
}
