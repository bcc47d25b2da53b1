import Testing

@testable import Model

/// Sources that people enter, and what texts are from.
@Suite("Sources")
struct SourceTests {
  private var scene: Scene
  private let letter = Citation("letter", paragraph: "42")

  init() throws {
    scene = try Scene.shipped()
    try scene.itIs("2026-05-01T10:00:00Z")
    let value: JSON = ["title": "A letter", "publisher": "GRECO"]
    scene.anna.enter([EventDraft(.source, on: "letter", value: value)])
  }

  private var dossier: Dossier { get throws { try scene.on("2026-06-01") } }

  private func training(_ dossier: Dossier) throws -> Recommendation {
    try #require(dossier.recommendation("training"))
  }

  /// Sets a field of something, from a source or from none.
  private mutating func edit(
    _ name: String,
    _ field: Editable.Field,
    to value: JSON?,
    from citation: Citation? = nil
  ) throws -> Event? {
    let thing = try #require(dossier.editable(name))
    let others = [JSON.Member]().citing(citation)
    let draft = try dossier.drafting(field, of: thing, to: value, others: others)
    return draft.map { scene.anna.enter([$0])[0] }
  }

  /// Says of something's text where it is from.
  private mutating func cite(_ name: String, _ citation: Citation?) throws -> Event? {
    let thing = try #require(dossier.editable(name))
    return try dossier.drafting(citation: citation, of: thing).map { scene.anna.enter([$0])[0] }
  }

  @Test("One is entered, corrected field by field, and taken back")
  mutating func entry() throws {
    #expect(try dossier.catalogue.source("letter")?.title.text() == "A letter")
    #expect(try edit("letter", .published, to: "2026-04") != nil)
    #expect(try edit("letter", .published, to: "2026-04") == nil)
    let now = try #require(try dossier.catalogue.source("letter"))
    #expect(now.shortName == "GRECO 2026" && now.url == nil)
    let last = try #require(scene.anna.journal.events.last)
    #expect(try dossier.words(of: last) == "published 2026-04")
    #expect(try edit("coe-2024", .url, to: nil) != nil)
    #expect(try dossier.catalogue.source("coe-2024")?.url == nil)
    try scene.anna.undo()
    #expect(try dossier.catalogue.source("coe-2024") == dossier.shipped.source("coe-2024"))
    #expect(try dossier.names().thing("letter") == "A letter")
  }

  @Test("Another text is from what is named with it, or from nothing that is known")
  mutating func replaced() throws {
    let old = try training(dossier)
    _ = try edit("training", .text, to: "Other.")
    #expect(try training(dossier).sources.isEmpty)
    _ = try edit("training", .text, to: "Another.", from: letter)
    var now = try training(dossier)
    #expect(now.sources == [letter] && now.json["sources"] == .array([letter.json]))
    #expect(try dossier.provenance(of: now).vouchers == [letter])
    // Who corrects the words does not say that they stand there.
    _ = try edit("training", .text, to: "Another one.")
    now = try training(dossier)
    #expect(now.sources.isEmpty)
    #expect(
      try dossier.enteredWords(now, \.description)
        == "entered by Anna on 2026-05-01, source not named"
    )
    for _ in 0..<3 { try scene.anna.undo() }
    #expect(try training(dossier).sources == old.sources)
  }

  @Test("Where a text is from is said afterwards, and taken back, by others than who entered it")
  mutating func afterwards() throws {
    let shipped = try training(dossier)
    #expect(try cite("training", letter) != nil)
    // The words are still those that came with the dossier.
    #expect(try dossier.enteredWords(training(dossier), \.description) == nil)
    #expect(try training(dossier).sources == [letter])
    #expect(try cite("training", letter) == nil)
    #expect(try cite("training", Citation("letter", paragraph: "43")) != nil)
    try scene.anna.undo()
    #expect(try training(dossier).sources == [letter])
    _ = try edit("training", .text, to: "Other.")
    scene.anna.name = "Bolat"
    try scene.itIs("2026-05-20T10:00:00Z")
    let event = try #require(try cite("training", letter))
    #expect(try dossier.words(of: event) == "source of the text: GRECO, paragraph 42")
    let now = try training(dossier)
    #expect(
      try dossier.enteredWords(now, \.description) == "entered by Anna on 2026-05-01"
    )
    #expect(try cite("training", nil) != nil)
    #expect(try training(dossier).sources.isEmpty)
    #expect(now.text.text() == "Other." && shipped.text != now.text)
  }

  @Test("A part's text has a source of its own")
  mutating func parts() throws {
    _ = try edit("training.i", .text, to: "Judges.", from: letter)
    let now = try training(dossier)
    let part = try #require(now.parts.first)
    #expect(part.sources == [letter])
    #expect(now.sources == dossierSources("training"))
    #expect(try dossier.enteredWords(part, of: now, \.description)?.contains("not named") == false)
    let changes = try Changes(in: dossier, since: .day(day("2026-05-01")))
    let entry = try #require(changes.entries.first { $0.id == "training" })
    #expect(
      entry.corrections().map { [$0.words, $0.after ?? ""] } == [
        ["part i", "Judges."], ["source of part i", "GRECO, paragraph 42"],
      ]
    )
  }

  private func dossierSources(_ id: String) -> [Citation]? {
    scene.catalogue.themes.flatMap(\.recommendations).first { $0.id == id }?.sources
  }

  @Test("A catalogue says the paragraph or not, and is written as it was read")
  func catalogue() throws {
    let value: JSON = [
      "title": "T", "text": "X",
      "sources": ["coe-2024", ["source": "coe-2022", "paragraph": "42"]],
    ]
    let read = try #require(RecommendationKind.thing("new", value))
    #expect(read.sources == [Citation("coe-2024"), Citation("coe-2022", paragraph: "42")])
    #expect(read.json["sources"] == value["sources"])
    let faulty = Event(
      EventDraft(.recommendation, on: "new", value: value.setting("sources", to: [7, ["a": "b"]]))
    )
    #expect(faulty.faults.map(\.field) == ["value.sources[0]", "value.sources[1].source"])
  }
}
