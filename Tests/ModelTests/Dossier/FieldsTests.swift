import Testing

@testable import Model

@Suite("What a field holds where nobody entered anything")
struct FieldsTests {
  @Test("What was shipped of a date is what an undo leads back to, in the words of both ways")
  func undoneOfShipped() throws {
    var scene = try Scene.shipped()
    try scene.itIs("2026-05-01T10:00:00Z")
    func words() throws -> String {
      let dossier = try scene.on("2026-05-02")
      return dossier.words(of: try #require(dossier.journal.events.last))
    }
    let shipped = try #require(scene.catalogue.deadline("report-2025"))
    let met = scene.anna.journal.editing(
      .deadline,
      on: shipped.id,
      [("met", "2026-04-30")],
      otherwise: shipped.members
    )
    scene.anna.enter([try #require(met)])
    #expect(try words() == "met 2026-04-30")
    try scene.anna.undo()
    #expect(try words() == "taken back, met from 2026-04-30 to nothing")
    try scene.anna.redo()
    #expect(try words() == "done again, met 2026-04-30")
  }

  @Test("A measure counts as of its entry, however it was corrected, unless a day is given")
  func corrected() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-02-10T10:00:00Z")
    let law = scene.anna.enter([.measure("Law", on: "judges", state: .adopted, day: nil)])[0]
    try scene.itIs("2026-05-10T10:00:00Z")
    scene.anna.enter([try #require(scene.anna.journal.amending(law.id, value: "Law II"))])
    var dossier = try scene.on("2026-06-30")
    #expect(dossier.ids(.noMeasure).contains("judges"))
    #expect(!dossier.isSinceLastReport(try #require(dossier.measures(of: "judges").first).now))
    let dated = scene.anna.journal.amending(
      law.id,
      value: "Law II",
      day: PartialDay("2026-04-02"),
      evenIfSaid: true
    )
    scene.anna.enter([try #require(dated)])
    dossier = try scene.on("2026-06-30")
    #expect(!dossier.ids(.noMeasure).contains("judges"))
  }

  @Test("A measure of no known day is of the time that it is planned for, or of none")
  func undated() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-10T10:00:00Z")
    scene.anna.enter(
      [
        Measure("of no day", isUndated: true), Measure("adopted", state: .adopted, isUndated: true),
        Measure("for before", planned: PartialDay("2026-02-01")),
        Measure("planned for before", state: .planned, day: PartialDay("2026-02")),
        Measure(
          "for before, later drafted",
          state: .drafted,
          planned: PartialDay("2026-01"),
          isUndated: true
        ),
      ].map { .measure($0, on: "judges") }
    )
    var dossier = try scene.on("2026-06-30")
    #expect(dossier.ids(.noMeasure).contains("judges"))
    #expect(
      !dossier.measures(of: "judges").contains { dossier.belongsToTimeSinceLastReport($0.now) }
    )
    let since = [
      Measure("for later", planned: PartialDay("2026-12-01"), isUndated: true),
      Measure("of today", state: .adopted), Measure("what was done"),
    ]
    scene.anna.enter(since.map { .measure($0, on: "judges") })
    dossier = try scene.on("2026-06-30")
    #expect(!dossier.ids(.noMeasure).contains("judges"))
    let found = dossier.measures(of: "judges").map(\.now)
      .filter(dossier.belongsToTimeSinceLastReport)
    #expect(Set(found.map(\.text)) == Set(since.map(\.text)))
  }

  @Test("A change tells what was shipped as what was there")
  func before() throws {
    let dossier = try Scene.numbered().on("2026-06-01")
    let fields: [(EventKind, JSON, JSON)] = [
      (.due, "2027-12-31", "2026-04-30"), (.responsible, ["ministry-of-justice"], ["court"]),
      (.theme, "b", "a"), (.number, "xv", "xiv"),
      (.title, "New", ["en": "Judges", "kk": "Судьялардың тәуелсіздігі"]),
    ]
    for (kind, value, was) in fields {
      #expect(dossier.drafting(kind, on: "judges", value: value)?.was == was)
    }
  }

  @Test("What is undone is again what was shipped, and is told so")
  func undone() throws {
    var scene = try Scene.numbered()
    let draft = try #require(
      scene.on("2026-06-01").drafting(.due, on: "judges", value: "2027-12-31")
    )
    let event = scene.anna.enter([draft])[0]
    let undo = try scene.anna.enter(scene.anna.journal.undo(event.id))[0]
    let dossier = try scene.on("2026-06-01")
    #expect(dossier.words(of: event) == "due: from 2026-04-30 to 2027-12-31, postponed")
    #expect(dossier.words(of: undo) == "taken back, due: from 2027-12-31 to 2026-04-30")
  }

  @Test("To take away what is not there is no entry")
  func none() throws {
    var scene = try Scene.numbered()
    let dossier = try scene.on("2026-06-01")
    #expect(dossier.drafting(.responsible, on: "lobbying", value: []) == nil)
    let gone = try #require(dossier.drafting(.due, on: "judges", value: "none"))
    scene.anna.enter([gone])
    #expect(try scene.on("2026-06-01").drafting(.due, on: "judges", value: "none") == nil)
  }

  @Test(
    "A text that was replaced is credited to who entered it, and to its sources again when undone"
  )
  func provenance() throws {
    var scene = try Scene.shipped()
    let old = try #require(scene.on("2026-06-01").recommendation("risk-studies"))
    #expect(try !scene.on("2026-06-01").provenance(of: old).sources.isEmpty)
    try scene.itIs("2026-05-01T10:00:00Z")
    let draft = try #require(
      scene.on("2026-06-01").drafting(.text, on: old.id, value: "Another text")
    )
    let event = scene.anna.enter([draft])[0]
    var dossier = try scene.on("2026-06-01")
    var new = try #require(dossier.recommendation(old.id))
    #expect(dossier.provenance(of: new).sources.isEmpty)
    #expect(
      dossier.enteredWords(new, \.description)
        == "entered by Anna on 2026-05-01, source not named"
    )
    try scene.anna.enter(scene.anna.journal.undo(event.id))
    dossier = try scene.on("2026-06-01")
    new = try #require(dossier.recommendation(old.id))
    #expect(dossier.provenance(of: new).sources == old.sources)
  }

  @Test("Who says that a text is GRECO's wording is named; a remark on another's words is gone")
  func wordings() throws {
    var scene = try Scene.shipped()
    try scene.itIs("2026-05-01T10:00:00Z")
    let id = "tax-authorities"
    let shipped = try scene.on("2026-06-01")
    let old = try #require(shipped.recommendation(id))
    #expect(shipped.provenance(of: old).note == old.note && old.note != nil)
    scene.anna.set(.wording, to: "official", on: id)
    let dossier = try scene.on("2026-06-01")
    let new = try #require(dossier.recommendation(id))
    let provenance = dossier.provenance(of: new)
    #expect(dossier.enteredWords(new, \.description) == "entered by Anna on 2026-05-01")
    // The text itself is still the source's.
    #expect(provenance.sources == old.sources && provenance.note == nil)
  }

  @Test(
    "Texts that lead back to each other, as a hand can write them, do not hang it",
    .timeLimit(.minutes(1))
  )
  func circle() throws {
    func line(_ id: Int, _ text: String, after: Int? = nil, of: Int? = nil) -> String {
      let after = after.map { "\"\(eventID($0))\"" } ?? ""
      let of = of.map { ",\"of\":\"\(eventID($0))\"" } ?? ""
      return #"{"id":"\#(eventID(id))","at":"2026-05-01T10:00:00.000Z","by":"A","on":"judges","#
        + #""kind":"text","value":"\#(text)","after":[\#(after)]\#(of)}"# + "\n"
    }
    let lines =
      line(5, "a", of: 20) + line(10, "a", after: 5) + line(20, "b", after: 10)
      + line(30, "a", after: 20, of: 20)
    var scene = try Scene.numbered()
    scene.anna.journal = Journal(journal(lines).events)
    let dossier = try scene.on("2026-06-01")
    let judges = try #require(dossier.recommendation("judges"))
    #expect(judges.text.text() == "a")
    #expect(dossier.provenance(of: judges).entered?.id == eventID(10))
  }

  @Test("What was remarked on a day is not said of another that was entered in its place")
  func remarks() throws {
    var scene = try Scene.shipped()
    let shipped = try scene.on("2026-06-01")
    let deadline = try #require(shipped.catalogue.deadline("report-2025"))
    let report = try #require(shipped.catalogue.report("compliance-2024"))
    #expect(shipped.note(of: deadline) != nil && shipped.note(of: report) != nil)
    let judged = try #require(shipped.drafting(.judgement, of: .report(report), to: "J"))
    scene.anna.enter([judged])
    var dossier = try scene.on("2026-06-01")
    #expect(dossier.note(of: try #require(dossier.catalogue.report(report.id))) != nil)
    let edits = [
      dossier.drafting(.due, of: .deadline(deadline), to: "2025-10-15"),
      dossier.drafting(.adopted, of: .report(report), to: "2024-03-22"),
    ]
    scene.anna.enter(edits.compactMap(\.self))
    dossier = try scene.on("2026-06-01")
    let other = try #require(dossier.catalogue.deadline(deadline.id))
    #expect(dossier.note(of: other) == nil && dossier.source(of: other) == nil)
    #expect(shipped.source(of: deadline) == deadline.source)
    #expect(dossier.note(of: try #require(dossier.catalogue.report(report.id))) == nil)
  }

  @Test("A recommendation or a part that was added is its author's")
  func added() throws {
    var scene = try Scene.shipped()
    try scene.itIs("2026-05-01T10:00:00Z")
    let value: JSON = .object([
      JSON.Member("theme", "procurement"), JSON.Member("title", "T"), JSON.Member("text", "X"),
      JSON.Member("wording", "official"),
    ])
    scene.anna.enter([EventDraft(.recommendation, on: "new", value: value)])
    scene.anna.set(.text, to: "Part", on: "training.i")
    let dossier = try scene.on("2026-06-01")
    let new = try #require(dossier.recommendation("new"))
    let words = "entered by Anna on 2026-05-01, source not named"
    #expect(dossier.enteredWords(new, \.description) == words)
    let training = try #require(dossier.recommendation("training"))
    #expect(dossier.enteredWords(training, \.description) == nil)
    let part = try #require(training.parts.first)
    #expect(dossier.enteredWords(part, of: training, \.description) == words)
  }

  @Test("What was taken before GRECO's report is no measure since, whenever it was entered")
  func measuresSince() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-05-01T10:00:00Z")
    let days = ["2026-04-20", "2025-12-15", "2026-04-02"].map { PartialDay($0) }
    scene.anna.enter(days.map { .measure("Law", on: "judges", state: .adopted, day: $0) })
    let dossier = try scene.on("2026-06-01")
    let measures = dossier.measures(of: "judges").map(\.now)
    #expect(measures.map(\.day?.description) == ["2025-12-15", "2026-04-02", "2026-04-20"])
    #expect(measures.filter(dossier.isSinceLastReport).count == 2)
    let changes = Changes(in: dossier, since: .day(try day("2026-04-01")))
    let judges = try #require(changes.entries.first { $0.id == "judges" })
    #expect(judges.measures.count == 2 && judges.earlierMeasures.count == 1)
  }

  @Test("What there was nothing of is nothing again", arguments: [EventKind.due, .number])
  func firstOfItsKind(kind: EventKind) throws {
    var scene = try Scene.shipped()
    let value: JSON = kind == .due ? "2027-01-01" : "xx"
    scene.anna.set(kind, to: value, on: "training")
    try scene.anna.undo()
    let undone = try scene.on("2026-12-01")
    let undo = try #require(undone.journal.events.last)
    let was = try #require(value.string)
    #expect(undone.words(of: undo) == "taken back, \(kind): from \(was) to nothing")
    try scene.anna.redo()
    let redone = try scene.on("2026-12-01")
    let redo = try #require(redone.journal.events.last)
    #expect(redone.words(of: redo) == "done again, \(kind): from nothing to \(was)")
  }
}
