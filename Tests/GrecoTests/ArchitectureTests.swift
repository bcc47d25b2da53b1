import Foundation
import Testing

/// What the documents say of the house is so.
@Suite struct ArchitectureTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Everything in a document that is written as a path of this repository.
  private func paths(in document: String) throws -> [String] {
    let text = try String(contentsOf: Self.root.appending(path: document), encoding: .utf8)
    return text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      .filter { $0.hasPrefix("Sources/") && !$0.contains("…") && !$0.contains(" ") }
  }

  @Test(arguments: ["Documentation/architecture.md", "README.md"])
  func `every file that a document names is there`(_ document: String) throws {
    let paths = try paths(in: document)
    #expect(paths.count > 15)
    for path in paths {
      let isThere = FileManager.default.fileExists(atPath: Self.root.appending(path: path).path)
      #expect(isThere, "\(path)")
    }
  }

  @Test func `every module has its line`() throws {
    let named = Set(try paths(in: "Documentation/architecture.md"))
    let modules = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path
    )
    for module in modules { #expect(named.contains("Sources/\(module)"), "\(module)") }
  }
}
