import Testing

@testable import Model

@Suite("What words of tables mean")
struct ReadingTests {
  private func draft(_ readings: [(String, String?)], in scene: Scene) throws -> EventDraft? {
    try scene.on("2026-11-01").drafting(readings: readings.map { (name: $0.0, value: $0.1) })
  }

  @Test("What is said adds to what was said, is told in words, and is taken back by undo")
  func said() throws {
    var scene = try Scene.numbered()
    let first = scene.anna.enter([
      try #require(
        try draft([("status:in progress", "partly-implemented"), ("day-order", "dmy")], in: scene)
      )
    ])
    let second = scene.anna.enter([
      try #require(
        try draft(
          [
            ("status:in progress", "not-implemented"), ("state:выполняется", "in-force"),
            ("institution:МЮ (свод)", "ministry-of-justice"), ("column:rec.", "subject"),
            ("day-order", nil),
          ],
          in: scene
        )
      )
    ])
    let dossier = try scene.on("2026-11-01")
    #expect(
      dossier.readings == [
        "status:in progress": "not-implemented", "state:выполняется": "in-force",
        "institution:МЮ (свод)": "ministry-of-justice", "column:rec.": "subject",
      ]
    )
    #expect(try draft([("column:rec.", "subject")], in: scene) == nil)
    #expect(
      dossier.words(of: first[0])
        == "in tables “in progress” means partly implemented, the order of days is the day first"
    )
    #expect(
      dossier.words(of: second[0]) == "in tables “in progress” means not implemented, was partly "
        + "implemented, “выполняется” means in force, “МЮ (свод)” is MoJ, column “rec.” is subject, "
        + "the order of days is asked again, was the day first"
    )
    scene.anna.enter(try scene.anna.journal.undo(second[0].id))
    #expect(try scene.on("2026-11-01").readings["day-order"] == "dmy")
    scene.anna.enter(try scene.anna.journal.undo(first[0].id))
    #expect(try scene.on("2026-11-01").readings.isEmpty)
  }

  @Test("What two people say of different words merges, of the same word it is two entries")
  func merged() throws {
    var scene = try Scene.numbered()
    var bolat = scene.anna.copied(to: "Bolat")
    scene.anna.enter([try #require(try draft([("status:open", "not-implemented")], in: scene))])
    bolat.clock += 5
    bolat.enter([
      try #require(try draft([("status:done", "implemented")], in: try Scene.numbered()))
    ])
    scene.anna.merge(bolat)
    #expect(
      try scene.on("2026-11-01").readings
        == ["status:open": "not-implemented", "status:done": "implemented"]
    )
    #expect(scene.anna.journal.twoEntries.isEmpty)

    bolat = scene.anna.copied(to: "Bolat")
    let again = try draft([("status:open", "implemented")], in: scene)
    scene.anna.enter([try #require(try draft([("status:open", "partly-implemented")], in: scene))])
    bolat.clock += 5
    bolat.enter([try #require(again)])
    scene.anna.merge(bolat)
    let dossier = try scene.on("2026-11-01")
    let question = try #require(dossier.twoEntriesOnProcedure.first)
    #expect(dossier.readings["status:open"] == "implemented")
    #expect(
      dossier.differences(question) == "“open”: partly implemented / implemented satisfactorily"
    )
    // To say what counts already settles it.
    scene.anna.enter([try #require(try draft([("status:open", "implemented")], in: scene))])
    #expect(scene.anna.journal.twoEntries.isEmpty)
  }

  @Test("Whatever is no text is named, and the rest counts")
  func damaged() throws {
    var scene = try Scene.numbered()
    scene.anna.enter([
      EventDraft(.reading, on: "numbered", value: ["status:a": 3, "status:b": "implemented"])
    ])
    #expect(try scene.on("2026-11-01").readings == ["status:b": "implemented"])
    #expect(ReadingKind.faults(of: scene.anna.journal.events[0]).count == 1)
  }
}
