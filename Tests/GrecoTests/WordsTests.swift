import Foundation
import Testing

/// One word for one thing: what the list of words bans is said nowhere.
@Suite struct WordsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let list = "Documentation/words.md"

  /// What people write in their tables is read there, and said nowhere.
  private static let ofOthers = [
    "ColumnWords", "HeadingWords+Measures", "SecrecyMark", "StatusWords",
  ].map { "Sources/Imports/Rows/\($0).swift" }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func banned() throws -> [String] {
    let rows = try text(list).split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
    return rows.flatMap { row -> [String] in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false)
      return cells[3].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }.filter { !$0.isEmpty }
  }

  private static func paths(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }
  }

  /// What stands between quotation marks in a line, without what is computed in it.
  private static func literals(in line: Substring) -> [String] {
    guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return [] }
    return line.matches(of: /"((?:[^"\\]|\\.)*)"/).map {
      $0.output.1.replacing(/\\\([^)]*\)/, with: "").lowercased()
    }
  }

  @Test func `no text of the program has a banned word`() throws {
    let banned = try Self.banned()
    #expect(banned.count > 15)
    for path in try Self.paths(in: "Sources", ending: ".swift")
    where !Self.ofOthers.contains(path) {
      let text = try Self.text(path).lowercased()
      for word in banned where text.contains(word.lowercased()) {
        for line in text.split(separator: "\n") where line.contains(word.lowercased()) {
          let literals = Self.literals(in: line)
          let isSaid = literals.contains { $0.contains(word.lowercased()) }
          if isSaid { Issue.record("\(path): \(word): \(line)") }
        }
      }
    }
  }

  @Test func `no page has a banned word`() throws {
    let pages = try Self.paths(in: "Documentation", ending: ".md").filter { $0 != Self.list }
    #expect(pages.count > 4)
    let banned = try Self.banned()
    for path in pages + ["README.md", "CHANGELOG.md"] {
      // What is shown as an example says what others say.
      let text = try Self.text(path).replacing(/(?s)```(text|console).*?```/, with: "").lowercased()
      for word in banned where text.contains(word.lowercased()) {
        Issue.record("\(path): \(word)")
      }
    }
  }
}
