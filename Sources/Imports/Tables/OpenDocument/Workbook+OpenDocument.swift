extension Workbook {
  /// The sheets of a spreadsheet in OpenDocument's form (ISO/IEC 26300), as LibreOffice writes it.
  ///
  /// - Throws: `.locked`; `.damaged` with what is wrong; `.tooLarge`; `.empty` where no sheet has anything.
  public init(ods bytes: [UInt8]) throws(Unreadable) {
    guard !bytes.isEmpty else { throw .empty }
    var archive = try Archive(bytes)
    if try archive.hasLockedParts() { throw .locked }
    guard let entry = archive["content.xml"] else { throw .damaged("“content.xml” is missing") }
    let part = OpenDocumentPart()
    try XMLReading.read(entry, of: &archive, for: part)
    guard part.sheets.contains(where: { !$0.rows.isEmpty }) else { throw .empty }
    self.init(sheets: part.sheets)
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
