import Model
import Testing

@Suite("What the authorities report, once per recommendation or part and report")
struct ReportedAnswerTests {
  private func scene() throws -> Scene { try Scene.numbered() }

  private func answers(_ scene: Scene, _ id: String = "judges") throws -> [ReportedAnswer] {
    try scene.on("2026-11-01").reportedAnswers(of: id)
  }

  @Test("Written anew it is the same entry; a new text is a draft until it is agreed")
  func once() throws {
    var scene = try scene()
    scene.anna.report("Planned.")
    scene.anna.report(nil, .agreed)
    let agreed = try #require(try answers(scene).first)
    #expect(agreed.text == "Planned." && agreed.state == .agreed)
    scene.anna.report("Done.")
    let now = try answers(scene)
    #expect(now.map(\.text) == ["Done."] && now.map(\.state) == [.draft])
    #expect(now[0].first.id == agreed.first.id)
    #expect(scene.anna.journal.registers.count == 1)
  }

  @Test("What is so already is not written again")
  func already() throws {
    var scene = try scene()
    scene.anna.report("Done.", .agreed)
    let journal = scene.anna.journal
    #expect(journal.drafting(answer: "Done.", nil, on: "judges", for: "next") == [])
    #expect(journal.drafting(answer: nil, .agreed, on: "judges", for: "next") == [])
    #expect(journal.drafting(answer: "Done.", .draft, on: "judges", for: "next")?.count == 1)
  }

  @Test("Without a text there is no state to change")
  func stateAlone() throws {
    #expect(try scene().anna.journal.drafting(answer: nil, .agreed, on: "judges", for: "r") == nil)
  }

  @Test("A part and another report have answers of their own")
  func others() throws {
    var scene = try scene()
    scene.anna.report("All.", on: "asset-declarations")
    scene.anna.report("Second.", on: "asset-declarations.ii")
    scene.anna.report("Later.", on: "asset-declarations", for: "later")
    let answers = try answers(scene, "asset-declarations")
    #expect(answers.map(\.text) == ["All.", "Later.", "Second."])
    #expect(answers.map(\.report) == ["next", "later", "next"])
    #expect(answers.allSatisfy { !$0.isContested })
    #expect(answers[2].id == "asset-declarations.ii")
  }

  @Test("Undo takes back the state, then the text, then the answer")
  func undone() throws {
    var scene = try scene()
    scene.anna.report("Planned.")
    scene.anna.report(nil, .agreed)
    try scene.anna.undo()
    #expect(try answers(scene).map(\.state) == [.draft])
    try scene.anna.redo()
    #expect(try answers(scene).map(\.state) == [.agreed])
    try scene.anna.undo()
    try scene.anna.undo()
    #expect(try answers(scene).isEmpty)
    scene.anna.report("Done.")
    #expect(try answers(scene).map(\.text) == ["Done."])
  }

  @Test("A past day has what was reported by then")
  func asOf() throws {
    var scene = try scene()
    try scene.itIs("2026-03-01T10:00:00Z")
    scene.anna.report("Planned.")
    try scene.itIs("2026-06-01T10:00:00Z")
    scene.anna.report("Done.")
    let past = try scene.on("2026-05-01", asOf: true).reportedAnswers(of: "judges")
    #expect(past.map(\.text) == ["Planned."])
  }

  @Test("Two entries from two copies both stand; written anew, one is left, and undo brings both")
  func merged() throws {
    var scene = try scene()
    var bolat = scene.anna.copied(to: "Bolat")
    scene.anna.report("Anna's.")
    bolat.clock += 1
    bolat.report("Bolat's.")
    var other = bolat
    other.merge(scene.anna)
    scene.anna.merge(bolat)
    #expect(other.journal == scene.anna.journal)
    #expect(try answers(scene).map(\.text) == ["Anna's.", "Bolat's."])
    #expect(try answers(scene).allSatisfy(\.isContested))
    #expect(try scene.on("2026-11-01").isContested("judges"))
    // What counts for now, said anew, settles it, too.
    scene.anna.report("Bolat's.")
    #expect(try answers(scene).map(\.text) == ["Bolat's."])
    #expect(try answers(scene).allSatisfy { !$0.isContested })
    try scene.anna.undo()
    #expect(try answers(scene).map(\.text) == ["Anna's.", "Bolat's."])
    try scene.anna.redo()
    #expect(try answers(scene).map(\.text) == ["Bolat's."])
  }

  @Test("Two entries are two answers to one question, settled by either", arguments: [0, 1])
  func settled(place: Int) throws {
    var scene = try scene()
    var bolat = scene.anna.copied(to: "Bolat")
    scene.anna.report("Anna's.")
    bolat.clock += 1
    bolat.report("Bolat's.")
    scene.anna.merge(bolat)
    let dossier = try scene.on("2026-11-01")
    let question = try #require(dossier.twoEntries(of: "judges").first)
    #expect(dossier.twoEntries(of: "judges").count == 1)
    #expect(question.entries.map(\.by) == ["Anna", "Bolat"])
    let drafts = scene.anna.journal.settling(question, with: question.entries[place])
    scene.anna.enter(drafts)
    #expect(try answers(scene).map(\.text) == [["Anna's.", "Bolat's."][place]])
    #expect(try !scene.on("2026-11-01").isContested("judges"))
    try scene.anna.undo()
    #expect(try scene.on("2026-11-01").twoEntries(of: "judges").count == 1)
  }

  @Test("The same from two copies is one answer")
  func alike() throws {
    var scene = try scene()
    var bolat = scene.anna.copied(to: "Bolat")
    scene.anna.report("Done.")
    bolat.report("Done.")
    scene.anna.merge(bolat)
    #expect(try answers(scene).map(\.isContested) == [false])
    #expect(try !scene.on("2026-11-01").isContested("judges"))
  }

  @Test("Two amendments of one entry stand against each other until it is written anew")
  func amendedTwice() throws {
    var scene = try scene()
    scene.anna.report("Planned.")
    var bolat = scene.anna.copied(to: "Bolat")
    scene.anna.report("Anna's.")
    bolat.clock += 1
    bolat.report("Bolat's.")
    scene.anna.merge(bolat)
    #expect(try answers(scene).map(\.text) == ["Anna's.", "Bolat's."])
    scene.anna.report("Anna's.", .agreed)
    #expect(try answers(scene).map(\.text) == ["Anna's."])
    #expect(scene.anna.journal.contested.isEmpty)
  }

  @Test("What is due and the authorities' own reports can be answered in, GRECO's cannot")
  func reports() throws {
    var scene = Scene(catalogue: try Folder.shipped().catalogue())
    let value: JSON = ["kind": "progress", "adopted": "2026-10"]
    let added = scene.anna.journal.drafting(.report, on: "progress-2026", value: value)
    scene.anna.enter([try #require(added)])
    let known = try scene.on("2026-11-01").reportsToAnswerIn
    #expect(known == ["report-2023", "report-2025", "progress-2026"])
  }
}
