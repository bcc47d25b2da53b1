import Testing

@testable import Model

@Suite("What users change of the catalogue is laid over it, and given back by undo")
struct OverlayTests {
  private func scene(_ drafts: (Journal) -> [EventDraft?]) throws -> Scene {
    var scene = try Scene.numbered()
    scene.anna.enter(drafts(scene.anna.journal).compactMap(\.self))
    return scene
  }

  @Test("A due date is set, taken away and given back")
  func due() throws {
    var scene = try scene { [$0.drafting(.due, on: "judges", value: "2027-01-31")] }
    #expect(try scene.on("2026-11-01").due(of: "judges") == (try day("2027-01-31")))
    let none = scene.anna.journal.drafting(.due, on: "judges", value: "none")
    scene.anna.enter([try #require(none)])
    #expect(try scene.on("2026-11-01").due(of: "judges") == nil)
    try scene.anna.undo()
    #expect(try scene.on("2026-11-01").due(of: "judges") == (try day("2027-01-31")))
    try scene.anna.undo()
    #expect(try scene.on("2026-11-01").due(of: "judges") == (try day("2026-04-30")))
  }

  @Test("Title, text, number and who answers")
  func fields() throws {
    let dossier = try scene {
      [
        $0.drafting(.title, on: "lobbying", value: "Lobbyists"),
        $0.drafting(.text, on: "lobbying", value: ["en": "A register.", "kk": "Тізілім."]),
        $0.drafting(.number, on: "lobbying", value: "XX"),
        $0.drafting(.wording, on: "lobbying", value: "official"),
        $0.drafting(.institution, on: "agency", value: ["name": "Agency"]),
        $0.drafting(.responsible, on: "lobbying", value: ["agency", "court"]),
      ]
    }.on("2026-11-01")
    let lobbying = try #require(dossier.subject("xx")?.recommendation)
    #expect(lobbying.title.text() == "Lobbyists")
    #expect(lobbying.text.text(in: ["kk"]) == "Тізілім.")
    #expect(lobbying.wording == .official)
    #expect(lobbying.responsible == ["agency", "court"])
    #expect(dossier.catalogue.institution("agency")?.name.text() == "Agency")
  }

  @Test("A recommendation is added to a theme, and moved to another")
  func addedAndMoved() throws {
    var scene = Scene(catalogue: try Folder.shipped().catalogue())
    let new: JSON = ["theme": "procurement", "title": "New", "text": "To be done."]
    let added = scene.anna.journal.drafting(.recommendation, on: "new", value: new)
    scene.anna.enter([try #require(added)])
    #expect(try scene.on("2026-11-01").theme(of: "new")?.id == "procurement")
    #expect(try Statistics(scene.on("2026-11-01")).described == 21)
    let moved = scene.anna.journal.drafting(.theme, on: "new", value: "transparency")
    scene.anna.enter([try #require(moved)])
    #expect(try scene.on("2026-11-01").theme(of: "new")?.id == "transparency")
    try scene.anna.undo()
    try scene.anna.undo()
    #expect(try scene.on("2026-11-01").recommendation("new") == nil)
  }

  @Test("A deadline from GRECO's letter counts once it is entered; met, it is settled")
  func deadline() throws {
    var scene = Scene(catalogue: try Folder.shipped().catalogue())
    try scene.itIs("2026-11-02T10:00:00Z")
    let letter: JSON = [
      "title": "Situation report", "due": "2027-06-30", "from": "2025-12-30", "basis": "stated",
    ]
    let entered = scene.anna.journal.drafting(.deadline, on: "report-2027", value: letter)
    scene.anna.enter([try #require(entered)])
    let window = try #require(try scene.on("2026-11-23").deadline)
    #expect(window.deadline.id == "report-2027")
    #expect(window.days == 219)
    #expect(try scene.on("2026-11-01", asOf: true).deadline?.deadline.id == "report-2025")
    var deadline = window.deadline
    deadline.met = try day("2026-11-10")
    let met = scene.anna.journal.drafting(
      .deadline,
      on: "report-2027",
      value: .object(deadline.members)
    )
    scene.anna.enter([try #require(met)])
    #expect(try scene.on("2026-11-23").deadline?.state == .met)
    try scene.anna.undo()
    #expect(try scene.on("2026-11-23").deadline?.state == .open)
  }

  @Test("Measures and their evidence stand until they are taken back; an amendment keeps the state")
  func measures() throws {
    var scene = try scene { _ in
      [.measure("Draft law", on: "asset-declarations.ii", state: .drafted, day: nil)]
    }
    let measure = try #require(scene.anna.journal.events.first?.id)
    scene.anna.enter([.evidence("https://example.org", on: "asset-declarations.ii", of: measure)])
    let amended = scene.anna.journal.amending(measure, value: "Law")
    scene.anna.enter([try #require(amended)])
    let dossier = try scene.on("2026-11-01")
    let now = try #require(dossier.measures(of: "asset-declarations").first?.now)
    #expect(now.value == "Law")
    #expect(now.state == "drafted")
    #expect(dossier.evidence(of: "asset-declarations").count == 1)
    #expect(scene.anna.journal.amending(measure, value: "Law") == nil)
    scene.anna.enter([try #require(scene.anna.journal.amending(measure, value: .null))])
    #expect(try scene.on("2026-11-01").measures(of: "asset-declarations").isEmpty)
  }

  @Test("What an entry says wrongly changes nothing")
  func unsound() throws {
    let dossier = try scene {
      [
        $0.drafting(.deadline, on: "odd", value: ["title": "Odd", "due": "some day"]),
        $0.drafting(.recommendation, on: "odd", value: ["theme": "nowhere", "title": "Odd"]),
        $0.drafting(.due, on: "nobody", value: "2027-01-01"),
        $0.drafting(.theme, on: "judges", value: "nowhere"),
        $0.drafting(.wording, on: "judges", value: "perfect"),
      ]
    }.on("2026-11-01")
    #expect(dossier.catalogue == dossier.shipped)
  }
}
