/// How the cells of a workbook look: which of them show their number as a day.
final class ExcelStylesPart: XMLListener {
  private var codes: [Int: NumberLook] = [:]
  private var styles: [Int] = []
  private var isInStyles = false

  /// How a cell of a style shows its number.
  subscript(style: Int) -> NumberLook {
    guard styles.indices.contains(style) else { return .number }
    let format = styles[style]
    return codes[format] ?? NumberLook(builtIn: format)
  }

  func begin(_ element: XMLElement) {
    switch element.name {
    case "numFmt":
      guard let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"]
      else { return }
      codes[id] = NumberLook(code)
    case "cellXfs": isInStyles = true
    case "xf":
      if isInStyles { styles.append(element["numFmtId"].flatMap { Int($0) } ?? 0) }
    default: break
    }
  }

  func end(_ name: XMLName) {
    if "cellXfs" ~= name { isInStyles = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
