import Testing

@testable import Model

@Suite("Since a report means since it was adopted, as far as anybody knows when that was")
struct SinceTests {
  private func changes(_ dossier: Dossier, since id: String = "second") throws -> Changes {
    let report = try #require(dossier.catalogue.report(id))
    return Changes(in: dossier, since: .report(report))
  }

  private func entry(_ id: String, _ changes: Changes) throws -> Changes.Entry {
    try #require(changes.entries.first { $0.id == id })
  }

  @Test("Of a month all of it counts, for the whole and for the procedure")
  func month() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-02-28T10:00:00Z")
    scene.anna.note("before", on: "lobbying")
    try scene.itIs("2026-03-01T10:00:00Z")
    scene.anna.note("on the first", on: "judges")
    scene.anna.set(.deadline, to: ["title": "Next", "due": "2027-03-31"], on: "next")
    scene.anna.set(.report, to: ["kind": "situation", "adopted": "2026-03-20"], on: "ours")
    let changes = try changes(try scene.on("2026-06-30"))
    #expect(try entry("judges", changes).notes.map(\.text) == ["on the first"])
    #expect(try entry("lobbying", changes).isStill)
    #expect(changes.procedure.map(\.id) == ["ours", "next"])
    #expect(changes.procedure.map(\.what) == [.entered, .entered])
    #expect(changes.procedure.first?.title() == "Situation report, submitted 20 March 2026")
    #expect(try changes.firstDay == day("2026-03-01"))
  }

  @Test("What the report found is no news, however late it is entered; a correction of it is")
  func ownFindings() throws {
    var scene = try Scene.numbered()
    func find(_ status: Status) throws {
      let dossier = try scene.on("2026-06-30")
      scene.anna.enter(dossier.drafting(finding: status, on: "judges", in: "second"))
    }
    try scene.itIs("2026-05-20T10:00:00Z")
    try find(.partlyImplemented)
    #expect(try entry("judges", changes(scene.on("2026-06-30"))).isStill)
    let day = Since.day(try day("2026-05-01"))
    let sinceMay = Changes(in: try scene.on("2026-06-30"), since: day)
    #expect(try entry("judges", sinceMay).whole.late?.kind == .entered)
    // In the month of the report it was known.
    scene = try Scene.numbered()
    try scene.itIs("2026-03-20T10:00:00Z")
    try find(.notImplemented)
    try scene.itIs("2026-05-20T10:00:00Z")
    try find(.dealtWith)
    let late = try entry("judges", changes(scene.on("2026-06-30"))).whole.late
    #expect(late?.kind == .corrected)
  }

  @Test("A report of this very month is told of without a day that is to come")
  func thisMonth() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-11-02T10:00:00Z")
    scene.anna.say(.partlyImplemented, on: "judges")
    try scene.itIs("2026-11-27T10:00:00Z")
    scene.anna.set(.report, to: ["kind": "addendum", "adopted": "2026-11"], on: "third")
    scene.anna.enter(
      try scene.on("2026-11-27").drafting(finding: .dealtWith, on: "lobbying", in: "third")
    )
    let dossier = try scene.on("2026-11-27")
    let changes = try changes(dossier, since: "third")
    #expect(try entry("judges", changes).whole.ourPassage == .first)
    #expect(try entry("lobbying", changes).isStill && changes.procedure.isEmpty)
    #expect(try changes.firstDay == day("2026-11-01"))
    // Since a day of the month the report moved it.
    let since = Changes(in: dossier, since: .day(try day("2026-11-20")))
    #expect(try entry("lobbying", since).whole.passage == .first)
    #expect(since.procedure.map(\.what) == [.entered])
  }

  @Test("It is called by what is known of its day, and by that two entries stand to it")
  func words() throws {
    var scene = try Scene.numbered()
    var dossier = try scene.on("2026-06-30")
    func words(_ id: String) throws -> String {
      dossier.words(.report(try #require(dossier.catalogue.report(id))))
    }
    #expect(try words("second") == "the Second Compliance Report of March 2026")
    #expect(try words("first") == "the Compliance Report of 22 March 2024")
    #expect(dossier.words(.day(try day("2026-03-01"))) == "1 March 2026")
    var bolat = scene.anna.copied(to: "Bolat")
    let kind = JSON.Member("kind", "second-compliance")
    scene.anna.set(.report, to: .object([kind, JSON.Member("adopted", "2026-03")]), on: "second")
    bolat.set(.report, to: .object([kind, JSON.Member("adopted", "2026-04")]), on: "second")
    scene.anna.merge(bolat)
    dossier = try scene.on("2026-06-30")
    #expect(try words("second").hasSuffix("2026 (two entries stand)"))
  }
}
