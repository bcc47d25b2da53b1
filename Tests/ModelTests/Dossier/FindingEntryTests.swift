import Model
import Testing

@Suite("GRECO's findings as they are entered")
struct FindingEntryTests {
  private func enter(
    _ status: Status,
    _ id: String = "judges",
    _ report: String = "first",
    basis: Basis? = nil,
    source: String? = nil,
    in scene: inout Scene
  ) throws -> Int {
    let dossier = try scene.on("2026-11-01")
    let drafts = dossier.drafting(finding: status, on: id, in: report, basis: basis, source: source)
    if !drafts.isEmpty { scene.anna.enter(drafts) }
    return drafts.count
  }

  private func finding(_ scene: Scene, _ id: String = "judges") throws -> Finding? {
    try scene.on("2026-11-01").finding(of: id)?.finding
  }

  @Test("It takes the place of the one in the same report, until it is taken back")
  func overShipped() throws {
    var scene = try Scene.numbered()
    #expect(try enter(.dealtWith, in: &scene) == 1)
    #expect(try finding(scene)?.status == .dealtWith)
    #expect(try scene.on("2026-11-01").findings(of: "judges").count == 1)
    try scene.anna.undo()
    #expect(try finding(scene)?.status == .notImplemented)
  }

  @Test("What holds already, shipped or entered, is not written")
  func already() throws {
    var scene = try Scene.numbered()
    #expect(try enter(.notImplemented, in: &scene) == 0)
    #expect(try enter(.dealtWith, in: &scene) == 1)
    #expect(try enter(.dealtWith, in: &scene) == 0)
  }

  @Test("Another one amends the same entry")
  func amended() throws {
    var scene = try Scene.numbered()
    _ = try enter(.dealtWith, in: &scene)
    _ = try enter(.implemented, in: &scene)
    #expect(try finding(scene)?.status == .implemented)
    #expect(scene.anna.journal.registers.count == 1)
    try scene.anna.undo()
    #expect(try finding(scene)?.status == .dealtWith)
  }

  @Test("Basis and source are kept where only they are left unsaid, and go with another status")
  func basis() throws {
    var scene = try Scene.numbered()
    // The shipped one says nothing of its basis, which counts as inferred.
    #expect(try enter(.notImplemented, basis: .stated, in: &scene) == 1)
    #expect(try finding(scene)?.basis == .stated)
    #expect(try enter(.notImplemented, source: "paper", in: &scene) == 1)
    #expect(try finding(scene)?.basis == .stated)
    #expect(try finding(scene)?.source == "paper")
    #expect(try enter(.implemented, basis: .inferred, in: &scene) == 1)
    #expect(try finding(scene)?.source == nil)
    #expect(try finding(scene)?.basis == .inferred)
    try scene.anna.undo()
    #expect(try finding(scene)?.source == "paper")
  }

  @Test("Of a part it leaves the whole as it is")
  func part() throws {
    var scene = try Scene.numbered()
    _ = try enter(.notImplemented, "asset-declarations.i", in: &scene)
    let findings = try scene.on("2026-11-01").findings(of: "asset-declarations")
    #expect(findings.first { $0.finding.part == "i" }?.finding.status == .notImplemented)
    #expect(findings.first { $0.finding.part == nil }?.finding.status == .partlyImplemented)
  }

  @Test("Two from two copies: the later counts, another settles it")
  func merged() throws {
    var scene = try Scene.numbered()
    var bolat = scene
    bolat.anna = scene.anna.copied(to: "Bolat")
    bolat.anna.clock += 1
    _ = try enter(.dealtWith, in: &scene)
    _ = try enter(.implemented, in: &bolat)
    scene.anna.merge(bolat.anna)
    #expect(try finding(scene)?.status == .implemented)
    #expect(try scene.on("2026-11-01").twoEntries(of: "judges").map(\.kind) == ["finding"])
    #expect(try enter(.implemented, in: &scene) == 2)
    #expect(try !scene.on("2026-11-01").isContested("judges"))
    #expect(scene.anna.journal.entries(.finding, on: "judges").count == 1)
    try scene.anna.undo()
    #expect(scene.anna.journal.entries(.finding, on: "judges").count == 2)
  }

  @Test("It counts whenever what it is about was entered")
  func order() throws {
    var scene = try Scene.numbered()
    let value: JSON = ["theme": "a", "title": "New", "text": "To be done."]
    scene.anna.enter([
      try #require(scene.anna.journal.drafting(.recommendation, on: "new", value: value))
    ])
    let added = try #require(scene.anna.journal.events.last)
    _ = try enter(.implemented, "new", in: &scene)
    try scene.anna.undo(added)
    #expect(try scene.on("2026-11-01").recommendation("new") == nil)
    try scene.anna.redo()
    #expect(try finding(scene, "new")?.status == .implemented)
  }
}
