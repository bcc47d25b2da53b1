/// How a document looks in an office program.
extension Document {
  /// An empty document for Word whose paper and styles it is made with: A4, tables with rules between
  /// their rows, and on every page its number and what must not be missed.
  public var officeModel: [UInt8] {
    let words = (markWords.isEmpty ? "" : markWords + " \u{B7} ").xml
    let footer = String(decoding: PackageResources.footer_xml, as: UTF8.self)
      .replacing("MARKS", with: words)
    return officeModel(footer: Array(footer.utf8))
  }

  /// What must not be missed, on one line.
  var markWords: String { marks.compactMap(\.word).joined(separator: " \u{B7} ").shown }

  private func officeModel(footer: [UInt8]) -> [UInt8] {
    ZipArchive.of([
      ("[Content_Types].xml", PackageResources.types_xml),
      ("_rels/.rels", PackageResources.package_xml),
      ("word/_rels/document.xml.rels", PackageResources.parts_xml),
      ("word/document.xml", PackageResources.document_xml),
      ("word/styles.xml", PackageResources.styles_xml),
      ("word/footer.xml", footer),
    ])
  }
}
