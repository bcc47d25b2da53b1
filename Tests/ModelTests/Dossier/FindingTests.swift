import Model
import Testing

@Suite("GRECO's findings beside our word")
struct FindingTests {
  @Test("The last finding of the whole counts, not that of a part")
  func whole() throws {
    let dossier = try Scene.numbered().on("2025-01-01", asOf: true)
    #expect(dossier.findings(of: "asset-declarations").count == 2)
    #expect(dossier.finding(of: "asset-declarations")?.finding.status == .partlyImplemented)
  }

  @Test(
    "A word from before the finding needs a new look",
    arguments: [
      ("2024-03-21T23:59:59Z", true), ("2024-03-22T00:00:00Z", false),
      ("2024-03-23T00:00:00Z", false),
    ]
  )
  func before(moment: String, isBefore: Bool) throws {
    var scene = try Scene.numbered()
    try scene.itIs(moment)
    scene.anna.say(.partlyImplemented, on: "judges")
    #expect(try scene.on("2024-06-01").isBeforeFinding("judges") == isBefore)
  }

  @Test("Until it is said again or looked at")
  func looked() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2024-01-01T12:00:00Z")
    scene.anna.say(.partlyImplemented, on: "judges")
    try scene.itIs("2024-06-01T12:00:00Z")
    var said = scene
    said.anna.say(.implemented, on: "judges")
    #expect(try !said.on("2024-06-02").isBeforeFinding("judges"))
    var reviewed = scene
    reviewed.anna.enter([EventDraft(.review, on: "judges", value: true)])
    #expect(try !reviewed.on("2024-06-02").isBeforeFinding("judges"))
    try reviewed.anna.undo()
    #expect(try reviewed.on("2024-06-02").isBeforeFinding("judges"))
  }

  @Test("Nothing said, or no finding: nothing to look at")
  func nothing() throws {
    var scene = try Scene.numbered()
    scene.anna.say(.implemented, on: "lobbying")
    let dossier = try scene.on("2026-10-01")
    #expect(!dossier.isBeforeFinding("judges"))
    #expect(!dossier.isBeforeFinding("lobbying"))
  }

  @Test("A word of a later version is shown as it is, and is no status")
  func unknownWord() throws {
    var scene = try Scene.numbered()
    scene.anna.enter([EventDraft(.status, on: "judges", value: "under-way")])
    let saying = try #require(scene.on("2026-10-01").saying(on: "judges"))
    #expect(saying.status == nil)
    #expect(saying.words == "under-way")
  }

  @Test("Unsaid is nothing said")
  func unsaid() throws {
    var scene = try Scene.numbered()
    scene.anna.say(.implemented, on: "judges")
    scene.anna.say(nil, on: "judges")
    #expect(try scene.on("2026-10-01").saying(on: "judges") == nil)
  }

  @Test("The history has everything of a recommendation and its parts, in order")
  func history() throws {
    var scene = try Scene.numbered()
    scene.anna.say(.implemented, on: "asset-declarations.ii")
    scene.anna.note("n", on: "asset-declarations")
    scene.anna.say(.implemented, on: "judges")
    scene.anna.say(.dealtWith, on: "asset-declarations")
    let history = try scene.on("2026-10-01").history(of: "asset-declarations")
    #expect(history.map(\.kind) == ["status", "note", "status"])
    #expect(history == history.sorted { $0.id < $1.id })
  }
}
