extension Workbook {
  /// The sheets of a spreadsheet in OpenDocument's form (ISO/IEC 26300), as LibreOffice writes it.
  ///
  /// - Throws: `.locked`; `.damaged` with what is wrong; `.tooLarge`; `.empty` where no sheet has anything.
  public init(ods bytes: [UInt8]) throws(Unreadable) {
    self.init(sheets: try Self.sheets(of: bytes))
  }

  /// The tables of a text in OpenDocument's form, each as a sheet, `table 1` and so on.
  ///
  /// Programs that make other texts of it lose which cells are merged, and move what stands beside them.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - text: What else stands in it.
  /// - Throws: As for a spreadsheet.
  public init(odt bytes: [UInt8], in text: DocumentText) throws(Unreadable) {
    var sheets = try Self.sheets(of: bytes)
    let above = Array(text.beginning.prefix(20))
    for place in sheets.indices {
      (sheets[place].name, sheets[place].above) = ("table \(place + 1)", above)
    }
    self.init(sheets: sheets)
  }

  private static func sheets(of bytes: [UInt8]) throws(Unreadable) -> [Sheet] {
    guard !bytes.isEmpty else { throw .empty }
    var archive = try Archive(bytes)
    if try archive.hasLockedParts() { throw .locked }
    guard let entry = archive["content.xml"] else { throw .damaged("“content.xml” is missing") }
    let part = OpenDocumentPart()
    try XMLReading.read(entry, of: &archive, for: part)
    guard part.sheets.contains(where: { !$0.rows.isEmpty }) else { throw .empty }
    return part.sheets
  }
}

extension DocumentText {
  /// The paragraphs above the first table.
  fileprivate var beginning: [String] {
    let end = blocks.firstIndex { if case .table = $0 { true } else { false } } ?? blocks.endIndex
    return blocks[..<end].compactMap { if case .paragraph(let one) = $0 { one.text } else { nil } }
  }
}

extension Archive {
  /// Whether the list of a document's files says that a password locks them.
  fileprivate mutating func hasLockedParts() throws(Unreadable) -> Bool {
    guard let list = self["META-INF/manifest.xml"] else { return false }
    let part = ManifestPart()
    try XMLReading.read(list, of: &self, for: part)
    return part.isLocked
  }
}

/// The list of a document's files.
private final class ManifestPart: XMLListener {
  private(set) var isLocked = false

  func begin(_ element: XMLElement) {
    if "encryption-data" ~= element.name { isLocked = true }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
