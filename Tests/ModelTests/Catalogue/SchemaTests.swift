import Foundation
import Model
import Testing

@Suite("The schemas in Documentation/")
struct SchemaTests {
  @Test("Every file of Themes/ is as its schema says", arguments: Folder.shippedNames)
  func sound(name: String) throws {
    #expect(try Schema(for: name).faults(in: Folder.themes.appending(path: name)) == "")
  }

  @Test("Every file of the demo is as its schema says", arguments: Folder.demoNames)
  func soundDemo(name: String) throws {
    #expect(try Schema(for: name).faults(in: Folder.demo.appending(path: name)) == "")
  }

  @Test(
    "A file that is not is refused",
    arguments: [
      ("dossier.json", "\"issued\": 27", "\"issued\": \"27\""),
      ("dossier.json", "\"issued\": 27", "\"issued\": 27, \"invented\": \"no\""),
      ("dossier.json", "\"2024-03\"", "\"March 2024\""),
      ("dossier.json", "\"inferred\"", "\"guessed\""),
      ("3-transparency.json", "\"outstanding\"", "\"outstandign\""),
      ("3-transparency.json", "\"summary\"", "\"mine\""),
      ("3-transparency.json", "\"id\": \"transparency\",", ""),
      ("3-transparency.json", "\"format\": 1", "\"format\": 2"),
    ]
  )
  func altered(name: String, old: String, new: String) throws {
    let folder = try Folder.shipped().replacing(old, with: new, in: name)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    try Data(folder.files[name] ?? []).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Schema(for: name).faults(in: file) != "")
  }
}

/// A schema, applied by Debian's python3-jsonschema.
private struct Schema {
  let file: URL

  /// The schema of a file of a dossier.
  init(for name: String) {
    let schema = name == CatalogueReader.dossierFile ? "dossier" : "theme"
    file = Folder.themes.appending(path: "../Documentation/\(schema).schema.json")
  }

  /// What is wrong with a file, a line each; nothing if it is sound.
  func faults(in document: URL) throws -> String {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = ["-c", Self.script, file.path, document.path]
    let output = Pipe()
    python.standardOutput = output
    python.standardError = output
    try python.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    python.waitUntilExit()
    try #require(
      python.terminationStatus == 0,
      "python3-jsonschema is needed; Scripts/test installs it. \(text)"
    )
    return text
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft7Validator
    schema, document = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
    Draft7Validator.check_schema(schema)
    for fault in Draft7Validator(schema).iter_errors(document):
        print("/".join(map(str, fault.absolute_path)), fault.message)
    """
}
