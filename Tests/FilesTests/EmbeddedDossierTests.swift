import Testing

@testable import Files

@Suite struct EmbeddedFiles {
  static let folders: [(EmbeddedDossier, String)] = [
    (.shipped, "Themes"), (.demo, "Sources/CDefaults/Demo"),
  ]
  static let files: [(EmbeddedDossier, String)] = folders.flatMap { dossier, _ in
    dossier.names.map { (dossier, $0) }
  }

  @Test(arguments: folders)
  func `the dossier is the first of them`(dossier: EmbeddedDossier, folder: String) {
    #expect(dossier.names.first == "dossier.json")
    #expect(dossier.read("none") == nil)
  }

  @Test(arguments: files)
  func `a file is whole`(dossier: EmbeddedDossier, name: String) throws {
    let bytes = try #require(dossier.read(name))
    #expect(bytes.first == UInt8(ascii: "{") && bytes.suffix(2) == Array("}\n".utf8))
  }

  /// Each file must be listed by hand in the C target, and is forgotten there easily.
  @Test(arguments: folders)
  func `every file of the folder is there as it is`(
    dossier: EmbeddedDossier,
    name: String
  ) throws {
    let folder = Folder(path: parent(of: parent(of: parent(of: #filePath))) + "/" + name)
    let names = try folder.names().filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") }
    #expect(names == dossier.names.sorted())
    for name in names { #expect(try dossier.read(name) == folder.read(name), "\(name)") }
  }
}
