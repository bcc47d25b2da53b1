import Model
import Testing

@Suite("Kinds of report")
struct ReportKindTests {
  @Test("A known one is read by its name", arguments: Report.Kind.allCases)
  func known(kind: Report.Kind) {
    #expect(Report.Kind(rawValue: kind.rawValue) == kind && !kind.isOther)
  }

  @Test("Another is GRECO's, and is called as it is written")
  func other() throws {
    let kind = try #require(Report.Kind(rawValue: " third interim compliance "))
    #expect(kind == .other("third interim compliance") && kind.words == kind.rawValue)
    #expect(Report.Kind(rawValue: "x\u{1B}]0;y\u{7}\u{202E}z")?.words == "x ]0;y  z")
    #expect(!kind.isAuthorities && Report.Kind(rawValue: " ") == nil)
  }
}
