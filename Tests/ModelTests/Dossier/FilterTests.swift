import Model
import Testing

@Suite("Filters")
struct FilterTests {
  /// The ids that a filter leaves.
  private func ids(
    _ scene: Scene,
    on day: String = "2026-10-01",
    _ change: (inout Filter) -> Void
  ) throws -> [String] {
    var filter = Filter()
    change(&filter)
    let dossier = try scene.on(day)
    return dossier.recommendations(filter).map(\.id)
  }

  @Test("Nothing asked for: everything")
  func everything() throws {
    #expect(try ids(.shipped()) { _ in }.count == 20)
  }

  @Test("By theme")
  func theme() throws {
    #expect(
      try ids(.shipped()) { $0.themes = ["independence"] }
        == ["anti-corruption-bodies", "judiciary-prosecution", "training"]
    )
    #expect(try ids(.shipped()) { $0.themes = ["no-such"] } == [])
  }

  @Test("By our status, nothing said among them")
  func statuses() throws {
    var scene = try Scene.numbered()
    scene.anna.say(.implemented, on: "judges")
    scene.anna.say(.dealtWith, on: "lobbying")
    #expect(try ids(scene) { $0.statuses = [.implemented] } == ["judges"])
    #expect(
      try ids(scene) { $0.statuses = [.implemented, nil] } == ["asset-declarations", "judges"]
    )
  }

  @Test("By GRECO's finding")
  func findings() throws {
    #expect(try ids(.shipped()) { $0.findings = [.satisfactory] }.count == 4)
    #expect(try ids(.shipped()) { $0.isOutstanding = true }.count == 16)
    #expect(try ids(.numbered()) { $0.isOutstanding = true } == ["judges", "lobbying"])
  }

  @Test("Overdue, and several at once")
  func overdue() throws {
    #expect(try ids(.numbered()) { $0.isOverdue = true } == ["judges"])
    #expect(
      try ids(.numbered()) {
        $0.isOverdue = true
        $0.findings = [.implemented]
      } == []
    )
  }

  @Test(
    "By institution: id, name in any language, short name",
    arguments: [
      ("ministry-of-justice", ["asset-declarations"]), ("moj", ["asset-declarations"]),
      ("ministry", ["asset-declarations"]), ("ӘДІЛЕТ", ["asset-declarations"]),
      ("court", ["asset-declarations", "judges"]), ("верховный", ["asset-declarations", "judges"]),
      ("nobody", []),
    ]
  )
  func responsible(wanted: String, expected: [String]) throws {
    #expect(try ids(.numbered()) { $0.responsible = wanted } == expected)
  }

  @Test(
    "By words in any order, capitals and accents aside, in all languages",
    arguments: [
      ("lobbying", ["lobbying"]), ("LOBBYING rules", ["lobbying"]), ("rules lobb", ["lobbying"]),
      ("rules judges", []), ("  rules  ", ["lobbying"]), ("naively", ["asset-declarations"]),
      ("NAÏVELY", ["asset-declarations"]), ("nai\u{308}vely", ["asset-declarations"]),
      ("еще", ["judges"]), ("ЕЩЁ", ["judges"]), ("тәуелсіздігі", ["judges"]),
      ("СУДЬЯЛАРДЫҢ", ["judges"]), ("xiv", ["judges"]), ("asset-decl", ["asset-declarations"]),
      ("publish", ["asset-declarations"]), ("верховный суд", ["asset-declarations", "judges"]),
      ("суд", ["asset-declarations", "judges"]),
      ("", ["asset-declarations", "judges", "lobbying"]),
    ]
  )
  func words(words: String, expected: [String]) throws {
    #expect(try ids(.numbered()) { $0.words = words } == expected)
  }

  @Test("Notes are found while they stand")
  func notes() throws {
    var scene = try Scene.numbered()
    scene.anna.note("Асқар has the draft", on: "lobbying")
    #expect(try ids(scene) { $0.words = "асқар" } == ["lobbying"])
    try scene.anna.undo()
    #expect(try ids(scene) { $0.words = "асқар" } == [])
  }
}
