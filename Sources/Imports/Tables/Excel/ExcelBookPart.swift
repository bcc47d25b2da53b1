/// The list of a workbook's sheets.
final class ExcelBookPart: XMLListener {
  /// A sheet as it is listed.
  struct Listed: Hashable {
    var name: String
    var isHidden: Bool
    /// The id by which the workbook points at its file.
    var relation: String
  }

  /// The sheets in their order.
  private(set) var sheets: [Listed] = []
  /// Whether days are counted from 1904, as Excel for the Macintosh did, and not from 1900.
  private(set) var countsFrom1904 = false

  func begin(_ element: XMLElement) {
    switch element.name {
    case "workbookPr":
      let said = element["date1904"]
      countsFrom1904 = said == "1" || said == "true" || said == "on"
    case "sheet":
      guard let name = element["name"], let relation = element["id"] else { return }
      let state = element["state"]
      let isHidden = state == "hidden" || state == "veryHidden"
      sheets.append(Listed(name: name, isHidden: isHidden, relation: relation))
    default: break
    }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
