import Entering
import Model
import Testing

/// What a recommendation has once: a date, who answers, its theme.
@Suite struct FieldTests {
  private var scene: Scene

  init() throws { scene = try Scene() }

  @Test func `a due date is a day, and none is a word where one was shipped`() throws {
    let quarter = try DayReader(from: friday, languages: ["en"]).day("Q1 2027", for: .end)
    let drafts = try DueDeed(quarter, on: ["judges", "assets"]).drafts(in: scene.dossier)
    #expect(drafts.map(\.value) == ["2027-03-31", "2027-03-31"])
    #expect(drafts.map(\.was) == [.null, "2026-03-31"] && drafts[0].note == "Q1 2027")
    let none = DueDeed(nil, on: ["judges", "assets"])
    #expect(try none.drafts(in: scene.dossier).map(\.on) == ["assets"])
    #expect(try none.drafts(in: scene.dossier).map(\.value) == ["none"])
  }

  @Test func `who answers is known by any name, and who is new is added once`() throws {
    let who = try Institutions.answering("MoJ, C board, C++ board, c board", in: scene.dossier)
    let drafts = try ResponsibleDeed(who, on: ["judges"]).drafts(in: scene.dossier)
    #expect(drafts.map(\.on) == ["c-board", "c-board-2", "judges"])
    #expect(drafts.last?.value == ["moj", "c-board", "c-board-2"])
    let same = try Institutions.answering("moj, верховный суд", in: scene.dossier)
    #expect(try ResponsibleDeed(same, on: ["assets"]).drafts(in: scene.dossier).isEmpty)
    let signs = ResponsibleDeed([.new("***")], on: ["judges"])
    #expect(
      refusal { try signs.drafts(in: scene.dossier) } == .unread(.nameWithoutLetters("***"))
    )
  }

  @Test func `a recommendation is put under another theme`() throws {
    let drafts = try MoveDeed(["judges"], to: "b").drafts(in: scene.dossier)
    #expect(drafts.map(\.value) == ["b"] && drafts.map(\.was) == ["a"])
    #expect(try MoveDeed(["judges"], to: "a").drafts(in: scene.dossier).isEmpty)
  }

  @Test func `a part has none of its own, and the whole is not set for it`() throws {
    let deeds: [any Deed] = [
      DueDeed(try written("2027-01-01"), on: ["assets.i"]),
      ResponsibleDeed([.new("Council")], on: ["assets.ii"]), MoveDeed(["assets.i"], to: "b"),
    ]
    let said = deeds.map { deed in
      refusal { try deed.drafts(in: scene.dossier) }?.words(on: .shell).why
    }
    #expect(
      said
        == ["due date", "lead", "theme"].map {
          "a part has no \($0) of its own: that is the whole recommendation's"
        }
    )
  }

  @Test(
    arguments: [
      ("assets", "title", "Assets", "Assets"), ("assets.ii", "text", "Check them.", "Check them."),
      ("judges", "number", "15", "xv"), ("judges", "wording", "Official", "official"),
      ("first", "kind", "second-compliance", "second-compliance"),
      ("first", "published", "Q4 2024", "2024-12-31"), ("next", "basis", "stated", "stated"),
      ("next", "due", "2027-12", "2027-12-31"), ("next", "met", "yesterday", "2026-11-26"),
      ("next", "closedBy", "ours", "ours"), ("court", "short", "SC", "SC"),
      ("moj", "short", "none", nil), ("first", "source", "paper", "paper"),
      ("next", "source", "none", nil), ("paper", "publisher", "GRECO", "GRECO"),
      ("paper", "published", "2024", "2024"), ("paper", "url", "https://a.org", "https://a.org"),
    ] as [(String, String, String, String?)]
  )
  func `a field is corrected as it is written`(
    id: String,
    field: String,
    text: String,
    value: String?
  ) throws {
    let draft = try edit(id, field, text)
    let name = try scene.dossier.findEditable(id).findField(field).rawValue
    let said = draft?.kind == name ? draft?.value : draft?.value[name]
    #expect(said == value.map { .string($0) })
  }

  @Test(
    arguments: [
      ("assets", "title", " ", DeedPart.text), ("judges", "number", "first", .value),
      ("first", "kind", "second", .value), ("first", "ends", "all", .value),
      ("first", "published", "2023", .value),
      ("first", "totals", "not=9", .value), ("first", "totals", "good=1", .status),
      ("next", "met", "2026-12-01", .day), ("next", "due", "soon", .day),
      ("next", "closedBy", "nothing", .report), ("judges", "source", "nothing", .value),
      ("assets.i", "source", "nothing", .value), ("paper", "publisher", " ", .text),
    ]
  )
  func `what a field cannot be is refused`(
    id: String,
    field: String,
    text: String,
    part: DeedPart
  ) {
    let refused = refusal { try edit(id, field, text) }
    #expect(refused?.part == part)
  }

  @Test mutating func `a text that stays as it is stays from its source`() throws {
    func text(_ source: WrittenSource) throws -> EditDeed {
      try EditDeed(
        .text,
        of: scene.dossier.findEditable("judges"),
        to: "Judges shall.",
        from: source,
        readBy: DayReader(from: scene.dossier.day, languages: ["en"]),
        in: scene.dossier
      )
    }
    func from(_ key: String?, _ paragraph: String?, _ report: String?) throws -> WrittenSource {
      try WrittenSource(key, paragraph: paragraph, report: report, in: scene.dossier)
    }
    try scene.enter(text(from("paper", "42", nil)))
    let said = try #require(try scene.enter(text(from(nil, nil, "first"))).first)
    #expect(said.source == "paper" && said.report == "first")
    #expect(scene.dossier.recommendation("judges")?.sources.map(\.source) == ["paper"])
  }

  private func edit(
    _ id: String,
    _ field: String,
    _ text: String
  ) throws(Refusal) -> EventDraft? {
    let thing = try scene.dossier.findEditable(id)
    let deed = try EditDeed(
      try thing.findField(field),
      of: thing,
      to: text,
      readBy: DayReader(from: friday, languages: ["en"]),
      in: scene.dossier
    )
    return try deed.drafts(in: scene.dossier).first
  }
}
