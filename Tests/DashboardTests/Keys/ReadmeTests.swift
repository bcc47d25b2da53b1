import Canvas
import FoundationEssentials
import Testing

@testable import Dashboard

/// The keys in the README are those of the table; `RECORD=1` writes them anew.
@Suite struct ReadmeTests {
  @Test func theReadmeHasTheKeysOfTheTable() throws {
    let path = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/README.md"
    let data = try #require(FileManager.default.contents(atPath: path))
    let text = String(decoding: data, as: UTF8.self)
    let (start, end) = ("<!-- keys -->\n", "<!-- end of keys -->\n")
    let from = try #require(text.ranges(of: start).first).upperBound
    let to = try #require(text.ranges(of: end).first).lowerBound
    guard text[from..<to] != Self.block else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let new = text[..<from] + Self.block + text[to...]
      #expect(FileManager.default.createFile(atPath: path, contents: Data(new.utf8)))
    }
    Issue.record("the README's keys are not those of the table; RECORD=1 writes them")
  }

  private static let block =
    "| keys | what they do |\n| --- | --- |\n"
    + KeyTable.rows.map { row in
      let keys = row.keys.map { $0 == "1…9" ? "`1`…`9`" : "`\($0)`" }
      return "| \(keys.joined(separator: " ")) | \(row.help) |\n"
    }.joined()
}
