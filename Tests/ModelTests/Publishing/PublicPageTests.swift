import Foundation
import Testing

@testable import Model

/// The page about what leaves in public has the rows of the table; `RECORD=1` writes them anew.
@Suite("The page about what leaves in public")
struct PublicPageTests {
  @Test("It says what the table says")
  func same() throws {
    let url = Folder.themes.appending(path: "../Documentation/public.md").standardizedFileURL
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let from = try #require(text.ranges(of: "<!-- table -->\n").first).upperBound
    let to = try #require(text.ranges(of: "<!-- end of table -->\n").first).lowerBound
    guard text[from..<to] != Self.block else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data((text[..<from] + Self.block + text[to...]).utf8).write(to: url)
    }
    Issue.record("the page is not as the table says; RECORD=1 writes it")
  }

  private static let block = Disclosure.table.map(section).joined()

  private static func section(_ room: Disclosure.Room) -> String {
    "\n## \(room.title)\n\n| what | leaves |\n| --- | --- |\n"
      + room.rows.map { "| \($0.words) | \(words($0.disclosure)) |\n" }.joined()
  }

  private static func words(_ disclosure: Disclosure) -> String {
    switch disclosure {
    case .allowed: "yes"
    case .allowedIf(let condition): "if \(condition)"
    case .withheld(let reason): "no: \(reason)"
    }
  }
}
