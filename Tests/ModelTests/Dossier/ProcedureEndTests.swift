import Testing

@testable import Model

@Suite("The end of the procedure")
struct ProcedureEndTests {
  private func scene() throws -> Scene {
    var scene = try Scene.shipped()
    let value: JSON = ["kind": "second-compliance", "adopted": "2026-10-01", "ends": "procedure"]
    try scene.itIs("2026-10-02T09:00:00.000Z")
    scene.anna.enter([EventDraft(.report, on: "last", value: value)])
    let due: JSON = ["title": "Next report", "due": "2027-10-01", "basis": "stated"]
    scene.anna.enter([EventDraft(.deadline, on: "next", value: due)])
    return scene
  }

  @Test("Nothing is due any more, and nothing is asked for; a later report opens nothing")
  func closed() throws {
    var scene = try scene()
    let later: JSON = ["kind": "third look", "adopted": "2026-10-05"]
    scene.anna.enter([EventDraft(.report, on: "later", value: later)])
    let dossier = try scene.on("2026-11-01")
    #expect(dossier.procedureEnd?.id == "last")
    #expect(dossier.deadlines.map(\.state) == [.met, .closed, .closed])
    #expect(
      dossier.closedWords(\.words) == "procedure closed by the Second Compliance Report, 1 Oct 2026"
    )
    #expect(!Facet.needs(in: dossier).contains(.answer(nil)))
    #expect(try dossier.asOf(day("2026-09-30")).procedureEnd == nil)
    #expect(dossier.asOf(try day("2026-09-30")).deadlines.last?.state == .past)
  }

  @Test("What closed it leaves with the report; what is not published closes nothing in public")
  func published() throws {
    var scene = try scene()
    #expect(try scene.on("2026-11-01").published().deadlines.map(\.state) == [.met])
    let dossier = try scene.on("2026-11-01")
    let report = try #require(dossier.editable("last"))
    let draft = try #require(dossier.drafting(.published, of: report, to: "2026-10-20"))
    scene.anna.enter([draft])
    #expect(try scene.on("2026-11-01").published().procedureEnd?.id == "last")
  }
}
