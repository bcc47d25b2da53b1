/// How a document looks in an office program.
extension Document {
  /// An empty document for Word whose paper and styles it is made with: A4, tables with rules between
  /// their rows, and on every page its number and what must not be missed.
  public var officeModel: [UInt8] {
    let footer = withMarks(PackageResources.footer_xml)
    return ZipArchive.of([
      ("[Content_Types].xml", PackageResources.types_xml),
      ("_rels/.rels", PackageResources.package_xml),
      ("word/_rels/document.xml.rels", PackageResources.parts_xml),
      ("word/document.xml", PackageResources.document_xml),
      ("word/styles.xml", PackageResources.styles_xml),
      ("word/footer.xml", footer),
    ])
  }

  /// The same for LibreOffice and its kin.
  public var openDocumentModel: [UInt8] {
    ZipArchive.of([
      // Comes first, so that the file's kind can be read from its beginning.
      ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
      ("META-INF/manifest.xml", PackageResources.opendocument_manifest_xml),
      ("content.xml", PackageResources.opendocument_content_xml),
      // What pandoc says of the document takes the place of a file that is there.
      ("meta.xml", PackageResources.opendocument_meta_xml),
      ("styles.xml", withMarks(PackageResources.opendocument_styles_xml)),
    ])
  }

  /// A part of a model in which `MARKS` stands for what must not be missed.
  private func withMarks(_ part: [UInt8]) -> [UInt8] {
    let words = (markWords.isEmpty ? "" : markWords + " \u{B7} ").xml
    return Array(String(decoding: part, as: UTF8.self).replacing("MARKS", with: words).utf8)
  }

  /// What must not be missed, on one line.
  var markWords: String { marks.compactMap(\.word).joined(separator: " \u{B7} ").shown }
}
