import Testing

@testable import Model

@Suite("Changes are told as what they are")
struct TrueChangesTests {
  private func entry(_ id: String, _ scene: Scene, since text: String) throws -> Changes.Entry {
    let changes = Changes(in: try scene.on("2026-06-30"), since: .day(try day(text)))
    return try #require(changes.entries.first { $0.id == id })
  }

  private func enter(
    _ finding: Status,
    on id: String,
    of report: String,
    _ scene: inout Scene
  )
    throws
  {
    scene.anna.enter(try scene.on("2026-06-30").drafting(finding: finding, on: id, in: report))
  }

  @Test("A finding of a report from before is no move, however late it is entered")
  func lateFinding() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    try enter(.partlyImplemented, on: "judges", of: "second", &scene)
    let judges = try entry("judges", scene, since: "2026-06-01")
    #expect(!judges.hasMoved && !judges.isStill)
    #expect(judges.whole.late?.kind == .entered)
    #expect(judges.whole.late?.report?.id == "second")
    // In a time in which the report was adopted it moved.
    let moved = try entry("judges", scene, since: "2026-02-01")
    #expect(moved.whole.passage == .forward && moved.whole.late == nil)
    try enter(.notImplemented, on: "judges", of: "second", &scene)
    try scene.itIs("2026-06-10T10:00:00Z")
    try enter(.implemented, on: "judges", of: "second", &scene)
    #expect(try entry("judges", scene, since: "2026-06-10").whole.late?.kind == .corrected)
    let now = try #require(scene.anna.journal.entries(.finding, on: "judges").first)
    try scene.itIs("2026-06-20T10:00:00Z")
    scene.anna.enter([try #require(scene.anna.journal.amending(now.first.id, value: .null))])
    #expect(try entry("judges", scene, since: "2026-06-20").whole.late?.kind == .takenBack)
  }

  @Test("Of a report of which only the month is known, what was done in that month is since")
  func sinceAMonth() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-03-20T10:00:00Z")
    scene.anna.enter([.measure("Law", on: "judges", state: .adopted, day: PartialDay("2026-03-18"))]
    )
    scene.anna.say(.partlyImplemented, on: "lobbying")
    try scene.itIs("2026-05-20T10:00:00Z")
    scene.anna.enter([.measure("Act", on: "judges", state: .adopted, day: PartialDay("2026-03-10"))]
    )
    scene.anna.enter([.measure("Old", on: "judges", state: .adopted, day: PartialDay("2026-02-10"))]
    )
    let dossier = try scene.on("2026-06-30")
    let changes = Changes(
      in: dossier,
      since: Changes.Beginning(dossier, since: try #require(dossier.lastReport))
    )
    func told(_ id: String) throws -> Changes.Entry {
      try #require(changes.entries.first { $0.id == id })
    }
    let judges = try told("judges")
    #expect(judges.measures.map(\.value) == ["Act", "Law"])
    #expect(judges.earlierMeasures.map(\.value) == ["Old"])
    #expect(try told("lobbying").whole.ours.before == nil && told("lobbying").hasMoved)
    // What the report itself found is none.
    #expect(try told("asset-declarations").isStill)
    let place = try #require(dossier.place(of: "judges"))
    #expect(dossier.standings[place].hasMeasureSinceReport)
  }

  @Test("That a new report finds the same again is told, and is no move")
  func foundAgain() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    try enter(.notImplemented, on: "judges", of: "second", &scene)
    let judges = try entry("judges", scene, since: "2026-02-01")
    #expect(judges.whole.isFoundAgain && !judges.hasMoved && !judges.isStill)
  }

