import Testing

@testable import Model

/// What leaves where recommendations stand in the place of others.
@Suite("What is replaced, in public")
struct PublicReplacingTests {
  private var scene: Scene

  init() throws {
    scene = try Scene.shipped()
    try scene.itIs("2026-10-01T09:00:00.000Z")
  }

  private var published: Dossier { get throws { try scene.on("2026-11-01").published() } }

  @Test("The source of an unpublished finding stays, also where what was found is replaced")
  mutating func source() throws {
    let source: JSON = [
      "title": "A draft", "publisher": "GRECO", "url": "https://example.org/draft",
    ]
    let report: JSON = ["kind": "second-compliance", "adopted": "2026-09-01"]
    let beside = [JSON.Member(.report, "unpublished"), JSON.Member(.source, "draft")]
    scene.anna.enter([EventDraft(.source, on: "draft", value: source)])
    #expect(try published.catalogue.source("draft") != nil)
    scene.anna.enter([
      EventDraft(.report, on: "unpublished", value: report),
      EventDraft(.finding, on: "immunities", value: "outstanding", others: beside),
    ])
    #expect(try published.catalogue.source("draft") == nil)
    scene.anna.enter([EventDraft(.replaces, on: "training", value: ["immunities"])])
    #expect(try scene.on("2026-11-01").isReplaced("immunities"))
    #expect(try published.catalogue.source("draft") == nil)
  }

  @Test(
    "What is added takes what is public out of the count only if a published report says so",
    arguments: [(nil, false), ("compliance-2024", true)] as [(String?, Bool)]
  )
  mutating func added(report: String?, isReplaced: Bool) throws {
    let theme = try #require(scene.catalogue.themes.first).id
    let added: JSON = [
      "theme": .string(theme), "title": "Added", "text": "T", "sources": ["coe-2024"],
      "replaces": ["immunities"],
    ]
    let beside = [JSON.Member]().setting(.report, to: report.map { .string($0) })
    scene.anna.enter([EventDraft(.recommendation, on: "added", value: added, others: beside)])
    #expect(try scene.on("2026-11-01").isReplaced("immunities"))
    #expect(try published.recommendation("added") != nil)
    #expect(try published.isReplaced("immunities") == isReplaced)
    let said = [JSON.Member(.report, "compliance-2024")]
    scene.anna.enter([EventDraft(.replaces, on: "added", value: ["immunities"], others: said)])
    #expect(try published.isReplaced("immunities"))
  }
}
