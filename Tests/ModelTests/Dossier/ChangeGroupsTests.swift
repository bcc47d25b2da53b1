import Testing

@testable import Model

@Suite("What changed is grouped: moved, worked on, untouched")
struct ChangeGroupsTests {
  private func groups(_ scene: Scene, since start: String) throws -> Changes.Groups {
    let dossier = try scene.on("2026-06-30")
    let report = dossier.catalogue.report(start).map { Since.report($0) }
    let since = try #require(Day(start).map { Since.day($0) } ?? report)
    return Changes.Groups(dossier, since: .init(dossier, since: since))
  }

  @Test("What went a step has moved, a step back first; all else was worked on or untouched")
  func groups() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-04-01T10:00:00Z")
    scene.anna.say(.notImplemented, on: "judges")
    scene.anna.say(.partlyImplemented, on: "lobbying")
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.say(.implemented, on: "judges")
    scene.anna.say(.notImplemented, on: "lobbying")
    scene.anna.enter([.measure("Law", on: "judges", state: .adopted, day: nil)])
    scene.anna.set(.due, to: "2027-01-01", on: "lobbying")
    let moved = try groups(scene, since: "2026-06-01")
    #expect(moved.moved.map(\.id) == ["lobbying", "judges"])
    #expect(moved.workedOn.isEmpty && moved.untouched.count == 1 && !moved.isEmpty)
    #expect(moved.measures == 1 && moved.dates == 1 && moved.answers == 0)
    let later = try groups(scene, since: "2026-06-03")
    #expect(later.isEmpty && later.untouched.count == 3)
    // Before it nothing was said: there is nothing to have moved from.
    let all = try groups(scene, since: "second")
    #expect(all.moved.isEmpty && all.workedOn.map(\.id) == ["judges", "lobbying"])
  }

  @Test("What GRECO found for the first time or again is no step, and nobody's work")
  func found() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    let again = try scene.on("2026-06-30").drafting(
      finding: .notImplemented,
      on: "judges",
      in: "second"
    )
    let first = try scene.on("2026-06-30").drafting(
      finding: .implemented,
      on: "lobbying",
      in: "second"
    )
    scene.anna.enter(again + first)
    let groups = try groups(scene, since: "first")
    #expect(groups.found.map(\.id) == ["judges", "lobbying"])
    #expect(groups.moved.map(\.id) == ["asset-declarations"] && groups.workedOn.isEmpty)
  }

  @Test("A note is work and no move; a look that changed nothing is neither")
  func worked() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.note("one", on: "judges")
    scene.anna.enter([.review(of: "lobbying")])
    let groups = try groups(scene, since: "2026-06-01")
    #expect(groups.workedOn.map(\.id) == ["judges"])
    #expect(groups.moved.isEmpty && groups.untouched.count == 2)
  }

  @Test("Where too many were touched to look at each, they are told one after another")
  func unsorted() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.note("one", on: "judges")
    scene.anna.note("one", on: "lobbying")
    let dossier = try scene.on("2026-06-30")
    let beginning = Changes.Beginning(dossier, since: try day("2026-06-01"))
    let groups = Changes.Groups(dossier, since: beginning, most: 1)
    let ids = groups.unsorted.map { dossier.recommendations[$0].id }
    #expect(ids == ["judges", "lobbying"])
    #expect(groups.changed.isEmpty && !groups.isEmpty && groups.untouched.count == 1)
  }

  @Test("What two entries stand to has not moved yet, and is the first to be seen of what was done")
  func disputed() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    var bolat = scene.anna.copied(to: "Bolat")
    bolat.say(.implemented, on: "judges")
    scene.anna.say(.notImplemented, on: "judges")
    scene.anna.note("one", on: "asset-declarations")
    scene.anna.merge(bolat)
    let groups = try groups(scene, since: "2026-06-01")
    #expect(groups.moved.isEmpty && groups.workedOn.map(\.id) == ["judges", "asset-declarations"])
  }

  @Test("Two entries to a date are told, whichever counts for now")
  func dates() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-02T10:00:00Z")
    scene.anna.set(.due, to: "2027-01-01", on: "judges")
    var bolat = scene.anna.copied(to: "Bolat")
    try scene.itIs("2026-06-02T10:00:00Z")
    bolat.clock = try moment("2026-06-03T10:00:00Z").milliseconds
    bolat.set(.due, to: "2027-03-01", on: "judges")
    scene.anna.set(.due, to: "2027-02-01", on: "judges")
    scene.anna.merge(bolat)
    let due = try #require(try groups(scene, since: "2026-06-01").workedOn.first?.due)
    let days = [try day("2027-01-01"), try day("2027-03-01")]
    #expect([due.before, due.after] == days && due.dispute == .stands)
  }

  @Test("Of what is not looked at nothing has changed", arguments: 0..<12)
  func untouched(seed: Int) throws {
    let catalogue = try Scene.shipped().catalogue
    let today = try day("2026-12-31")
    for copy in Copy.history(seed: seed) {
      let dossier = Dossier(catalogue, copy.journal, today: today, local: .utc)
      let days = Set(dossier.journal.events.map { dossier.day(of: $0) })
      var beginnings = days.map { Changes.Beginning(dossier, since: $0) }
      beginnings += dossier.reports.map { Changes.Beginning(dossier, since: $0) }
      for beginning in beginnings {
        let touched = Set(beginning.touched(in: dossier))
        for place in dossier.recommendations.indices where !touched.contains(place) {
          #expect(beginning.entry(at: place, in: dossier).isStill)
        }
      }
    }
  }

  @Test("Since its last report, and since no day that is still to come")
  func since() throws {
    let dossier = try Scene.numbered().on("2026-06-30")
    #expect(dossier.sinceLastReport == dossier.catalogue.report("second").map { .report($0) })
    #expect(dossier.hasBegun(.day(try day("2026-06-30"))))
    #expect(!dossier.hasBegun(.day(try day("2026-07-01"))))
  }
}
