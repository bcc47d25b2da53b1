import Testing

@testable import Model

@Suite("Recommendations in whose place others stand")
struct ReplacedTests {
  private func scene(_ replacing: [(String, [String])]) throws -> Scene {
    var scene = try Scene.shipped()
    try scene.itIs("2026-10-01T09:00:00.000Z")
    for (new, old) in replacing {
      let value = JSON.array(old.map { .string($0) })
      scene.anna.enter([EventDraft(.replaces, on: new, value: value)])
    }
    return scene
  }

  @Test(
    "What is replaced is counted nowhere, of a chain the last stands, and in a circle nobody vanishes",
    arguments: [
      ([("training", ["immunities"])], ["immunities"]),
      ([("training", ["immunities", "procurement"])], ["immunities", "procurement"]),
      ([("training", ["immunities"]), ("procurement", ["immunities"])], ["immunities"]),
      ([("training", ["immunities"]), ("procurement", ["training"])], ["immunities", "training"]),
      ([("training", ["immunities"]), ("immunities", ["training"])], []),
      (
        [
          ("training", ["immunities"]), ("immunities", ["training"]), ("procurement", ["training"]),
        ],
        ["training"]
      ),
      ([("training", ["training", "nothing"])], []),
    ] as [([(String, [String])], [String])]
  )
  func gone(replacing: [(String, [String])], gone: [String]) throws {
    let dossier = try scene(replacing).on("2026-11-01")
    let ids = dossier.recommendations.map(\.id)
    #expect(ids.count == 20 - gone.count && Set(ids).isDisjoint(with: gone))
    #expect(dossier.catalogue.themes.flatMap(\.recommendations).map(\.id) == ids)
    #expect(Statistics(dossier).described == ids.count)
    for id in gone {
      #expect(dossier.isReplaced(id) && dossier.subject(id)?.recommendation.id == id)
      #expect(dossier.finding(of: id) != nil && dossier.theme(of: id) != nil)
      #expect(dossier.standing(for: id).allSatisfy(ids.contains))
    }
  }

  @Test("It is told where it went and since when, and before that day it is there")
  func told() throws {
    let scene = try scene([("training", ["immunities"])])
    let dossier = try scene.on("2026-11-01")
    let old = try #require(dossier.recommendation("immunities"))
    let new = try #require(dossier.recommendation("training"))
    let title = new.title.text()
    #expect(dossier.placeWords(old) == "replaced by \(title) [training] on 2026-10-01")
    #expect(dossier.placeWords(new) == "in place of \(old.title.text()) [immunities]")
    #expect(try scene.on("2026-09-30", asOf: true).recommendations.count == 20)
    let changes = Changes(in: dossier, since: .day(try day("2026-09-01")))
    let changed = changes.entries.filter { !$0.isStill }
    #expect(changed.map(\.id) == ["training"])
    #expect(changed[0].corrections().map(\.words) == ["what it replaces"])
    #expect(changed[0].corrections()[0].after == old.title.text())
  }

  @Test("What was said over time counts it up to that day")
  func moments() throws {
    var scene = try Scene.shipped()
    try scene.itIs("2026-08-01T09:00:00.000Z")
    scene.anna.enter([EventDraft(.status, on: "immunities", value: "implemented")])
    try scene.itIs("2026-10-01T09:00:00.000Z")
    scene.anna.enter([EventDraft(.replaces, on: "training", value: ["immunities"])])
    let moments = Moment.all(in: try scene.on("2026-11-01"))
    #expect(moments.map(\.described) == [20, 20, 19, 19])
    #expect(moments.map { $0.ours[.implemented] ?? 0 } == [1, 1, 0, 0])
  }

  @Test("What was said over time counts what was added and then replaced between those days")
  func addedMoments() throws {
    var scene = try Scene.shipped()
    try scene.itIs("2026-07-01T09:00:00.000Z")
    scene.anna.enter([EventDraft(.status, on: "immunities", value: "implemented")])
    try scene.itIs("2026-08-10T09:00:00.000Z")
    let theme = try #require(scene.catalogue.themes.first).id
    let added: JSON = ["theme": .string(theme), "title": "Added", "text": "T"]
    scene.anna.enter([EventDraft(.recommendation, on: "added", value: added)])
    try scene.itIs("2026-10-01T09:00:00.000Z")
    scene.anna.enter([EventDraft(.replaces, on: "training", value: ["added"])])
    let moments = Moment.all(in: try scene.on("2026-11-01"))
    #expect(moments.map(\.described) == [20, 21, 21, 20, 20])
  }
}
