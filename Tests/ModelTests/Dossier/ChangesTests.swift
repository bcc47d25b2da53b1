import Testing

@testable import Model

@Suite("What changed since a day")
struct ChangesTests {
  @Test("What was said before the day is what it moved from; what was not touched is still")
  func moved() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    scene.anna.say(.notImplemented, on: "judges")
    scene.anna.note("before", on: "judges")
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.say(.partlyImplemented, on: "judges")
    scene.anna.enter([.measure("Law", on: "judges", state: .adopted, day: nil)])
    let changes = Changes(in: try scene.on("2026-06-30"), since: try day("2026-06-01"))
    let judges = try #require(changes.entries.first { $0.id == "judges" })
    #expect(judges.status.before == .notImplemented)
    #expect(judges.status.after == .partlyImplemented)
    #expect(judges.measures.map(\.value) == ["Law"])
    #expect(judges.notes.isEmpty)
    #expect(!judges.isRearranged)
    #expect(changes.entries.filter(\.isStill).map(\.id) == ["asset-declarations", "lobbying"])
  }

  @Test("The day itself counts, the one before does not")
  func edge() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-01T00:00:00Z")
    scene.anna.say(.implemented, on: "lobbying")
    let dossier = try scene.on("2026-06-30")
    func hasMoved(since text: String) throws -> Bool {
      Changes(in: dossier, since: try day(text)).entries.contains { $0.hasMoved }
    }
    #expect(try hasMoved(since: "2026-06-01"))
    #expect(try !hasMoved(since: "2026-06-02"))
  }

  @Test("A finding of a new report, a new date and an added recommendation are changes")
  func others() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    let due = scene.anna.journal.drafting(.due, on: "lobbying", value: "2027-01-01")
    let new: JSON = ["theme": "a", "title": "New", "text": "To be done."]
    let added = scene.anna.journal.drafting(.recommendation, on: "new", value: new)
    scene.anna.enter([try #require(due), try #require(added)])
    let changes = Changes(in: try scene.on("2026-06-30"), since: try day("2026-02-01"))
    let moved = changes.entries.filter(\.hasMoved).map(\.id)
    #expect(moved == ["asset-declarations"])
    #expect(changes.entries.filter(\.isRearranged).map(\.id) == ["lobbying", "new"])
    #expect(changes.entries.filter(\.isNew).map(\.id) == ["new"])
  }
}
