import Foundation
import Testing

@testable import Model

@Suite("The page on the journal in Documentation/")
struct JournalPageTests {
  private func page() throws -> String {
    try String(
      contentsOf: Folder.themes.appending(path: "../Documentation/journal.md"),
      encoding: .utf8
    )
  }

  /// The rows of the tables below a heading: the cells of each.
  private func rows(below heading: String) throws -> [[String]] {
    let page = try page()
    let start = try #require(page.range(of: "\n\(heading)\n")).upperBound
    let rest = page[start...]
    let section = rest.range(of: "\n##").map { rest[..<$0.lowerBound] } ?? rest
    return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      Array(row.components(separatedBy: "|").dropFirst().dropLast())
    }
  }

  /// What stands in code font in a cell.
  private func names(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  @Test(
    "It has a row for every kind, below the heading of what it sets",
    arguments: EventKind.allCases
  )
  func kinds(kind: EventKind) throws {
    let row = try row(of: kind)
    switch kind.scope {
    case .field: #expect(row[1].contains("part") == kind.isOnParts)
    case .entry: #expect(kind.isOnParts)
    case .named: #expect(!kind.isOnParts)
    }
  }

  private func row(of kind: EventKind) throws -> [String] {
    let heading =
      switch kind.scope {
      case .field: "### Fields"
      case .entry: "### Entries"
      case .named: "### Entries with an id of their own"
      }
    return try #require(rows(below: heading).first { names(in: $0[0]) == [kind.rawValue] })
  }

  @Test("It has no kind that there is not")
  func noOthers() throws {
    let headings = ["### Fields", "### Entries", "### Entries with an id of their own"]
    let named = try headings.flatMap { try rows(below: $0) }.flatMap { names(in: $0[0]) }
    #expect(named.sorted() == EventKind.allCases.map(\.rawValue).sorted())
  }

  @Test(
    "Beside every kind stand the members of its own",
    arguments: EventKind.allCases
  )
  func members(kind: EventKind) throws {
    guard kind.scope != .named else {
      #expect(kind.meaning.members.isEmpty)
      return
    }
    let named = try names(in: row(of: kind)[2]).compactMap(EventMember.init(rawValue:))
    #expect(Set(named) == Set(kind.meaning.members))
  }

  @Test("What can stand beside any kind is among the members of a line")
  func commonMembers() throws {
    let named = try rows(below: "## The members of a line").flatMap { names(in: $0[0]) }
    #expect(EventMember.common == Set(named.compactMap(EventMember.init(rawValue:))))
  }

  @Test(
    "An entry with an id of its own needs the members before the semicolon, and no others",
    arguments: EventKind.allCases.filter { $0.scope == .named }
  )
  func neededMembers(kind: EventKind) throws {
    let needed = names(in: try row(of: kind)[1].components(separatedBy: ";")[0])
    let all = needed.map { JSON.Member($0, Self.sample($0, of: kind)) }
    let faults = { (members: [JSON.Member]) in
      Event(EventDraft(kind, on: "own", value: .object(members))).faults.count
    }
    #expect(faults(all) == 0)
    // Which theme a recommendation goes to only the overlay can tell.
    for name in needed where name != "theme" { #expect(faults(all.setting(name, to: nil)) > 0) }
  }

  private static func sample(_ member: String, of kind: EventKind) -> JSON {
    switch member {
    case "kind": "compliance"
    case "adopted", "due": "2026-03"
    default: "x"
    }
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
    #expect(problems.isEmpty && events.count == lines.count && events.count == 6)
    #expect(events.allSatisfy { $0.knownKind != nil })
    var scene = try Scene.shipped()
    scene.anna.journal = Journal(events)
    let dossier = try scene.on("2026-11-30")
    #expect(dossier.status(of: "whistleblowers") == .partlyImplemented)
    #expect(dossier.subject("whistleblowers.i") != nil)
    #expect(dossier.reportedAnswers(of: "whistleblowers").map(\.state) == [.agreed])
    #expect(dossier.readings["status:in progress"] == "partly-implemented")
    let report = try #require(dossier.reports.last)
    #expect(try report.isConfidential(on: day("2026-11-30")))
  }
}
