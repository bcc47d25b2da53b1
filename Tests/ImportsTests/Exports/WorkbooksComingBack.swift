import Entering
import Imports
import Model
import Testing

/// Entries that somebody changed or added in the workbook.
@Suite struct WorkbooksComingBack {
  let scene: ExportedScene
  let law: String

  init() throws {
    scene = try ExportedScene()
    law = try scene.workbook(.workbook).firstID(in: "Measures")
  }

  @Test func `a measure, a proof and a note are changed in their own sheets`() throws {
    var file = try scene.workbook(.workbook)
    try file.change("State", of: law, in: "Measures", to: "in force")
    try file.change("Day", of: law, in: "Measures", to: "2022-04-15")
    let proof = file.firstID(in: "Evidence")
    try file.change("Evidence", of: proof, in: "Evidence", to: "https://example.org/new")
    let note = file.firstID(in: "Notes")
    try file.change("Note", of: note, in: "Notes", to: "One line")
    let proposal = try scene.proposal(file)
    #expect(proposal.done.count == 3 && proposal.refused.isEmpty)
    var after = scene
    try after.scene.enter(proposal)
    let measure = try #require(after.dossier.measures(of: "subject-1").first).now
    #expect(measure.measureState == .inForce && measure.day == PartialDay("2022-04-15"))
    #expect(measure.plannedFor == PartialDay("2022-11-30") && measure.expectedProof == "the text")
    #expect(after.dossier.evidence(of: "subject-1").map(\.now.text) == ["https://example.org/new"])
    #expect(after.dossier.notes(of: "subject-1").map(\.now.text) == ["One line"])
    #expect(try after.proposal(file).done.isEmpty)
  }

  @Test func `a state without its day has none, and none takes away`() throws {
    var file = try scene.workbook(.workbook)
    try file.change("State", of: law, in: "Measures", to: "adopted")
    try file.change("Planned", of: law, in: "Measures", to: "none")
    try file.change("Who", of: law, in: "Measures", to: "none")
    try file.change("Expected proof", of: law, in: "Measures", to: "none")
    var after = scene
    try after.scene.enter(scene.proposal(file))
    let measure = Measure(try #require(after.dossier.measures(of: "subject-1").first).now)
    #expect(measure == Measure("Law", state: .adopted))
  }

  @Test func `a row without an ID is a new entry`() throws {
    var file = try scene.workbook(.workbook)
    try file.add(
      ["No.": "iii", "Measure": "Guidelines", "State": "adopted", "Day": "2022-02-01"],
      to: "Measures"
    )
    try file.add(
      [
        "Recommendation": "Subject 2", "Part": "ii", "Measure": "Order",
        "Who": "Ministry of Justice",
      ],
      to: "Measures"
    )
    try file.add(
      ["No.": "i", "Evidence": "https://example.org/2", "Of the measure": "Law"],
      to: "Evidence"
    )
    try file.add(["No.": "iv", "Note": "Secret", "Internal": "yes"], to: "Notes")
    try file.add(["Measure": "Of nothing"], to: "Measures")
    let proposal = try scene.proposal(file)
    #expect(
      Set(proposal.done) == [
        "subject-3 measure: Guidelines (adopted, 2022-02-01)",
        "subject-2.ii measure: Order (by Ministry of Justice)",
        "subject-1 evidence: https://example.org/2", "subject-4 note: Secret",
      ]
    )
    #expect(proposal.refused.map(\.why) == ["names no recommendation"])
    var after = scene
    let events = try after.scene.enter(proposal)
    #expect(events.contains { $0.knownKind == .note && $0.isInternal })
    #expect(try after.proposal(file).done.isEmpty)
  }

  @Test func `a row that is gone takes nothing away, and one of nowhere is refused`() throws {
    var file = try scene.workbook(.workbook)
    let sheet = try #require(file.sheets.firstIndex { $0.name == "Measures" })
    let copied = file.sheets[sheet].rows[2]
    file.sheets[sheet].rows.remove(at: 1)
    file.sheets[sheet].rows.append(TableRow(number: 90, cells: copied.cells))
    var proposal = try scene.proposal(file)
    #expect(proposal.done.isEmpty)
    #expect(
      proposal.remarks.contains { $0.words.contains("1 row is gone from the sheet Measures") }
    )
    #expect(proposal.refused.map(\.why).contains { $0.contains("stands in a row above") })
    file = try scene.workbook(.workbook)
    try file.change("ID", of: law, in: "Measures", to: "01KAS0000000000000000000ZZ")
    proposal = try scene.proposal(file)
    #expect(proposal.refused.map(\.why) == ["01KAS0000000000000000000ZZ is not here"])
  }

  @Test func `a bare number among days is the day that the spreadsheet means`() throws {
    var file = try scene.workbook(.workbook)
    try file.change("Due", of: "subject-5", to: TableCell("44986", .number))
    try file.change("Due", of: "subject-6", to: TableCell("12", .number))
    let proposal = try scene.proposal(file)
    #expect(proposal.done == ["subject-5 due date: 2023-03-01"])
    #expect(proposal.refused.map(\.what) == ["Due"])
  }

  @Test func `what GRECO found and when is refused`() throws {
    var file = try scene.workbook(.workbook)
    try file.change("GRECO", of: "subject-1", to: "implemented")
    try file.change("We", of: "subject-4", to: "partly implemented")
    try file.change("Since", of: "subject-4", to: "2022-04-01")
    try file.change("With", of: "subject-1", to: "none")
    let proposal = try scene.proposal(file)
    #expect(proposal.refused.map(\.why) == ["what GRECO found is in its report"])
    #expect(
      Set(proposal.done) == [
        "subject-4 our status: partly implemented, since 2022-04-01",
        "subject-1 who answers for it: Ministry of Justice; Office, for Integrity > Ministry of Justice",
      ]
    )
    var after = scene
    let events = try after.scene.enter(proposal)
    #expect(events.first { $0.on == "subject-4" }?.day == PartialDay("2022-04-01"))
  }
}
