import Testing

@testable import Model

@Suite("What is only planned did not happen on the day it is planned for")
struct PlannedMeasureTests {
  /// A measure as an earlier version wrote it, or as it is written now.
  private func dossier(_ members: String) throws -> Dossier {
    var scene = try Scene.numbered()
    let line =
      #"{"id":"01KAS000000000000000000001","at":"2026-10-01T08:00:00.000Z","by":"Ann","#
      + #""on":"judges","kind":"measure","value":"Plan","after":[],"state":"planned",\#(members)}"#
    scene.anna.journal = Journal(journal(line + "\n").events)
    return try scene.on("2026-11-23")
  }

  @Test(
    "Whichever version wrote it, its day is the one that it is planned for",
    arguments: [#""day":"2027-03""#, #""planned":"2027-03""#]
  )
  func old(members: String) throws {
    let dossier = try dossier(members)
    let plan = try #require(dossier.measures(of: "judges").first?.now)
    #expect(plan.doneOn == nil && plan.plannedFor == PartialDay("2027-03"))
    #expect(plan.stateAndDay(\.words) == "planned for Mar 2027")
    #expect(dossier.words(of: plan) == "measure: Plan, planned, for 2027-03")
    #expect(try dossier.happened(plan) == day("2026-10-01"))
  }

  @Test("It keeps by when it was planned once it is done")
  func done() throws {
    let dossier = try dossier(#""day":"2027-03""#)
    let plan = try #require(dossier.measures(of: "judges").first?.now)
    var done = Measure(plan)
    (done.state, done.day) = (.adopted, PartialDay("2026-11-20"))
    let draft = try #require(dossier.journal.amending(measure: plan.id, to: done))
    #expect(draft.others[.planned] == "2027-03" && draft.day == PartialDay("2026-11-20"))
    #expect(Event(draft).stateAndDay(\.words) == "adopted, 20 Nov 2026, planned for Mar 2027")
    #expect(dossier.journal.amending(measure: plan.id, to: Measure(plan)) == nil)
  }

  @Test("What changed tells one that moved on, and one that was corrected")
  func changes() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-10-01T08:00:00Z")
    let laws = ["Law", "Act"].map { text in
      scene.anna.enter([.measure(Measure(text, state: .planned), on: "judges")])[0].id
    }
    try scene.itIs("2026-11-10T08:00:00Z")
    for (law, now) in zip(
      laws,
      [Measure("Law", state: .drafted), Measure("Acts", state: .planned)]
    ) {
      scene.anna.enter([try #require(scene.anna.journal.amending(measure: law, to: now))])
    }
    let changes = Changes(in: try scene.on("2026-11-23"), since: .day(try day("2026-11-01")))
    let entry = try #require(changes.entries.first { $0.id == "judges" })
    #expect(entry.movedOn.map(\.text) == ["Law"] && entry.corrected.map(\.text) == ["Acts"])
    let words = entry.enteredWords(try scene.on("2026-11-23").names())
    #expect(
      words == ["measure moved on from planned: Law, drafted", "measure corrected: Acts, planned"]
    )
  }
}
