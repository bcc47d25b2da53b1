import Testing

@testable import Model

@Suite("A due date that moves to a later day, or to none, is a postponement")
struct PostponementTests {
  /// Lobbying is due on 31 December 2026; each date is entered on the day before it.
  private func scene(_ dates: [(on: String, due: String)]) throws -> Scene {
    var scene = try Scene.numbered()
    for date in dates {
      try scene.itIs(date.on)
      try enter(date.due, in: &scene)
    }
    return scene
  }

  private func enter(_ due: String, in scene: inout Scene, note: String? = nil) throws {
    let dossier = try scene.on("2027-12-01")
    let draft = dossier.drafting(.due, on: "lobbying", value: .string(due), note: note)
    scene.anna.enter([try #require(draft)])
  }

  private func words(_ scene: Scene) throws -> [String] {
    let dossier = try scene.on("2027-12-01")
    return dossier.postponements(of: "lobbying")?.moves
      .map { dossier.words($0, \.description) } ?? []
  }

  @Test("From the first date on, later or to none; an earlier one was brought forward")
  func chain() throws {
    let scene = try scene([
      ("2026-11-01T10:00:00Z", "2027-03-31"), ("2026-11-02T10:00:00Z", "2027-02-28"),
      ("2026-11-03T10:00:00Z", "none"), ("2026-11-04T10:00:00Z", "2027-06-30"),
    ])
    #expect(
      try words(scene) == [
        "postponed from 2026-12-31 to 2027-03-31", "brought forward from 2027-03-31 to 2027-02-28",
        "postponed from 2027-02-28 to none", "from none to 2027-06-30",
      ]
    )
    let dossier = try scene.on("2027-12-01")
    #expect(dossier.postponedWords("lobbying", \.words) == "postponed twice, first 31 Dec 2026")
    #expect(dossier.ids(.postponed) == ["lobbying"])
    var filter = Filter()
    filter.isPostponed = true
    #expect(dossier.recommendations(filter).map(\.id) == ["lobbying"])
    #expect(try scene.on("2026-11-02", asOf: true).timesPostponed("lobbying") == 1)
  }

  @Test("What is entered for the first time moves nothing, and neither does the same again")
  func first() throws {
    var scene = try Scene.numbered()
    scene.anna.set(.due, to: "2027-01-31", on: "new")
    #expect(try scene.on("2026-11-23").postponements(of: "new") == nil)
    try enter("2026-12-31", in: &scene, note: "as agreed")
    #expect(try scene.on("2026-11-23").postponements(of: "lobbying") == nil)
  }

  @Test("What is undone counts for nothing, and done again it counts again")
  func undo() throws {
    var scene = try scene([("2026-11-01T10:00:00Z", "2027-03-31")])
    try scene.anna.undo()
    #expect(try scene.on("2026-12-01").postponements(of: "lobbying") == nil)
    try scene.anna.redo()
    #expect(try words(scene) == ["postponed from 2026-12-31 to 2027-03-31"])
    try scene.anna.undo()
    try enter("2027-06-30", in: &scene)
    #expect(try words(scene) == ["postponed from 2026-12-31 to 2027-06-30"])
  }

  @Test("Of one action only what it came to counts")
  func action() throws {
    var scene = try Scene.numbered()
    let first = EventDraft(.due, on: "lobbying", value: "2028-03-31")
    var second = EventDraft(.due, on: "lobbying", value: "2027-03-31")
    second.after = scene.anna.signed([first, second]).prefix(1).map(\.id)
    scene.anna.journal.add(scene.anna.signed([first, second]))
    let events = scene.anna.journal.events
    #expect(events.count == 2)
    #expect(try words(scene).count == 1)
  }

  @Test("That it was late is told after it was moved, unless nothing was left to do then")
  func late() throws {
    var scene = try scene([("2027-01-12T10:00:00Z", "2027-06-30")])
    let dossier = try scene.on("2027-01-20")
    #expect(dossier.timeliness(of: "lobbying") == .onTime)
    #expect(dossier.movedWhileLateWords("lobbying") == "was late by 12 days when it was moved")
    #expect(dossier.ids(.movedWhileLate) == ["lobbying"])
    #expect(try scene.on("2027-03-20").ids(.movedWhileLate).isEmpty)
    #expect(try words(scene) == ["postponed from 2026-12-31 to 2027-06-30, late by 12 days then"])
    scene = try Scene.numbered()
    try scene.itIs("2026-11-01T10:00:00Z")
    scene.anna.say(.implemented, on: "lobbying")
    try scene.itIs("2027-01-12T10:00:00Z")
    try enter("2027-06-30", in: &scene)
    #expect(try scene.on("2027-01-20").movedWhileLateWords("lobbying") == nil)
  }

  @Test(
    "Whatever was done in whatever order it comes, it ends in the date that holds",
    arguments: 1...60
  )
  func anything(seed: Int) throws {
    let catalogue = try Scene.shipped().catalogue
    let today = try day("2026-12-31")
    var random = SeededRandom(seed: seed)
    for copy in Copy.history(seed: seed) {
      let dossier = Dossier(catalogue, copy.journal, today: today, local: .utc)
      let shuffled = Journal(copy.journal.events.shuffled(using: &random))
      let other = Dossier(catalogue, shuffled, today: today, local: .utc)
      for id in ["training", "immunities", "procurement"] {
        let moved = dossier.postponements(of: id)
        #expect(moved == other.postponements(of: id))
        guard let moved else { continue }
        #expect(moved.moves.last?.to == dossier.due(of: id))
        #expect(moved.moves.first?.from == moved.first)
        #expect(zip(moved.moves, moved.moves.dropFirst()).allSatisfy { $0.to == $1.from })
        #expect(moved.moves.allSatisfy { $0.from != $0.to })
      }
    }
  }

  @Test("An undo leaves what it found, and a redo as well", arguments: 1...40)
  func undone(seed: Int) throws {
    let catalogue = try Scene.shipped().catalogue
    var copy = Copy.history(seed: seed)[0]
    copy.name = "Eve"
    // Later than all that came before, whatever the clocks.
    copy.clock = 1_900_000_000_000
    func moves() throws -> [[Day?]] {
      let dossier = Dossier(catalogue, copy.journal, today: try day("2031-01-01"), local: .utc)
      return dossier.postponements(of: "training").map { $0.moves.map(\.to) }.map { [$0] } ?? []
    }
    let before = try moves()
    copy.set(.due, to: "2029-01-01")
    let after = try moves()
    #expect(after.first?.last == (try day("2029-01-01")) || before.isEmpty)
    try copy.undo()
    #expect(try moves() == before)
    try copy.redo()
    #expect(try moves() == after)
  }
}
