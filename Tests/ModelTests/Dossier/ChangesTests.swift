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
    let changes = Changes(in: try scene.on("2026-06-30"), since: .day(try day("2026-06-01")))
    let judges = try #require(changes.entries.first { $0.id == "judges" })
    #expect(judges.whole.ours.before == .notImplemented)
    #expect(judges.whole.ours.after == .partlyImplemented)
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
      Changes(in: dossier, since: .day(try day(text))).entries.contains { $0.hasMoved }
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
    let changes = Changes(in: try scene.on("2026-06-30"), since: .day(try day("2026-02-01")))
    let moved = changes.entries.filter(\.hasMoved).map(\.id)
    #expect(moved == ["asset-declarations"])
    #expect(changes.entries.filter(\.isRearranged).map(\.id) == ["lobbying", "new"])
    #expect(changes.entries.filter(\.isNew).map(\.id) == ["new"])
  }

  @Test("Each field that was corrected is told, from what to what")
  func corrections() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    let journal = scene.anna.journal
    let due = journal.drafting(.due, on: "lobbying", value: "2027-01-01")
    let title = journal.drafting(.title, on: "lobbying", value: "Other words")
    let who = journal.drafting(.responsible, on: "lobbying", value: ["nobody-known"])
    scene.anna.enter([try #require(due), try #require(title), try #require(who)])
    let dossier = try scene.on("2026-06-30")
    let changes = Changes(in: dossier, since: .day(try day("2026-06-01")))
    let old = try #require(dossier.asOf(try day("2026-06-01")).recommendation("lobbying"))
    let entry = try #require(changes.entries.first { $0.id == "lobbying" })
    let told = entry.corrections()
    #expect(told.map(\.field) == ["title", "due", "responsible"])
    #expect(told.map(\.before) == [old.title.text(), old.due?.words, nil])
    #expect(told.map(\.after) == ["Other words", "1 Jan 2027", "nobody-known"])
    #expect(changes.entries.filter { $0.id != "lobbying" }.allSatisfy { $0.corrections().isEmpty })
  }

  @Test("Of a long text the part that differs is shown")
  func excerpts() {
    let same = String(repeating: "the same words ", count: 20)
    let correction = Changes.Correction(
      field: "text",
      words: "text",
      before: same + "one end",
      after: same + "another " + same
    )
    let (before, after) = correction.excerpts(40)
    #expect(before == "…words one end")
    #expect(after.hasPrefix("…words another the same") && after.count == 41)
    let short = Changes.Correction(field: "due", words: "due date", before: nil, after: "1 May")
    #expect(short.excerpts(40) == ("nothing", "1 May"))
  }
}
