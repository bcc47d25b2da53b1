import Model
import Testing

@Suite("What of a dossier can be corrected")
struct EditableTests {
  private func edit(
    _ name: String,
    _ field: Editable.Field,
    _ value: JSON?,
    in scene: inout Scene
  ) throws -> Bool {
    let dossier = try scene.on("2026-11-01")
    let thing = try #require(dossier.editable(name))
    guard let draft = dossier.drafting(field, of: thing, to: value) else { return false }
    scene.anna.enter([draft])
    return true
  }

  @Test("A report is published, and that is taken back")
  func published() throws {
    var scene = try Scene.numbered()
    #expect(try edit("second", .published, "2026-06-01", in: &scene))
    #expect(try !edit("second", .published, "2026-06-01", in: &scene))
    let report = try #require(scene.on("2026-11-01").catalogue.report("second"))
    #expect(try report.isConfidential(on: day("2026-05-31")))
    #expect(try !report.isConfidential(on: day("2026-06-01")))
    #expect(report.kind == .secondCompliance && report.adopted.description == "2026-03")
    try scene.anna.undo()
    let before = try #require(scene.on("2026-11-01").catalogue.report("second"))
    #expect(try before.isConfidential(on: day("2026-11-01")))
  }

  @Test("The whole report is written, with the members that this version does not know")
  func whole() throws {
    var scene = try Scene.numbered()
    let value: JSON = ["kind": "addendum", "adopted": "2026-10-01", "plenary": 104]
    scene.anna.enter([try #require(scene.anna.journal.drafting(.report, on: "third", value: value))]
    )
    #expect(try edit("third", .symbol, "GrecoRC(2026)1", in: &scene))
    let last = try #require(scene.anna.journal.events.last)
    #expect(last.value == value.setting("symbol", to: "GrecoRC(2026)1"))
    #expect(last.was == value)
    #expect(try edit("third", .symbol, nil, in: &scene))
    #expect(scene.anna.journal.events.last?.value == value)
  }

  @Test("A deadline and an institution")
  func others() throws {
    var scene = Scene(catalogue: try Folder.shipped().catalogue())
    #expect(try edit("report-2025", .due, "2025-10-31", in: &scene))
    #expect(try edit("report-2025", .closedBy, "compliance-2024", in: &scene))
    let deadline = try #require(scene.on("2026-11-01").deadlines.last)
    #expect(deadline.deadline.due.description == "2025-10-31" && deadline.state == .met)
    #expect(deadline.deadline.basis == .inferred && deadline.deadline.source == "kazinform-2024")
    scene = try Scene.numbered()
    #expect(try edit("court", .short, "SC", in: &scene))
    #expect(try scene.on("2026-11-01").catalogue.institution("court")?.short?.text() == "SC")
  }

  @Test("A field of a recommendation tells what it was")
  func field() throws {
    var scene = try Scene.numbered()
    #expect(try !edit("lobbying", .title, "Lobbying", in: &scene))
    #expect(try edit("lobbying", .title, "Lobbyists", in: &scene))
    #expect(scene.anna.journal.events.last?.was == "Lobbying")
  }

  @Test("A part's text, and a part that was not there")
  func parts() throws {
    var scene = try Scene.numbered()
    #expect(try edit("vii.ii", .text, "Verify them.", in: &scene))
    #expect(try edit("7.4", .text, "Punish.", in: &scene))
    #expect(try edit("vii.iii", .text, "Audit.", in: &scene))
    var parts = try #require(scene.on("2026-11-01").recommendation("asset-declarations")?.parts)
    #expect(parts.map(\.id) == ["i", "ii", "iii", "iv"])
    #expect(parts.map { $0.text.text() } == ["Publish them.", "Verify them.", "Audit.", "Punish."])
    scene.anna.say(.implemented, on: "asset-declarations.iii")
    #expect(try scene.on("2026-11-01").subject("vii.iii")?.id == "asset-declarations.iii")
    for _ in 0..<4 { try scene.anna.undo() }
    parts = try #require(scene.on("2026-11-01").recommendation("asset-declarations")?.parts)
    #expect(parts.map { $0.text.text() } == ["Publish them.", "Verify them, naïvely."])
  }

  @Test(
    "What an ID means",
    arguments: [
      ("judges", "recommendation"), ("xiv", "recommendation"), ("vii.i", "part"),
      ("vii.ix", "part"), ("second", "report"), ("court", "institution"), ("nobody-s-source", nil),
      ("a", "theme"), ("theme:a", "theme"), ("theme:judges", nil), ("vii.c", nil),
      ("vii.x.x", nil), ("nothing", nil), ("nothing.i", nil),
    ] as [(String, String?)]
  )
  func found(name: String, noun: String?) throws {
    #expect(try Scene.numbered().on("2026-11-01").editable(name)?.noun == noun)
  }

  @Test("Every field belongs to something")
  func fields() throws {
    let dossier = try Scene.shipped().on("2026-11-01")
    var things: [Editable] = try ["training", "compliance-2024", "report-2025"].map {
      try #require(dossier.editable($0))
    }
    let part = try #require(Scene.numbered().on("2026-11-01").editable("vii.i"))
    let court = try #require(Scene.numbered().on("2026-11-01").editable("court"))
    let source = try #require(dossier.editable("coe-2024"))
    let theme = try #require(dossier.editable("theme:procurement"))
    #expect(dossier.editable("procurement")?.noun == "recommendation")
    things += [part, court, source, theme]
    #expect(Set(things.flatMap(\.fields)) == Set(Editable.Field.allCases))
  }

  @Test("Two copies that correct one report fold to the same, whoever comes first")
  func union() throws {
    var scene = try Scene.numbered()
    var other = scene
    other.anna = scene.anna.copied(to: "Bolat")
    other.anna.clock += 1
    _ = try edit("second", .published, "2026-06-01", in: &scene)
    _ = try edit("second", .judgement, "globally unsatisfactory", in: &other)
    var union = other
    union.anna.merge(scene.anna)
    scene.anna.merge(other.anna)
    #expect(try union.on("2026-11-01").catalogue == scene.on("2026-11-01").catalogue)
    // Each corrected another field: what both said holds.
    #expect(scene.anna.journal.contested.isEmpty)
    #expect(try !edit("second", .published, "2026-06-01", in: &scene))
    let report = try scene.on("2026-11-01").catalogue.report("second")
    #expect(report?.judgement == "globally unsatisfactory")
    #expect(report?.published?.description == "2026-06-01")
  }
}
