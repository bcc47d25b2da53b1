import Foundation
import Testing

/// What the page on sharing says is what happens.
@Suite struct SharingPageTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/sharing.md")

  @Test func `the lines on git can be typed as they stand`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let section = try #require(
      text.components(separatedBy: "\n## ").first { $0.contains("By git") }
    )
    let lines = section.split(separator: "\n").filter { $0.hasPrefix("    ") }.map {
      $0.dropFirst(4)
    }
    #expect(lines.count == 8)
    let script = lines.map { line in
      line.replacing("/srv/", with: "srv/").replacing("greco share", with: "greco share --yes")
    }.joined(separator: "\n")
    let home = Home()
    let run = try home.shell(#"greco() { "$greco" "$@"; }; mkdir srv; "# + script)
    #expect(run.status == 0, "\(run)")
    #expect(run.out.contains("1 status: procurement") && run.said.contains("1 entry out"), "\(run)")
  }
}
