import Testing

@testable import Model
@testable import Reports

/// Wherever something is told in sentences, what has a name is called by it and not by its id.
///
/// Every id that has a name begins with x.
@Suite struct NameTests {
  private static let dossierFile = """
    {"format": 1, "id": "sample", "member": "Utopia", "round": "Fifth", "issued": 3,
     "themes": ["a.json", "b.json"],
     "reports": [
      {"id": "x-first", "kind": "compliance", "adopted": "2024-01-10", "published": "2024-02",
       "source": "x-page"},
      {"id": "x-own", "kind": "situation", "adopted": "2025-01-10"},
      {"id": "x-second", "kind": "second-compliance", "adopted": "2025-06"}],
     "deadlines": [
      {"id": "x-due", "title": "Progress report", "due": "2026-12-31", "from": "2025-06",
       "basis": "stated", "source": "x-page"}],
     "institutions": [
      {"id": "x-justice", "name": "Ministry of Justice", "short": "MoJ"},
      {"id": "x-court", "name": "Supreme Court"}],
     "sources": {"x-page": {"title": "A page", "publisher": "GRECO", "published": "2025"}}}
    """

  private static let files = [
    "dossier.json": dossierFile,
    "a.json": """
    {"format": 1, "id": "x-courts", "title": "Courts", "recommendations": [
     {"id": "judges", "title": "Judges", "text": "Do it.", "wording": "summary",
      "sources": ["x-page"], "parts": [{"id": "i", "text": "First."}],
      "responsible": ["x-justice"], "findings": [
      {"report": "x-first", "status": "not-implemented", "source": "x-page"}]}]}
    """,
    "b.json": #"{"format": 1, "id": "x-police", "title": "Police", "recommendations": []}"#,
  ]

  /// Of every kind of event one, said by two who did not know of each other, then by one who did, taken
  /// back and done again.
  private func dossier() throws -> Dossier {
    let reading = try CatalogueReader.read(names: Array(Self.files.keys)) { name in
      Self.files[name].map { Array($0.utf8) }
    }
    try #require(reading.problems.isEmpty, "\(reading.problems)")
    var entries = Journal()
    for kind in EventKind.allCases {
      let (on, values, others) = Self.said(kind)
      for (value, name) in zip(values, ["Ann", "Bob"]) {
        entries.enter([EventDraft(kind, on: on, value: value, others: others)], by: name)
      }
      if kind.scope == .entry, let first = entries.events.last?.id,
        let draft = entries.amending(first, value: values[0])
      {
        entries.enter([draft], by: "Bob")
      }
      let now = Timestamp(milliseconds: 20_460 * 86_400_000)
      entries.enter((try? entries.undoLast(by: "Bob", now: now)) ?? [], by: "Bob")
      entries.enter((try? entries.redoLast(by: "Bob", now: now)) ?? [], by: "Bob")
      if kind.scope != .entry {
        let heads = entries.register(kind, on: on).heads.map { entries.events[$0].id }
        let last = EventDraft(
          kind,
          on: on,
          value: values[1],
          was: values[0],
          after: heads,
          others: others
        )
        entries.enter([last], by: "Ann")
      }
    }
    return Dossier(reading.catalogue, entries, today: Day(number: 20_470), local: .utc)
  }

