import Testing

@testable import Model

@Suite("The date in GRECO's letter")
struct LetterTests {
  private var scene: Scene

  init() throws {
    scene = try Scene.shipped()
    try scene.itIs("2026-11-27T10:00:00Z")
  }

  private mutating func enter(_ draft: EventDraft?) throws {
    scene.anna.enter([try #require(draft)])
  }

  @Test("It is about the report that is due as long as that can come in time, and its answers stay")
  mutating func moved() throws {
    #expect(try scene.on("2026-11-27").reportOfLetter == nil)
    try enter(try scene.on("2026-11-27").drafting(due: day("2027-06-30"), from: nil))
    let due = try #require(try scene.on("2026-11-27").reportOfLetter)
    let answers = scene.anna.journal.drafting(
      answer: "Done.",
      .agreed,
      on: "immunities",
      for: due.id
    )
    scene.anna.enter(try #require(answers))
    try enter(try scene.on("2026-11-27").drafting(due, due: day("2027-03-31"), from: nil))
    let dossier = try scene.on("2026-11-27")
    #expect(try dossier.deadline?.deadline.due == partialDay("2027-03-31"))
    #expect(!dossier.ids(.answer(nil)).contains("immunities"))
    #expect(dossier.ids(.answer(.agreed)) == ["immunities"])
  }

  @Test("A further one takes the place of none, whatever ids there are")
  mutating func further() throws {
    try enter(try scene.on("2026-11-27").drafting(due: day("2027-06-30"), from: nil))
    let first = try #require(try scene.on("2026-11-27").reportOfLetter)
    try enter(try scene.on("2026-11-27").drafting(first, due: day("2027-03-31"), from: nil))
    try enter(try scene.on("2026-11-27").drafting(due: day("2027-06-30"), from: nil))
    let dossier = try scene.on("2026-11-27")
    #expect(
      dossier.deadlines.filter { $0.state == .open }.map(\.deadline.due.description)
        == ["2027-03-31", "2027-06-30"]
    )
    #expect(try dossier.drafting(due: day("2027-06-30"), from: nil) == nil)
  }
}
