import Testing

@testable import Model

@Suite("A measure that was planned for a day that is over is behind its plan until it is decided")
struct MissedPlanTests {
  private func dossier(
    _ measures: [Measure],
    saying status: Status? = nil,
    on day: String = "2026-06-30"
  ) throws -> Dossier {
    var scene = try Scene.numbered()
    try scene.itIs("2026-02-10T10:00:00Z")
    scene.anna.enter(measures.map { .measure($0, on: "judges") })
    if let status { scene.anna.say(status, on: "judges") }
    return try scene.on(day)
  }

  @Test("The first that is late counts, a month being over with its last day")
  func first() throws {
    let dossier = try dossier([
      Measure("Law", state: .drafted, planned: PartialDay("2026-06-29")),
      Measure("Training", planned: PartialDay("2026-05")),
      Measure("Code", state: .planned, day: PartialDay("2027-01-01")),
    ])
    #expect(dossier.ids(.missedPlan) == ["judges"])
    #expect(dossier.missedPlan("judges")?.description == "2026-05-31")
    #expect(
      dossier.missedPlanWords("judges")
        == "a measure was to be done by 31 May 2026 and is not said to be adopted"
    )
  }

  @Test(
    "On the day itself, once it is decided, or without a day, none is late",
    arguments: [
      Measure("Law", state: .drafted, planned: PartialDay("2026-06-30")),
      Measure("Law", state: .adopted, planned: PartialDay("2026-05-01")),
      Measure("Law", state: .applied, planned: PartialDay("2026-05-01")),
      Measure("Law", planned: PartialDay("2026")), Measure("Law", state: .drafted),
    ]
  )
  func none(measure: Measure) throws {
    #expect(try dossier([measure]).ids(.missedPlan).isEmpty)
  }

  @Test("Where the recommendation is done, no measure of it is late")
  func done() throws {
    let late = Measure("Law", state: .drafted, planned: PartialDay("2026-05-01"))
    #expect(try dossier([late], saying: .implemented).ids(.missedPlan).isEmpty)
    #expect(try dossier([late], saying: .partlyImplemented).ids(.missedPlan) == ["judges"])
  }

  @Test("Event by event it is the same as when all are read at once")
  func eventByEvent() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-02-10T10:00:00Z")
    var dossier = try scene.on("2026-06-30")
    var seen: [Bool] = []
    func take(_ events: [Event]) throws {
      dossier.add(events)
      let isLate = dossier.ids(.missedPlan) == ["judges"]
      #expect(try scene.on("2026-06-30").ids(.missedPlan) == dossier.ids(.missedPlan))
      seen.append(isLate)
    }
    let late = Measure("Law", state: .drafted, planned: PartialDay("2026-05-01"))
    let law = scene.anna.enter([.measure(late, on: "judges")])
    try take(law)
    try take([scene.anna.say(.partlyImplemented, on: "judges")])
    let gone = scene.anna.enter([
      try #require(scene.anna.journal.amending(law[0].id, value: .null))
    ])
    try take(gone)
    try take(scene.anna.enter([.note("A note", on: "judges")]))
    try take(scene.anna.enter(try scene.anna.journal.undo(gone[0].id)))
    #expect(seen == [true, true, false, false, true])
  }

  @Test("What was taken back or amended counts as it is now")
  func amended() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-02-10T10:00:00Z")
    let late = Measure("Law", state: .drafted, planned: PartialDay("2026-05-01"))
    let event = scene.anna.enter([.measure(late, on: "judges")])[0]
    #expect(try scene.on("2026-06-30").ids(.missedPlan) == ["judges"])
    scene.anna.enter([try #require(scene.anna.journal.amending(event.id, value: .null))])
    #expect(try scene.on("2026-06-30").ids(.missedPlan).isEmpty)
  }
}
