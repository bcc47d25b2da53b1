/// How a document looks in an office program.
extension Document {
  /// An empty document for Word whose paper and styles others are made with: A4, and tables with
  /// rules between their rows.
  public static var officeModel: [UInt8] {
    ZipArchive.of([
      ("[Content_Types].xml", PackageResources.types_xml),
      ("_rels/.rels", PackageResources.package_xml),
      ("word/_rels/document.xml.rels", PackageResources.parts_xml),
      ("word/document.xml", PackageResources.document_xml),
      ("word/styles.xml", PackageResources.styles_xml),
    ])
  }
}
