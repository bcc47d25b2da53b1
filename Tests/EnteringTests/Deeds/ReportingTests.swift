import Entering
import Model
import Testing

/// What goes between the authorities and GRECO: answers, findings, dates, deliveries.
@Suite struct ReportingTests {
  private var scene: Scene

  init() throws { scene = try Scene() }

  @Test mutating func `an answer is a draft until it is agreed, and has one text a report`() throws
  {
    #expect(try scene.dossier.findReportToAnswerIn(nil) == "next")
    let text = AnswerDeed(.text(try said("Done."), nil), on: ["judges"], for: "next")
    let drafts = try text.drafts(in: scene.dossier)
    #expect(drafts.map(\.value) == ["Done."])
    #expect(drafts.first?.beside("state") == "draft" && drafts.first?.beside("report") == "next")
    let agreed = AnswerDeed(.state(.agreed), on: ["judges"], for: "next")
    #expect(
      refusal { try agreed.drafts(in: scene.dossier) }
        == .missing(.answer(for: "Next report, due 2027-03-31"))
    )
    try scene.enter(text)
    #expect(try agreed.drafts(in: scene.dossier).map(\.value) == ["Done."])
    #expect(try text.drafts(in: scene.dossier).isEmpty)
    #expect(
      refusal { try scene.dossier.findReportToAnswerIn("first") }?.words(on: .shell).help
        == "there are: next, ours"
    )
  }

  @Test func `a finding is in a report of GRECO's`() throws {
    let first = try scene.dossier.findReportWithFindings("first")
    let deed = FindingDeed(.implemented, on: ["judges", "assets.i"], in: first, source: "paper")
    let drafts = try deed.drafts(in: scene.dossier)
    #expect(drafts.map(\.on) == ["judges", "assets.i"])
    #expect(drafts.allSatisfy { $0.beside("report") == "first" && $0.beside("source") == "paper" })
    let same = FindingDeed(.notImplemented, on: ["judges"], in: first)
    #expect(try same.drafts(in: scene.dossier).isEmpty)
    #expect(refusal { try scene.dossier.findReportWithFindings("ours") }?.part == .report)
    let ours = FindingDeed(.implemented, on: ["judges"], in: try scene.dossier.findReport("ours"))
    #expect(refusal { try ours.drafts(in: scene.dossier) }?.part == .report)
  }

  @Test func `a letter moves the report that is due, or names a further one`() throws {
    let dossier = scene.dossier
    let day = try written("2027-06-30")
    let moved = LetterDeed(due: day, of: dossier.subjectOfLetter(called: nil))
    let draft = try moved.drafts(in: dossier).first
    #expect(draft?.on == "next" && draft?.value["due"] == "2027-06-30")
    #expect(draft?.value["from"] == "2026-03" && draft?.value["basis"] == "stated")
    let unknown = LetterDeed(
      due: day,
      of: dossier.subjectOfLetter(called: try said("Next report")),
      opening: .said(nil)
    )
    #expect(try unknown.drafts(in: dossier).first?.value["from"] == nil)
    let further = LetterDeed(due: day, of: dossier.subjectOfLetter(called: try said("Answers")))
    let added = try further.drafts(in: dossier).first
    #expect(added?.on == "report-2027-06-30" && added?.value["title"] == "Answers")
    let same = LetterDeed(
      due: try written("2027-03-31"),
      of: .known(try dossier.findDeadline("next"))
    )
    #expect(try same.drafts(in: dossier).map(\.value["basis"]) == ["stated"])
  }

  @Test mutating func `what is due is delivered once, and not before today`() throws {
    let coming = DeliveryDeed(day: try written("2026-12-01"), ref: nil)
    #expect(
      refusal { try coming.drafts(in: scene.dossier) }?.words(on: .shell).why
        == "1 Dec 2026 is to come: that is not true yet"
    )
    let today = DeliveryDeed(day: nil, ref: try said("12-3/44"))
    let draft = try today.drafts(in: scene.dossier).first
    #expect(draft?.value["met"] == "2026-11-27" && draft?.beside("ref") == "12-3/44")
    try scene.enter(today)
    #expect(refusal { try today.drafts(in: scene.dossier) } == .missing(.reportDue))
  }

  @Test func `a report is added, and closes what it answers`() throws {
    let id = try NewID("second", in: scene.dossier)
    let deed = ReportDeed(
      id,
      kind: .secondCompliance,
      adopted: try written("Q1 2026"),
      published: try written("2026-09"),
      totals: [.satisfactory: 2, .outstanding: 3],
      closes: try scene.dossier.findDeadline("next")
    )
    let drafts = try deed.drafts(in: scene.dossier)
    #expect(drafts.map(\.on) == ["second", "next"] && drafts[0].note == "Q1 2026")
    #expect(drafts[0].value["adopted"] == "2026-03-31" && drafts[1].value["closedBy"] == "second")
    let early = ReportDeed(
      id,
      kind: .compliance,
      adopted: try written("2026-05"),
      published: try written("2026-04")
    )
    #expect(refusal { try early.drafts(in: scene.dossier) }?.part == .value)
    let many = ReportDeed(
      id,
      kind: .compliance,
      adopted: try written("2026"),
      totals: [.implemented: 6]
    )
    #expect(refusal { try many.drafts(in: scene.dossier) } == .impossible(.tooMany(6, issued: 5)))
  }

  @Test func `an institution and a recommendation are added under ids that are free`() throws {
    let dossier = scene.dossier
    let office = InstitutionDeed(try NewID("office", in: dossier), name: try said("The office"))
    #expect(try office.drafts(in: dossier).map(\.value) == [["name": "The office"]])
    var gifts = RecommendationDeed(
      try NewID("gifts", in: dossier),
      theme: "b",
      title: try said("Gifts"),
      text: try said("Rules.")
    )
    gifts.parts = [try said("A ban."), try said("A register.")]
    gifts.replaces = ["lobbying"]
    let value = try gifts.drafts(in: dossier).first?.value
    #expect(value?["theme"] == "b" && value?["wording"] == "summary" && value?["number"] == nil)
    #expect(
      value?["parts"] == [["id": "i", "text": "A ban."], ["id": "ii", "text": "A register."]]
    )
    let number = RecommendationDeed(
      try NewID("xv", in: dossier),
      theme: "b",
      title: try said("T"),
      text: try said("t")
    )
    #expect(refusal { try number.drafts(in: dossier) } == .impossible(.numberAsID("xv")))
    #expect(refusal { try NewID("judges", in: dossier) }?.part == .subject)
    #expect(refusal { try NewID("Not An ID", in: dossier) } == .unread(.noID("Not An ID")))
  }
}
