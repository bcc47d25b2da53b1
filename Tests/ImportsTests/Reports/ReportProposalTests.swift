import Imports
import Entering
import Model
import Testing

@Suite("What an official report would enter")
struct ReportProposalTests {
  /// A dossier made of an evaluation report, and a day on which others are imported.
  private struct Desk {
    var dossier: Dossier
    var answers = Answers()

    init(_ text: String = InventedReports.evaluation) throws {
      let report = try #require(try InventedReports.read(text))
      let made = try ReportDossier(report)
      try self.init(made.files)
    }

    init(_ files: [(name: String, bytes: [UInt8])]) throws {
      let files = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
      let reading = try CatalogueReader.read(names: files.keys.sorted()) { files[$0] }
      let today = try #require(Day("2023-04-20"))
      dossier = Dossier(reading.catalogue, Journal(), today: today, local: .utc)
    }

    func proposal(_ text: String = InventedReports.compliance) throws -> Proposal {
      let report = try #require(try InventedReports.read(text))
      let days = DayReader(from: dossier.day, languages: ["en"])
      return Proposal(report, in: dossier, answers, days: days)
    }

    mutating func enter(_ proposal: Proposal) throws {
      let now = Timestamp(milliseconds: dossier.day.number * 86_400_000)
      let author = Author(name: "Anna", now: now, random: { (0, UInt64.random(in: 0...(.max))) })
      dossier.add(dossier.journal.sign(try proposal.drafts(in: dossier), by: author))
    }
  }