  /// What two people say, and what stands beside it.
  private static func said(_ kind: EventKind) -> (on: String, [JSON], [JSON.Member]) {
    let report = [JSON.Member("report", "x-second"), JSON.Member("source", "x-page")]
    let word = [JSON.Member("from", "x-justice")]
    switch kind {
    case .status: return ("judges", ["implemented", "dealt-with"], word)
    case .due: return ("judges", ["2026-05-01", "2026-06-01"], word)
    case .responsible: return ("judges", [["x-court"], ["x-justice", "x-court"]], word)
    case .theme: return ("judges", ["x-police", "x-courts"], word)
    case .title: return ("judges", ["Judges", "The judges"], word)
    case .text, .number, .wording: return ("judges", ["summary", "excerpt"], word)
    case .review: return ("judges", [true, true], word)
    case .answer: return ("judges.i", ["Done.", "Not yet."], [JSON.Member("report", "x-due")])
    case .finding: return ("judges", ["partly-implemented", "implemented"], report)
    case .report:
      let second: JSON = ["kind": "second-compliance", "adopted": "2025-06", "source": "x-page"]
      return ("x-second", [second, second.setting("published", to: "2025-09")], [])
    case .deadline:
      let due: JSON = ["title": "Progress report", "due": "2026-12-31"]
      return ("x-due", [due, due.setting("closedBy", to: "x-second")], [])
    case .institution:
      return (
        "x-court", [["name": "Supreme Court"], ["name": "Supreme Court", "short": "SC"]], []
      )
    case .recommendation:
      let new: JSON = [
        "theme": "x-police", "title": "Officers", "text": "T", "responsible": ["x-court"],
        "sources": ["x-page"],
      ]
      return ("officers", [new, new.setting("theme", to: "x-courts")], [])
    case _: return ("judges.i", ["One", "Two"], word)
    }
  }

  @Test func `in what an event did, and in what it says against another`() throws {
    let dossier = try dossier()
    #expect(Set(dossier.journal.events.compactMap(\.knownKind)) == Set(EventKind.allCases))
    for event in dossier.journal.events {
      for words in [dossier.words(of: event), dossier.words(for: event)] {
        #expect(!words.contains("x-"), "\(event.kind): \(words)")
      }
      #expect(!dossier.names().thing(event.on).contains("x-"))
    }
  }

  @Test func `in every text that is printed and every document`() throws {
    let dossier = try dossier()
    let since = try #require(Day("2024-01-01"))
    let judges = try #require(dossier.recommendation("judges"))
    var texts = [
      ChangeList(dossier, since: .day(since)).text, RecommendationPage(judges, in: dossier).text,
      RecommendationList(dossier).text, PlainView(dossier, place: "here").text,
      StatisticsText(dossier).text, DeadlineList(dossier).text,
      Brief(dossier, since: .day(since)).document.markdown.joined(),
      StateDocument(Export(dossier)).document.markdown.joined(), Row(judges, in: dossier).answers,
    ]
    for form in [SituationReport.Form.draft, .final] {
      let report = try #require(SituationReport(dossier, for: "x-due", by: "x-court", as: form))
      texts += [report.document.markdown.joined()] + report.gaps.map(report.words)
    }
    for text in texts {
      let lines = text.split(separator: "\n").filter { $0.contains("x-") }
      #expect(lines.isEmpty, "\(lines.joined(separator: "\n"))")
    }
    #expect(texts[0].contains("answer for Progress report, due 2026-12-31"))
    #expect(texts[1].contains("finding in the Second Compliance Report"))
  }

  @Test func `what was taken back is called as it was`() throws {
    let dossier = try dossier()
    var journal = dossier.journal
    journal.enter([EventDraft(.institution, on: "x-office", value: ["name": "Office"])], by: "Ann")
    journal.enter(
      try journal.undoLast(by: "Ann", now: try #require(journal.events.last).at),
      by: "Ann"
    )
    #expect(dossier.reading(journal).catalogue.institution("x-office") == nil)
    #expect(dossier.reading(journal).names().institution("x-office") == "Office")
  }
}

extension Journal {
  /// Enters drafts a minute after what was entered before.
  fileprivate mutating func enter(_ drafts: [EventDraft], by name: String) {
    let count = UInt64(events.count)
    let now = 20_440 * 86_400_000 + events.count * 60_000
    let author = Author(
      name: name,
      now: Timestamp(milliseconds: now),
      random: { (0, count) }
    )
    add(sign(drafts, by: author))
  }
}
