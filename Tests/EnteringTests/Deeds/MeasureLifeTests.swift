import Entering
import Model
import Testing

/// A measure comes further, and what it was is told apart from what it was corrected to.
@Suite struct MeasureLifeTests {
  var scene: Scene

  init() throws { scene = try Scene() }

  private mutating func enter(_ state: MeasureState?, day: String? = nil) throws -> EventID {
    let details = MeasureDetails(day: try day.map { try written($0) }, state: state)
    let deed = MeasureDeed(try said("A law"), on: ["judges"], details)
    return try #require(try scene.enter(deed).first?.id)
  }

  fileprivate func now(_ measure: EventID) throws -> Event {
    try #require(scene.dossier.journal.standing(measure))
  }

  private mutating func step(_ direction: StepDeed.Direction, _ measure: EventID) throws -> Event {
    try scene.enter(MeasureStepDeed(direction, of: measure))
    return try now(measure)
  }

  @Test mutating func `it goes from planned to applied, each on the day, and no further`() throws {
    let law = try enter(.planned, day: "2027")
    #expect(try now(law).day == nil && now(law).plannedFor == PartialDay("2027"))
    for state in MeasureState.allCases.dropFirst() {
      let event = try step(.up, law)
      #expect(event.measureState == state && event.day == PartialDay(scene.dossier.day))
      #expect(event.plannedFor == PartialDay("2027"))
    }
    let why = refusal { try MeasureStepDeed(.up, of: law).drafts(in: scene.dossier) }
    #expect(why?.words(on: .dashboard).why == "applied: there is no step beyond")
  }

  @Test mutating func `a step back gives back what was, with its day`() throws {
    let law = try enter(.drafted, day: "2026-03")
    _ = try step(.up, law)
    let back = try step(.down, law)
    #expect(back.measureState == .drafted && back.day == PartialDay("2026-03"))
    let plan = try step(.down, law)
    #expect(plan.measureState == .planned && plan.day == nil)
    #expect(refusal { try MeasureStepDeed(.down, of: law).drafts(in: scene.dossier) } != nil)
  }

  @Test mutating func `what is not said stays, and another state is of today`() throws {
    let law = try enter(.planned, day: "2027-03")
    try scene.enter(MeasureProgressDeed(law, who: [.new("The Agency")], proof: try said("the act")))
    try scene.enter(MeasureProgressDeed(law, state: .submitted))
    let event = try now(law)
    #expect(event.text == "A law" && event.doers == ["The Agency"])
    #expect(event.expectedProof == "the act" && event.plannedFor == PartialDay("2027-03"))
    #expect(event.measureState == .submitted && event.day == PartialDay(scene.dossier.day))
    try scene.enter(
      MeasureProgressDeed(law, text: try said("A good law"), day: try written("2026-10"))
    )
    #expect(try now(law).text == "A good law" && now(law).day == PartialDay("2026-10"))
    #expect(try MeasureProgressDeed(law, state: .submitted).drafts(in: scene.dossier).isEmpty)
    let early = MeasureProgressDeed(law, state: .adopted, day: try written("2027-01"))
    #expect(refusal { try early.drafts(in: scene.dossier) }?.part == .day)
  }

  @Test mutating func `that it moved on is told apart from a correction`() throws {
    let law = try enter(.planned)
    let moved = try step(.up, law)
    #expect(
      scene.dossier.words(of: moved).hasPrefix("measure moved on from planned: A law, drafted")
    )
    try scene.enter(MeasureProgressDeed(law, text: try said("The law")))
    #expect(scene.dossier.words(of: try now(law)).hasPrefix("measure corrected: The law, drafted"))
    let back = try step(.down, law)
    #expect(scene.dossier.words(of: back).hasPrefix("measure moved back from drafted: The law"))
    #expect(try scene.dossier.journal.measureChange(by: now(law)) == .movedBack(from: .drafted))
  }

  @Test mutating func `one that is only known by its plan is planned`() throws {
    let details = MeasureDetails(day: nil, state: nil, planned: try written("2027-03"))
    let draft = try MeasureDeed(try said("A law"), on: ["judges"], details)
      .drafts(in: scene.dossier).first
    #expect(draft?.beside("state") == "planned")
  }
}

extension MeasureLifeTests {
  @Test mutating func `a proof that is there is said to be of a measure, whichever event names it`()
    throws
  {
    let details = MeasureDetails(day: nil, state: .drafted)
    let deed = MeasureDeed(try said("A law"), on: ["judges"], details)
    let law = try #require(try scene.enter(deed).first?.id)
    let place = try SaidText(place: "a.pdf")
    let proof = try #require(
      try scene.enter(EvidenceDeed(place, on: ["judges"], of: nil)).first?.id
    )
    let moved = try #require(try scene.enter(MeasureStepDeed(.up, of: law)).first?.id)
    try scene.enter(ProofDeed(proof, of: moved))
    #expect(scene.dossier.measure(provenBy: try now(proof)) == law)
    #expect(try ProofDeed(proof, of: law).drafts(in: scene.dossier).isEmpty)
    try scene.enter(ProofDeed(proof, at: try SaidText(place: "b.pdf"), of: nil))
    #expect(try now(proof).text == "b.pdf" && now(proof).provenMeasure == nil)
    let elsewhere = ProofDeed(proof, of: proof)
    #expect(refusal { try elsewhere.drafts(in: scene.dossier) }?.part == .measure)
    let none = ProofDeed(law, of: nil)
    #expect(refusal { try none.drafts(in: scene.dossier) } == .missing(.proof(law.description)))
  }
}
