import Entering
import Model
import Testing

/// What our side says: a status, a note, a measure, a proof, that somebody looked.
@Suite struct SayingTests {
  private var scene: Scene

  init() throws { scene = try Scene() }

  @Test func `a status is said of several, with why and since when`() throws {
    let deed = StatusDeed(
      .partlyImplemented,
      on: ["judges", "assets.i"],
      note: try said("why"),
      day: try written("Q1 2026")
    )
    let drafts = try deed.drafts(in: scene.dossier)
    #expect(drafts.map(\.on) == ["judges", "assets.i"])
    #expect(drafts.map(\.value) == ["partly-implemented", "partly-implemented"])
    #expect(drafts[0].day?.description == "2026-03-31" && drafts[0].note == "why (Q1 2026)")
  }

  @Test mutating func `a status that is said already is not said again`() throws {
    try scene.enter(StatusDeed(.implemented, on: ["judges"]))
    let again = StatusDeed(.implemented, on: ["judges", "lobbying"])
    #expect(try again.drafts(in: scene.dossier).map(\.on) == ["lobbying"])
    #expect(StatusDeed(nil, on: []).alreadyWords == "we say so already: nothing")
  }

  @Test func `what only GRECO finds, and what is still to come, is no status of ours`() throws {
    let found = StatusDeed(.satisfactory, on: ["judges"])
    #expect(
      refusal { try found.drafts(in: scene.dossier) } == .impossible(.onlyFound(.satisfactory))
    )
    let coming = StatusDeed(.implemented, on: ["judges"], day: try written("2026-12"))
    #expect(refusal { try coming.drafts(in: scene.dossier) }?.part == .day)
    let begun = StatusDeed(.implemented, on: ["judges"], day: try written("2026-11"))
    #expect(refusal { try begun.drafts(in: scene.dossier) } == nil)
  }

  @Test mutating func `a step goes on from where each stands, and there is none beyond the last`()
    throws
  {
    try scene.enter(StatusDeed(.implemented, on: ["judges"]))
    try scene.enter(StatusDeed(.partlyImplemented, on: ["lobbying"]))
    let step = StepDeed(.up, on: ["judges", "lobbying", "assets"])
    let drafts = try step.drafts(in: scene.dossier)
    #expect(drafts.map(\.on) == ["lobbying", "assets"])
    #expect(drafts.map(\.value) == ["implemented", "partly-implemented"])
    let beyond = StepDeed(.up, on: ["judges"])
    #expect(
      refusal { try beyond.drafts(in: scene.dossier) }
        == .impossible(.step(.up, from: .implemented))
    )
  }

  @Test func `a note may be internal`() throws {
    let drafts = try NoteDeed(try said(" call them "), on: ["judges"], isInternal: true)
      .drafts(in: scene.dossier)
    #expect(drafts == [.note("call them", on: "judges", isInternal: true)])
  }

  @Test(arguments: [nil, "adopted", "planned"] as [String?])
  func `a measure for a day that is still to come can only be planned`(state: String?) throws {
    let deed = MeasureDeed(
      try said("A law"),
      on: ["judges"],
      MeasureDetails(day: try written("2027"), state: try Choices.measureState(state ?? ""))
    )
    let why = refusal { try deed.drafts(in: scene.dossier) }
    #expect((why == nil) == (state == "planned"))
    #expect(
      why == nil || why?.words(on: .dashboard).why == "2027 is to come: that can only be planned"
    )
    #expect(why == nil || why?.words(on: .shell).why.hasSuffix(", with --state planned") == true)
  }

  @Test mutating func `a measure is said anew, with its day and how far it has come`() throws {
    let planned = MeasureDeed(
      try said("A law"),
      on: ["judges"],
      MeasureDetails(day: try written("2027"), state: .planned)
    )
    let measure = try #require(try scene.enter(planned).first?.id)
    func moved(_ text: String, _ day: String, _ state: MeasureState) throws -> MeasureCorrectionDeed
    {
      let details = MeasureDetails(day: try written(day), state: state)
      return MeasureCorrectionDeed(measure, try said(text), details)
    }
    let same = try moved("A law", "2027", .planned)
    #expect(try same.drafts(in: scene.dossier).isEmpty)
    let early = try moved("A law", "2027", .adopted)
    #expect(refusal { try early.drafts(in: scene.dossier) }?.part == .day)
    let draft = try moved("The law", "2026-11-02", .adopted).drafts(in: scene.dossier).first
    #expect(draft?.of == measure && draft?.value == "The law")
    #expect(draft?.day?.description == "2026-11-02")
  }

  @Test mutating func `a proof is of a measure that stands there`() throws {
    let law = MeasureDeed(try said("A law"), on: ["judges"], MeasureDetails(day: nil, state: nil))
    let measure = try #require(try scene.enter(law).first?.id)
    let dossier = scene.dossier
    #expect(try dossier.findMeasure("A law", on: ["judges"]) == measure)
    let id = measure.description
    #expect(try dossier.findMeasure(String(id.prefix(12)), on: ["judges"]) == measure)
    #expect(refusal { try dossier.findMeasure(id, on: ["assets"]) } == .missing(.measure(id)))
    let proof = EvidenceDeed(try SaidText(place: "a.pdf"), on: ["judges"], of: measure)
    #expect(try proof.drafts(in: dossier) == [.evidence("a.pdf", on: "judges", of: measure)])
    let elsewhere = EvidenceDeed(try SaidText(place: "a.pdf"), on: ["assets"], of: measure)
    #expect(refusal { try elsewhere.drafts(in: dossier) }?.part == .measure)
    #expect(refusal { try SaidText(place: " ") } == .unread(.noPlace))
  }

  @Test func `a look at several is one action`() throws {
    let drafts = try ReviewDeed(of: ["judges", "assets.ii"]).drafts(in: scene.dossier)
    #expect(drafts == [.review(of: "judges"), .review(of: "assets.ii")])
  }
}
