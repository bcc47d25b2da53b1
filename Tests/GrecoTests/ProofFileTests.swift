import Foundation
import Testing

/// A file that proves something is known again.
@Suite struct ProofFileTests {
  @Test func `check tells of a file that has changed, or is gone`() throws {
    let home = Home()
    let path = home("law.pdf")
    try Data("A law".utf8).write(to: URL(filePath: path))
    for place in [path, "https://example.org/law.pdf", home("never.pdf")] {
      #expect(try home.greco("evidence", "training", place).status == 0)
    }
    let entered = try home.greco("log", "training", "--json").out
    #expect(entered.components(separatedBy: #""sha256":""#).count == 2)
    #expect(try home.greco("check").out.contains(": sound"))
    try Data("Another law".utf8).write(to: URL(filePath: path))
    let changed =
      "\(path): warning: evidence on training: the file has changed since it was entered"
    #expect(try home.greco("check").out.contains(changed))
    let show = try home.greco("show", "training").out
    #expect(show.contains("\(path) (the file has changed since it was entered)"))
    #expect(!show.contains("law.pdf (the file is not") && !show.contains("never.pdf (the"))
    try FileManager.default.removeItem(atPath: path)
    let gone = "\(path): warning: evidence on training: the file is not there any more"
    #expect(try home.greco("check").out.contains(gone))
  }
}
