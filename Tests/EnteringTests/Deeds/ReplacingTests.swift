import Entering
import Model
import Testing

/// A recommendation takes the place of others, which hand on what is asked for.
@Suite struct Replacing {
  var scene: Scene

  init() throws {
    scene = try Scene()
    try scene.enter(DueDeed(written("2026-12-01"), on: ["judges"]))
    try scene.enter(NoteDeed(said("Call them"), on: ["judges"], isInternal: true))
    let adopted = MeasureDetails(day: nil, state: .adopted)
    try scene.enter(MeasureDeed(said("A law"), on: ["assets.i"], adopted))
    let law = try #require(scene.dossier.measures(of: "assets").last?.first.id)
    try scene.enter(EvidenceDeed(SaidText(place: "law.pdf"), on: ["assets.i"], of: law))
    try scene.enter(EvidenceDeed(SaidText(place: "letter.pdf"), on: ["assets"], of: nil))
    try scene.enter(StatusDeed(.implemented, on: ["assets"]))
  }

  private func gifts(_ old: [String], _ handsOn: Set<HandedOn>) throws -> RecommendationDeed {
    let id = try NewID("gifts", in: scene.dossier)
    var deed = RecommendationDeed(
      id,
      theme: "a",
      title: try said("Gifts"),
      text: try said("Rules.")
    )
    (deed.replaces, deed.handsOn) = (old, handsOn)
    return deed
  }

  @Test mutating func `all that is asked for is handed on in one action, our status never`() throws
  {
    let events = try scene.enter(gifts(["assets"], Set(HandedOn.allCases)))
    let dossier = scene.dossier
    #expect(dossier.recommendations.map(\.id) == ["judges", "lobbying", "gifts"])
    #expect(Set(events.compactMap(\.batch)).count == 1)
    let new = try #require(dossier.recommendation("gifts"))
    #expect(new.responsible == ["moj", "court"] && new.due?.description == "2026-03-31")
    let measure = try #require(dossier.measures(of: "gifts").last)
    #expect(measure.now.measureState == .adopted && measure.now.day?.description == "2026-11-27")
    #expect(measure.now.note?.hasPrefix("handed on from assets.i, entered by Anna on ") == true)
    let proofs = Proofs(on: "gifts", in: dossier)
    #expect(proofs[measure.first.id].map(\.now.value) == ["law.pdf"])
    #expect(proofs.loose.map(\.now.value) == ["letter.pdf"])
    let finding = try #require(dossier.finding(of: "gifts")?.finding)
    #expect(finding.basis == .inferred && finding.status == .partlyImplemented)
    #expect(dossier.saying(on: "gifts") == nil)
    try scene.enter(UndoDeed(.last(by: "Anna")))
    #expect(scene.dossier.recommendations.map(\.id) == ["assets", "judges", "lobbying"])
    #expect(scene.dossier.recommendation("gifts") == nil)
    #expect(scene.dossier.measures(of: "assets").count == 1)
  }

  @Test mutating func `nothing is handed on that is not asked for`() throws {
    #expect(try gifts(["assets", "judges"], []).drafts(in: scene.dossier).count == 1)
    let drafts = try gifts(["assets", "judges"], [.notes, .due]).drafts(in: scene.dossier)
    #expect(drafts.map(\.kind) == ["recommendation", "due", "note"])
    #expect(drafts[1].value == "2026-03-31" && drafts[2].beside("internal") == true)
  }

  @Test func `findings that differ are not made one`() throws {
    let why = refusal { try gifts(["assets", "judges"], [.finding]).drafts(in: scene.dossier) }
    #expect(
      why
        == .impossible(
          .differentFindings(["Asset declarations", "Judges"], in: "the Compliance Report")
        )
    )
  }

  @Test mutating func `where the procedure is closed nothing is for a report to come`() throws {
    try scene.enter(
      ReportDeed(
        NewID("last", in: scene.dossier),
        kind: .other("declaration"),
        adopted: written("2026-11-01"),
        ends: .procedure
      )
    )
    let closed = Refusal.impossible(
      .procedureClosed("procedure closed by the declaration, 1 Nov 2026")
    )
    let due = try written("2027-06-30")
    #expect(refusal { try scene.dossier.findReportToAnswerIn(nil) } == closed)
    #expect(refusal { try DeliveryDeed(day: nil, ref: nil).drafts(in: scene.dossier) } == closed)
    let letter = LetterDeed(due: due, of: .further(title: nil))
    #expect(refusal { try letter.drafts(in: scene.dossier) } == closed)
  }

  private func edit(_ id: String, _ value: String) throws -> EditDeed {
    let thing = try scene.dossier.findEditable(id)
    return try EditDeed(
      .replaces,
      of: thing,
      to: value,
      readBy: DayReader(from: scene.dossier.day, languages: ["en"]),
      in: scene.dossier
    )
  }

  @Test mutating func `what one handed on is not handed on once more with the next`() throws {
    var first = try edit("lobbying", "assets")
    first.handsOn = [.measures]
    try scene.enter(first)
    #expect(scene.dossier.measures(of: "lobbying").count == 1)
    var both = try edit("lobbying", "assets, xiv")
    both.handsOn = [.measures, .notes]
    try scene.enter(both)
    #expect(scene.dossier.measures(of: "lobbying").count == 1)
    #expect(scene.dossier.notes(of: "lobbying").count == 1)
    #expect(refusal { try both.drafts(in: scene.dossier) } == .impossible(.handedOnLate))
  }

  @Test mutating func `of two layers in the place of two each is told once`() throws {
    try scene.enter(gifts(["assets", "judges"], []))
    try scene.enter(edit("lobbying", "assets, judges, gifts"))
    #expect(scene.dossier.standing(for: "assets") == ["lobbying"])
  }

  @Test mutating func `one that is there takes the place of others, and gives it back`() throws {
    var deed = try edit("lobbying", "assets, xiv")
    deed.handsOn = [.lead]
    try scene.enter(deed)
    #expect(scene.dossier.recommendations.map(\.id) == ["lobbying"])
    #expect(scene.dossier.recommendation("lobbying")?.responsible == ["moj", "court"])
    let words = "Judges: Lobbying [lobbying] stands in its place; enter it there"
    #expect(
      refusal { try StatusDeed(.implemented, on: ["judges"]).drafts(in: scene.dossier) }?
        .words(on: .shell).why == words
    )
    let circle = refusal { try edit("judges", "lobbying").drafts(in: scene.dossier) }
    #expect(circle == .impossible(.circle("xiv. Judges [judges]", "Lobbying [lobbying]")))
    #expect(refusal { try edit("lobbying", "lobbying").drafts(in: scene.dossier) } != nil)
    try scene.enter(edit("lobbying", "none"))
    #expect(scene.dossier.recommendations.count == 3)
  }
}