  @Test("Parts, evidence, corrections and what was taken back are changes")
  func counted() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    let kept = scene.anna.note("kept", on: "judges")
    let gone = scene.anna.note("gone", on: "judges")
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.say(.partlyImplemented, on: "asset-declarations.ii")
    try enter(.implemented, on: "asset-declarations.i", of: "second", &scene)
    scene.anna.enter([.evidence("https://example.org", on: "lobbying", of: nil)])
    let amended = scene.anna.journal.amending(kept.id, value: "kept, corrected")
    let retracted = scene.anna.journal.amending(gone.id, value: .null)
    scene.anna.enter([try #require(amended), try #require(retracted)])
    let parts = try entry("asset-declarations", scene, since: "2026-06-01").parts
    #expect(parts.map(\.part) == ["i", "ii"])
    #expect(parts[0].late?.after?.finding.status == .implemented)
    #expect(parts[1].ourPassage == .first)
    let lobbying = try entry("lobbying", scene, since: "2026-06-01")
    let names = try scene.on("2026-06-30").names()
    #expect(lobbying.enteredWords(names) == ["evidence: https://example.org"])
    let judges = try entry("judges", scene, since: "2026-06-01")
    #expect(judges.enteredWords(names) == ["note now: kept, corrected", "taken back: note: gone"])
  }

  @Test("What was done and undone in that time is no change")
  func undone() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    let status = scene.anna.journal.drafting(
      status: .partlyImplemented,
      on: "judges",
      note: "why",
      day: PartialDay("2026-04")
    )
    scene.anna.enter([try #require(status)])
    let note = scene.anna.note("one", on: "judges")
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.enter([try #require(scene.anna.journal.amending(note.id, value: "two"))])
    try scene.anna.undo()
    scene.anna.say(.implemented, on: "judges")
    try scene.anna.undo()
    #expect(try entry("judges", scene, since: "2026-06-01").isStill)
  }

  @Test("The same status with another text or day is told, and is no move")
  func saidAgain() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    scene.anna.say(.partlyImplemented, on: "judges")
    try scene.itIs("2026-06-02T10:00:00Z")
    let again = scene.anna.journal.drafting(status: .partlyImplemented, on: "judges", note: "why")
    scene.anna.enter([try #require(again)])
    let judges = try entry("judges", scene, since: "2026-06-01")
    #expect(judges.whole.saidAgain?.note == "why" && !judges.hasMoved && !judges.isStill)
  }

  @Test("Between what two entries disagree on is no step, and it keeps its date until they agree")
  func contested() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    scene.anna.say(.notImplemented, on: "judges")
    var bolat = scene.anna.copied(to: "Bolat")
    bolat.clock = try moment("2026-06-03T10:00:00Z").milliseconds
    bolat.say(.implemented, on: "judges")
    bolat.set(.due, to: "2026-12-01", on: "lobbying")
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.say(.partlyImplemented, on: "judges")
    scene.anna.set(.due, to: "2026-11-01", on: "lobbying")
    scene.anna.merge(bolat)
    let dossier = try scene.on("2026-06-30")
    #expect(dossier.status(of: "judges") == .implemented)
    #expect(!dossier.isSatisfactory("judges") && dossier.timeliness(of: "judges") == .overdue)
    let judges = try entry("judges", scene, since: "2026-06-01")
    #expect(judges.whole.ourPassage == .contested && judges.hasMoved)
    let lobbying = try entry("lobbying", scene, since: "2026-06-01")
    #expect(lobbying.corrections().map(\.label) == ["due date, two entries stand"])
    #expect(dossier.isDueContested("lobbying") && !dossier.isDueContested("judges"))
    try scene.itIs("2026-06-10T10:00:00Z")
    scene.anna.say(.implemented, on: "judges")
    scene.anna.set(.due, to: "2026-12-01", on: "lobbying")
    #expect(try entry("judges", scene, since: "2026-06-10").whole.ourPassage == .settled)
    #expect(
      try entry("lobbying", scene, since: "2026-06-10").corrections().map(\.label)
        == ["due date, settled"]
    )
    #expect(try scene.on("2026-06-30").timeliness(of: "judges") == .none)
  }

  @Test("A finding to which two entries stand moves nothing, and nothing is made up before it")
  func contestedFinding() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    try enter(.notImplemented, on: "judges", of: "second", &scene)
    var bolat = scene
    bolat.anna = scene.anna.copied(to: "Bolat")
    try scene.itIs("2026-06-02T10:00:00Z")
    try enter(.partlyImplemented, on: "judges", of: "second", &scene)
    try bolat.itIs("2026-06-03T10:00:00Z")
    try enter(.dealtWith, on: "judges", of: "second", &bolat)
    scene.anna.merge(bolat.anna)
    let told = try entry("judges", scene, since: "2026-06-01").whole
    #expect(!told.hasMoved && told.late?.before?.finding.status == .notImplemented)
    #expect(told.late?.words == "corrected, two entries stand")
    let dossier = try scene.on("2026-06-30")
    #expect(dossier.isFindingContested("judges") && !dossier.isFindingContested("lobbying"))
    try scene.itIs("2026-06-10T10:00:00Z")
    try enter(.dealtWith, on: "judges", of: "second", &scene)
    #expect(try entry("judges", scene, since: "2026-06-10").whole.late?.words == "settled")
  }

  @Test("What we say of a part in two ways leaves its text undisputed")
  func contestedPart() throws {
    var scene = try Scene.numbered()
    var bolat = scene.anna.copied(to: "Bolat")
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.say(.implemented, on: "asset-declarations.ii")
    bolat.clock = scene.anna.clock
    bolat.say(.notImplemented, on: "asset-declarations.ii")
    scene.anna.merge(bolat)
    let told = try entry("asset-declarations", scene, since: "2026-06-01")
    #expect(told.corrections().isEmpty && told.parts.map(\.ourPassage) == [.contested])
  }

  @Test("Of two days of a report's adoption the earlier counts for what was done since")
  func contestedAdoption() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    scene.anna.enter([.measure("Law", on: "judges", state: .adopted, day: PartialDay("2026-04-15"))]
    )
    var bolat = scene.anna.copied(to: "Bolat")
    let kind = JSON.Member("kind", "second-compliance")
    scene.anna.set(
      .report,
      to: .object([kind, JSON.Member("adopted", "2026-03-10")]),
      on: "second"
    )
    bolat.clock = scene.anna.clock + 1000
    bolat.set(.report, to: .object([kind, JSON.Member("adopted", "2026-04-20")]), on: "second")
    scene.anna.merge(bolat)
    let dossier = try scene.on("2026-06-30")
    #expect(dossier.lastReport?.adopted == PartialDay("2026-04-20"))
    #expect(!dossier.ids(.noMeasure).contains("judges"))
    let beginning = Changes.Beginning(dossier, since: try #require(dossier.lastReport))
    let changes = Changes(in: dossier, since: beginning)
    #expect(changes.entries.first { $0.id == "judges" }?.measures.map(\.value) == ["Law"])
  }

  @Test("A date that was moved, a report and an institution are changes; a late report is told so")
  func procedure() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    scene.anna.set(.deadline, to: ["title": "Next", "due": "2027-03-31"], on: "next")
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.set(.deadline, to: ["title": "Next", "due": "2027-06-30"], on: "next")
    scene.anna.set(.report, to: ["kind": "addendum", "adopted": "2026-06-01"], on: "third")
    scene.anna.set(
      .report,
      to: ["kind": "interim-compliance", "adopted": "2026-04-01"],
      on: "late"
    )
    scene.anna.set(.institution, to: ["name": "Supreme Court"], on: "court")
    let dossier = try scene.on("2026-06-30")
    func words(_ filter: Filter = Filter()) throws -> [String] {
      Changes(in: dossier, since: .day(try day("2026-06-01")), of: filter).procedure
        .map { $0.words { "\($0) -> \($1)" } }
    }
    #expect(
      try words() == [
        "Interim Compliance Report, adopted 1 April 2026: entered only now",
        "Addendum, adopted 1 June 2026",
        "Next: due 31 March 2027 -> 30 June 2027",
        "Supreme Court: name Верховный суд -> Supreme Court",
      ]
    )
    var filter = Filter()
    filter.themes = ["a"]
    #expect(try words(filter).isEmpty)
  }

