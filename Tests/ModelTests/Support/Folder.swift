import Foundation
import Model
import Testing

/// The files of a dossier in memory, to be spoilt by a test.
struct Folder {
  var files: [String: [UInt8]]

  /// The repository's `Themes/`.
  static let themes = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Themes").standardizedFileURL

  /// The names of all files in `Themes/`.
  static let shippedNames =
    ((try? FileManager.default.contentsOfDirectory(atPath: themes.path)) ?? []).sorted()

  /// The folder of the invented dossier.
  static let demo = themes.appending(path: "../Sources/CDefaults/Demo").standardizedFileURL

  /// The names of its catalogue files.
  static let demoNames =
    ((try? FileManager.default.contentsOfDirectory(atPath: demo.path)) ?? [])
    .filter { $0.hasSuffix(".json") }.sorted()

  /// The dossier in `Themes/`.
  static func shipped() throws -> Folder {
    var files: [String: [UInt8]] = [:]
    for name in shippedNames {
      files[name] = Array(try Data(contentsOf: themes.appending(path: name)))
    }
    return Folder(files: files)
  }

  /// Two themes with three recommendations; one finding, one deadline, one institution.
  static let small = Folder(files: [
    "dossier.json": Array(
      """
      {"format": 1, "id": "small", "member": "Member", "round": "Round", "issued": 3,
       "themes": ["a.json", "b.json"],
       "reports": [{"id": "first", "kind": "compliance", "adopted": "2024-03-22"}],
       "deadlines": [{"id": "next", "title": "Next report", "due": "2025-09-30"}],
       "institutions": [{"id": "ministry", "name": "Ministry"}],
       "sources": {"paper": {"title": "Paper"}}}
      """.utf8
    ),
    "a.json": Array(
      """
      {"format": 1, "id": "a", "title": "A", "recommendations": [
        {"id": "one", "title": "One", "text": "First.",
         "findings": [{"report": "first", "status": "outstanding"}]},
        {"id": "two", "title": "Two", "text": "Second.",
         "due": "2026-03-31", "responsible": ["ministry"]}
      ]}
      """.utf8
    ),
    "b.json": Array(
      """
      {"format": 1, "id": "b", "title": "B", "recommendations": [
        {"id": "three", "title": "Three", "text": "Third."}
      ]}
      """.utf8
    ),
  ])

  /// The same with one place of a file written differently.
  func replacing(_ old: String, with new: String, in file: String) throws -> Folder {
    let text = String(decoding: files[file] ?? [], as: UTF8.self)
    try #require(text.contains(old), "\(file) has no \(old) to be replaced")
    return setting(file, to: text.replacing(old, with: new, maxReplacements: 1))
  }

  /// The same with another text in a file, or without the file.
  func setting(_ file: String, to text: String?) -> Folder {
    var other = self
    other.files[file] = text.map { Array($0.utf8) }
    return other
  }

  /// Reads it, as the program does.
  func read() throws -> CatalogueReader.Reading {
    try CatalogueReader.read(names: files.keys.sorted()) { files[$0] }
  }

  /// Its catalogue, which has to be sound.
  func catalogue() throws -> Catalogue {
    let reading = try read()
    try #require(reading.problems.isEmpty)
    return reading.catalogue
  }
}

extension CatalogueReader.Reading {
  /// The ids of all recommendations that could be read.
  var ids: [String] { catalogue.themes.flatMap(\.recommendations).map(\.id) }
}
