import Entering
import Imports
import Model
import Reports
import Testing

/// Exports that come back, and what somebody changed in them.
@Suite struct ExportsComingBack {
  private static let formats: [SeenExport.Format] = [.csv, .workbook, .json]

  @Test(arguments: formats, Extent.allCases)
  func `an export comes back without a difference`(
    format: SeenExport.Format,
    extent: Extent
  ) throws {
    let scene = try ExportedScene()
    let leaving =
      extent == .whole
      ? scene.dossier
      : scene.dossier.published(withOurStatus: extent == .publishedWithOurStatus)
    var filter = Filter()
    filter.isOutstanding = true
    for (forExcel, filter) in [(false, Filter()), (true, Filter()), (false, filter)] {
      let file = try scene.workbook(format, leaving, forExcel: forExcel, filter)
      #expect(file.export?.extent == extent)
      let proposal = try scene.proposal(file)
      #expect(proposal.proposed.isEmpty && proposal.refused.isEmpty && proposal.remarks.isEmpty)
      #expect(proposal.questions.isEmpty && proposal.reading.contains { $0.contains("exported") })
    }
  }

  @Test func `what is changed in the table is proposed, and nothing else`() throws {
    let scene = try ExportedScene()
    var file = try scene.workbook(.csv)
    try file.change("our_status", of: "subject-1", to: "implemented")
    try file.change("our_remark", of: "subject-1", to: "in force")
    try file.change("lead", of: "subject-1", to: "Office, for Integrity")
    try file.change(
      "due",
      of: "subject-2",
      to: TableCell("1 Mar 2023", .day(#require(Day("2023-03-01"))))
    )
    try file.change("title", of: "subject-3", to: "Another title")
    try file.change("number", of: "subject-16", to: "xx")
    try file.change("wording", of: "subject-4", to: "official")
    let proposal = try scene.proposal(file)
    #expect(
      Set(proposal.done) == [
        "subject-1 our status: partly implemented > implemented satisfactorily, note: in force",
        "subject-1 who answers for it: Ministry of Justice; Office, for Integrity > Office, for Integrity",
        "subject-2 due date: 2022-12-31 > 2023-03-01",
        "subject-3 title: Subject 3 > Another title", "subject-16 number: xvi > xx",
        "subject-4 wording: summary > official",
      ]
    )
    #expect(proposal.refused.isEmpty)
    var after = scene
    let events = try after.scene.enter(proposal)
    #expect(events.contains { $0.note == "in force" })
    #expect(try after.proposal(file).done.isEmpty, "the same file again enters nothing")
  }

  @Test func `days and truth values that a spreadsheet wrote its way are no edits`() throws {
    let scene = try ExportedScene()
    for text in ["07.06.2022", "06/07/2022", "7 June 2022", "2022-06-07"] {
      var file = try scene.workbook(.csv)
      try file.change("due", of: "subject-1", to: text)
      try file.change("text", of: "subject-1", to: "Text  of\ni.")
      try file.change("days", of: "subject-1", to: "12")
      #expect(try scene.proposal(file).done.isEmpty && scene.proposal(file).questions.isEmpty)
    }
  }

  @Test func `what has its own place is refused with where that is`() throws {
    let scene = try ExportedScene()
    var file = try scene.workbook(.csv)
    try file.change("measures", of: "subject-1", to: "Law, in force")
    try file.change("greco_status", of: "subject-1", to: "implemented")
    try file.change("our_remark", of: "subject-1", to: "a remark alone")
    try file.change("due", of: "subject-1", to: "")
    try file.change("id", of: "subject-5", to: "nobody")
    let proposal = try scene.proposal(file)
    #expect(proposal.done.isEmpty)
    let why = proposal.refused.map(\.why)
    #expect(why.contains { $0.contains("use the workbook\u{2019}s sheet Measures") })
    #expect(why.contains { $0.contains("what GRECO found is in its report") })
    #expect(why.contains { $0.contains("it goes with our status") })
    #expect(why.contains("nobody is not here"))
    #expect(proposal.remarks.contains { $0.words.hasPrefix("due: blank") })
    #expect(proposal.refusedRows.count == 3 && proposal.refusedRows[0].contains("our_status"))
  }

  @Test func `what changed here since is left as it is, and told`() throws {
    for format in Self.formats {
      var scene = try ExportedScene()
      var file = try scene.workbook(format)
      try scene.scene.enter(StatusDeed(.implemented, on: ["subject-1"]))
      try scene.scene.enter(StatusDeed(.notImplemented, on: ["subject-4"]))
      let sheet = format == .json ? "recommendations of one value" : nil
      let status = format == .workbook ? "We" : format == .csv ? "our_status" : "status"
      var proposal = try scene.proposal(file)
      #expect(proposal.proposed.isEmpty && proposal.refused.isEmpty)
      #expect(proposal.remarks.count { $0.words.contains("changed here since") } == 2)
      try file.change(status, of: "subject-1", in: sheet, to: "not implemented")
      try file.change(status, of: "subject-6", in: sheet, to: "implemented")
      proposal = try scene.proposal(file)
      #expect(proposal.done == ["subject-6 our status: implemented satisfactorily"])
      #expect(proposal.refused.map(\.why).contains { $0.contains("changed here since, to") })
    }
  }

  @Test func `one value is compared by its members, on their lines`() throws {
    let scene = try ExportedScene()
    let bytes = Array(Export(scene.dossier).json.text.parts.joined())
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\"title\": \"Subject 3\"", with: "\"title\": \"New\"")
      .replacing("\"due\": \"2022-12-31\"", with: "\"due\": \"2023-03-01\"")
      .replacing("\"member\": \"Member\"", with: "\"member\": \"Other\"")
    let proposal = try scene.proposal(try Workbook(export: Array(text.utf8)))
    #expect(
      proposal.done == [
        "subject-2 due date: 2022-12-31 > 2023-03-01", "subject-3 title: Subject 3 > New",
      ]
    )
    #expect(proposal.refused.map(\.what) == ["member"])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard case .line(nil, let line)? = proposal.proposed.last?.place else {
      Issue.record("no line")
      return
    }
    #expect(lines[line - 1].contains("\"subject-3\""))
    let other = text.replacing("\"id\": \"made-up\"", with: "\"id\": \"elsewhere\"")
    #expect(throws: ImportRefusal.self) {
      try scene.proposal(try Workbook(export: Array(other.utf8)))
    }
  }

  @Test func `somebody's own table with IDs is none of ours`() {
    let own = Workbook(sheets: [
      table([["ID", "No.", "Recommendation", "Status"], ["1", "i", "Judges", "done"]])
    ])
    #expect(own.export?.format != .csv)
    #expect(Workbook(sheets: [table([["id", "status"], ["a", "b"]])]).export == nil)
  }
}