  @Test("A compliance report enters itself, its findings and the next date, once")
  func compliance() throws {
    var desk = try Desk()
    let proposal = try desk.proposal()
    #expect(proposal.refused == [])
    #expect(proposal.questions == [])
    try desk.enter(proposal)
    let report = try #require(desk.dossier.reports.last)
    #expect(report.kind == .compliance)
    #expect(report.symbol == "GrecoRC5(2023)4")
    #expect(report.published == nil)
    #expect(report.judgement == "no longer globally unsatisfactory")
    #expect(report.totals == [.satisfactory: 1, .partlyImplemented: 1, .notImplemented: 1])
    let all = desk.dossier.recommendations
    #expect(
      all.map { $0.findings.filter { $0.part == nil }.map(\.status) } == [
        [.implemented], [.partlyImplemented], [.notImplemented],
      ]
    )
    #expect(
      all[1].findings.filter { $0.part != nil }.map(\.status) == [.dealtWith, .notImplemented]
    )
    #expect(desk.dossier.deadline?.deadline.due == PartialDay("2024-03-31"))
    let again = try desk.proposal()
    #expect(try again.drafts(in: desk.dossier).isEmpty)
    #expect(again.proposed.allSatisfy { $0.change == .unchanged })
  }

  @Test(
    "What cannot be of what a report says of itself is left out and told, and the rest is entered",
    arguments: [
      ("one has been partly", "two have been partly", "the totals are left out"),
      (
        "Adoption: 24 March 2023", "Adoption: 24 March 2023\nPublication: 3 June 2022",
        "publication"
      ),
    ]
  )
  func impossible(words: String, other: String, told: String) throws {
    let text = InventedReports.compliance.saying(other, insteadOf: words)
    var desk = try Desk()
    let proposal = try desk.proposal(text)
    #expect(proposal.refused == [])
    #expect(proposal.contradictions.count > 0)
    #expect(proposal.remarks.contains { $0.words.contains(told) })
    try desk.enter(proposal)
    #expect(desk.dossier.recommendations.allSatisfy { $0.findings.count > 0 })
    #expect(desk.dossier.reports.last?.published == nil)
  }

  @Test("A finding that is accepted alone brings the report that it is in")
  func alone() throws {
    let desk = try Desk()
    let proposal = try desk.proposal()
    let finding = try #require(proposal.proposed.firstIndex { $0.what == "finding" })
    let kinds = try proposal.drafts([finding], in: desk.dossier).map(\.kind)
    #expect(kinds.contains("report") && kinds.contains("source"))
    #expect(kinds.count { $0 == "finding" } == 1)
  }

  @Test("What is in a report rests on the report and its source, which rest on nothing")
  func resting() throws {
    let proposal = try Desk().proposal()
    let report = try #require(proposal.proposed.firstIndex { $0.what == "report" })
    let source = try #require(proposal.proposed.firstIndex { $0.what == "source" })
    let found = proposal.proposed.indices.filter { proposal.proposed[$0].what == "finding" }
    #expect(!found.isEmpty && found.allSatisfy { proposal.basis(of: $0) == [report, source] })
    #expect(Set(found).isSubset(of: Set(proposal.resting(on: report))))
    #expect(proposal.resting(on: report) == proposal.resting(on: source))
    #expect(proposal.basis(of: report).isEmpty && proposal.resting(on: found[0]).isEmpty)
    // Without them, nothing of the report is entered.
    let left = Set([report, source] + proposal.resting(on: report))
    let kept = Set(proposal.proposed.indices).subtracting(left)
    #expect(try proposal.drafts(kept, in: Desk().dossier).isEmpty)
  }

  @Test(
    "A report of another member, round or number of recommendations is refused by name",
    arguments: [
      ("Kingdom of Ruritania", "Grand Duchy of Fenwick", "Grand Duchy of Fenwick"),
      ("FIFTH", "FOURTH", "Fourth Evaluation Round"),
      ("three rec", "four rec", "4 recommendations"),
    ]
  )
  func others(words: String, other: String, named: String) throws {
    let text = InventedReports.compliance.replacing(words, with: other)
      .replacing(words.uppercased(), with: other.uppercased())
    let proposal = try Desk().proposal(text)
    #expect(proposal.proposed.isEmpty)
    #expect(proposal.refused.count == 1)
    #expect(proposal.refused.first?.why.contains(named) == true)
  }

  @Test("A member's English and French names are one, of GRECO's members and by likeness of others")
  func names() throws {
    for (english, french) in [("Germany", "Allemagne"), ("Poldevia", "Poldévie")] {
      let evaluation = InventedReports.evaluation.replacing("Kingdom of Ruritania", with: english)
        .replacing("KINGDOM OF RURITANIA", with: english.uppercased())
        .replacing("Kingdom of\n", with: english + "\n").replacing("\nRuritania:", with: ":")
      let compliance = InventedReports.compliance.replacing("Kingdom of Ruritania", with: french)
        .replacing("KINGDOM OF RURITANIA", with: french.uppercased())
      #expect(try Desk(evaluation).proposal(compliance).refused == [], "\(english)")
    }
  }

  @Test("A subject without a number becomes an official text only where somebody says which")
  func matching() throws {
    let theme = """
      {"format": 1, "id": "a", "title": "A", "recommendations": [
        {"id": "gifts", "number": null, "title": "Register of gifts", "text": "Gifts are declared."}]}
      """
    let frame = """
      {"format": 1, "id": "r", "member": "Kingdom of Ruritania", "round": "5th round", "issued": 3,
       "themes": ["a.json"], "reports": [], "deadlines": [], "institutions": [], "sources": {}}
      """
    var desk = try Desk([("dossier.json", Array(frame.utf8)), ("a.json", Array(theme.utf8))])
    let asked = try desk.proposal()
    #expect(asked.questions.map(\.key) == [.match("gifts")])
    #expect(asked.questions.first?.suggestion?.value == "ii")
    #expect(asked.waiting.count == 6)
    #expect(asked.proposed.allSatisfy { $0.subject == nil })
    desk.answers[.match("gifts")] = "ii"
    try desk.enter(try desk.proposal())
    let gifts = try #require(desk.dossier.recommendation("gifts"))
    #expect(gifts.number == "ii")
    #expect(gifts.wording == .official)
    #expect(gifts.parts.map(\.id) == ["i", "ii"])
    #expect(gifts.findings.first?.status == .partlyImplemented)
    #expect(desk.dossier.recommendations.compactMap(\.number).sorted() == ["i", "ii", "iii"])
  }
}
