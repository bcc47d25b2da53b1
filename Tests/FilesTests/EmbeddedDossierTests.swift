import Testing

@testable import Files

@Suite struct EmbeddedFiles {
  @Test func `the dossier is the first of them`() {
    #expect(EmbeddedDossier.names.first == "dossier.json")
    #expect(EmbeddedDossier.read("none") == nil)
  }

  @Test(arguments: EmbeddedDossier.names)
  func `a file is whole`(name: String) throws {
    let bytes = try #require(EmbeddedDossier.read(name))
    #expect(bytes.first == UInt8(ascii: "{") && bytes.suffix(2) == Array("}\n".utf8))
  }

  /// Each file must be listed by hand in the C target, and is forgotten there easily.
  @Test func `every file of Themes is there as it is`() throws {
    let folder = Folder(path: parent(of: parent(of: parent(of: #filePath))) + "/Themes")
    for name in try folder.names() where name.hasSuffix(".json") {
      #expect(try EmbeddedDossier.read(name) == folder.read(name), "\(name)")
    }
  }
}