  @Test("Another name of an institution does not change who answers")
  func renamed() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    scene.anna.set(.institution, to: ["name": "Supreme Court"], on: "court")
    #expect(try entry("judges", scene, since: "2026-06-01").isStill)
    scene.anna.set(.responsible, to: ["court", "ministry-of-justice"], on: "judges")
    let told = try entry("judges", scene, since: "2026-06-01").corrections()
    #expect(told.map(\.before) == ["Верховный суд"])
    #expect(told.map(\.after) == ["Supreme Court, Ministry of Justice"])
  }

  @Test("What is planned is neither taken nor of before")
  func planned() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-06-02T10:00:00Z")
    let before = PartialDay("2026-01")
    scene.anna.enter([
      .measure("Plan", on: "judges", state: .planned, day: before),
      .measure("Law", on: "judges", state: .adopted, day: before),
    ])
    #expect(
      try entry("judges", scene, since: "2026-06-01")
        .enteredWords(scene.on("2026-06-30").names()) == [
          "measure: Plan, planned, for 2026-01", "entered only now: measure: Law, adopted, 2026-01",
        ]
    )
  }

  @Test("A measure of the month in which a report was adopted may have come after it")
  func sameMonth() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    let days = ["2026-03-20", "2026-03", "2026-02"].map { PartialDay($0) }
    scene.anna.enter(days.map { .measure("Law", on: "judges", state: .adopted, day: $0) })
    let dossier = try scene.on("2026-06-01")
    let since = dossier.measures(of: "judges").map(\.now).filter(dossier.isSinceLastReport)
    #expect(since.map(\.day?.description) == ["2026-03-20", "2026-03"])
  }
}
