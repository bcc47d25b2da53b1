import Foundation
import Model
import Testing

@Suite("The page on the journal in Documentation/")
struct JournalPageTests {
  private func page() throws -> String {
    try String(
      contentsOf: Folder.themes.appending(path: "../Documentation/journal.md"),
      encoding: .utf8
    )
  }

  @Test("It has every kind, below the heading of what it sets", arguments: EventKind.allCases)
  func kinds(kind: EventKind) throws {
    let sections = try page().components(separatedBy: "\n### ").dropFirst()
    let heading =
      switch kind.scope {
      case .field: "Fields\n"
      case .entry: "Entries\n"
      case .named: "Entries with an id of their own\n"
      }
    let section = try #require(sections.first { $0.hasPrefix(heading) })
    #expect(section.contains("\n| `\(kind.rawValue)` |"))
  }

  @Test("It has every word for how far something has come")
  func states() throws {
    let page = try page()
    let words =
      MeasureState.allCases.map(\.rawValue) + AnswerState.allCases.map(\.rawValue)
      + Basis.allCases.map(\.rawValue) + Wording.allCases.map(\.rawValue)
    for word in words { #expect(page.contains("`\(word)`")) }
  }

  @Test("Its lines are events, and do what the page says")
  func examples() throws {
    let lines = try page().components(separatedBy: "\n").filter { $0.hasPrefix("    {") }
    let (events, problems) = journal(lines.map { $0.dropFirst(4) + "\n" }.joined())
    #expect(problems.isEmpty && events.count == lines.count && events.count == 5)
    #expect(events.allSatisfy { $0.knownKind != nil })
    var scene = try Scene.shipped()
    scene.anna.journal = Journal(events)
    let dossier = try scene.on("2026-11-30")
    #expect(dossier.status(of: "whistleblowers") == .partlyImplemented)
    #expect(dossier.subject("whistleblowers.i") != nil)
    #expect(dossier.reportedAnswers(of: "whistleblowers").map(\.state) == [.agreed])
    let report = try #require(dossier.reports.last)
    #expect(try report.isConfidential(on: day("2026-11-30")))
  }
}
