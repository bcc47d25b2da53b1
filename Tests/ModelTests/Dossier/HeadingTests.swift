import Testing

@testable import Model

@Suite("Themes that users add, name and put in order")
struct HeadingTests {
  private func enter(_ id: String, _ value: JSON, in scene: inout Scene) throws -> [Event] {
    let draft = scene.anna.journal.drafting(.heading, on: "theme:" + id, value: value)
    return scene.anna.enter([try #require(draft)])
  }

  private func ids(_ scene: Scene) throws -> [String] {
    try scene.on("2026-11-01").catalogue.themes.map(\.id)
  }

  @Test("A theme is added, filled, renamed, and taken back by undo")
  func added() throws {
    var scene = try Scene.shipped()
    let added = try enter("judges", ["title": "Judges", "about": "Courts."], in: &scene)
    #expect(try ids(scene).last == "judges")
    scene.anna.enter(
      [
        EventDraft(
          .recommendation,
          on: "new",
          value: ["theme": "judges", "title": "New", "text": "To do."]
        )
      ]
    )
    scene.anna.enter([EventDraft(.theme, on: "training", value: "judges")])
    _ = try enter("judges", ["title": "Courts"], in: &scene)
    var dossier = try scene.on("2026-11-01")
    let theme = try #require(dossier.catalogue.themes.last)
    #expect(theme.title.text() == "Courts" && theme.about == nil)
    #expect(theme.recommendations.map(\.id) == ["new", "training"])
    #expect(dossier.label(of: "theme:judges") == "Courts [theme:judges]")
    // A theme that is taken back stays as long as something was added to it.
    for event in try [#require(scene.anna.journal.events.last), added[0]] {
      scene.anna.enter(try scene.anna.journal.undo(event.id))
    }
    dossier = try scene.on("2026-11-01")
    #expect(dossier.theme(of: "new")?.title.text() == "judges")
    scene.anna.enter(try scene.anna.journal.undo(scene.anna.journal.events[1].id))
    #expect(try ids(scene).count == 7)
    #expect(try scene.on("2026-11-01").theme(of: "training")?.id == "independence")
  }

  @Test("A shipped theme keeps what is not said of it, and its recommendation's history is its own")
  func renamed() throws {
    var scene = try Scene.shipped()
    let before = try scene.on("2026-11-01")
    let theme = try #require(before.editable("theme:procurement"))
    let draft = try #require(before.drafting(.title, of: theme, to: "Contracts"))
    scene.anna.enter([draft])
    let dossier = try scene.on("2026-11-01")
    #expect(dossier.catalogue.theme("procurement")?.title.text() == "Contracts")
    let about = before.catalogue.theme("procurement")?.about
    #expect(dossier.catalogue.theme("procurement")?.about == about)
    #expect(dossier.history(of: "procurement").isEmpty)
    #expect(draft.was?["title"] == before.catalogue.theme("procurement")?.title.json)
  }

  @Test(
    "Themes go to their places, of two with the same place the later first",
    arguments: [
      (["independence": 1], ["independence", "systemic-risk-studies"]),
      (["transparency": 1, "independence": 1], ["independence", "transparency"]),
      (["transparency": 2, "systemic-risk-studies": 3], ["ngo-involvement", "transparency"]),
      (["ngo-involvement": 9999], ["systemic-risk-studies", "transparency"]),
    ] as [(KeyValuePairs<String, Int>, [String])]
  )
  func placed(places: KeyValuePairs<String, Int>, first: [String]) throws {
    var scene = try Scene.shipped()
    for (id, place) in places {
      _ = try enter(id, ["title": .string(id), "place": .number(place)], in: &scene)
    }
    let ids = try ids(scene)
    #expect(Array(ids.prefix(2)) == first && ids.count == 7)
  }

  @Test(
    "What became of themes is among the changes, and a change of one elsewhere is none of another"
  )
  func changes() throws {
    var scene = try Scene.shipped()
    try scene.itIs("2026-10-01T09:00:00.000Z")
    _ = try enter("independence", ["title": "Judges", "place": 1], in: &scene)
    let changes = Changes(in: try scene.on("2026-11-01"), since: .day(try day("2026-09-01")))
    #expect(changes.procedure.map(\.id) == ["theme:independence"])
    #expect(changes.procedure.map(\.kind) == [.heading])
    #expect(changes.procedure.heading.hasPrefix("Themes, reports"))
  }
}
