import Imports
import Model
import Testing

/// A register as offices keep them: banners, merged cells, two columns of one name, several sheets.
@Suite("A workbook with steps of measures below each other")
struct RegisterTests {
  private let head = [
    "Rec. ", "Description", "Action", "Milestone", "Due", "Status", "Description", "Evidence",
  ]

  private var workbook: Workbook {
    let rows = [
      ["RESTRICTED - Register of measures"], [], ["Keeper:", "Unit"], ["As of:", "2021-11-20"], [],
      [], head,
      [
        "iii", "Lobbying", "Draft act", "Concept", "2021-03-01", "Completed 11/13/2021",
        "For comments", "https://example.org/concept",
      ],
      ["", "", "", "Before government", "2021-12-15", "Ongoing"],
      ["", "", "", "Before parliament", "3/03/2022", "Not started"], ["Law enforcement"],
      ["10", "Merit", "Competitions", "", "2022-06-30", "Ongoing", "", "annexes/order.pdf"],
      ["xii", "Rotation", "Order", "", "to be determined", "Ongoing", "--", "--"],
    ]
    return Workbook(sheets: [
      table(rows, named: "Register"),
      table([head, ["i", "EXAMPLE", "Do this"]], named: "Example"),
      table([["Completed"], ["Ongoing"]], named: "Lists", isHidden: true),
    ])
  }

  private func scene() throws -> Scene {
    var scene = try Scene()
    scene.answers[.sheet] = "Register"
    scene.answers.map(column: "B", to: .title)
    scene.answers.map(column: "G", to: .note)
    return scene
  }

  @Test("Proofs stand on lines, or with signs between where each is an address")
  func proofs() throws {
    func evidence(_ text: String) throws -> [String] {
      try Scene().proposal([["Rec", "Evidence"], ["i", text]]).entered(on: "subject-1")
    }
    let two = ["evidence: https://a.org", "evidence: https://b.org"]
    for sign in ["; ", ", ", " ", "\n"] {
      #expect(try evidence("https://a.org\(sign)https://b.org") == two)
    }
    #expect(try evidence("order; of March, 2022") == ["evidence: order; of March, 2022"])
  }

  @Test("Which sheet is asked, of those that are seen; nothing is read before")
  func sheets() throws {
    let proposal = try Scene().proposal(workbook)
    #expect(proposal.questions.map(\.key) == [.sheet])
    #expect(proposal.questions.first?.choices.map(\.value) == ["Register", "Example", "all"])
    #expect(proposal.proposed.isEmpty)
  }

  @Test("Of two columns of one name each is asked by itself")
  func columns() throws {
    var scene = try Scene()
    scene.answers[.sheet] = "register"
    let keys = try scene.proposal(workbook).questions.map(\.key)
    #expect(keys.contains(.column("description")))
    #expect(keys.contains(.column("description 2")))
  }

  @Test("Steps are measures, with what stands in their rows; the action comes from above")
  func steps() throws {
    var scene = try scene()
    let proposal = try scene.proposal(workbook)
    #expect(proposal.refusals == [])
    try scene.enter(proposal)
    let steps = scene.dossier.measures(of: "subject-3").map { Measure($0.now) }
    #expect(
      Set(steps.map(\.text)) == [
        "Draft act: Concept", "Draft act: Before government", "Draft act: Before parliament",
      ]
    )
    #expect(
      Set(steps.map(\.planned)) == [
        PartialDay("2021-03-01"), PartialDay("2021-12-15"), PartialDay("2022-03-03"),
      ]
    )
    let proof = try #require(scene.dossier.evidence(of: "subject-3").first).now
    #expect(proof.text == "https://example.org/concept")
    let measure = try #require(scene.dossier.measure(provenBy: proof))
    #expect(scene.dossier.journal.event(measure)?.text == "Draft act: Concept")
    #expect(scene.dossier.journal.event(measure)?.note == "For comments")
    #expect(scene.dossier.evidence(of: "subject-12").isEmpty)
    #expect(scene.dossier.status(of: "subject-3") == nil)
    #expect(scene.dossier.recommendation("subject-3")?.title.text() == "Lobbying")
  }

  @Test("What is marked as restricted goes in as internal until somebody says otherwise")
  func banner() throws {
    var scene = try scene()
    let careful = try scene.proposal(workbook)
    let mark = try #require(
      careful.questions.first {
        if case .isInternal = $0.key { true } else { false }
      }
    )
    try scene.enter(careful)
    #expect(scene.dossier.measures(of: "subject-3").allSatisfy { $0.now.isInternal })
    var open = try self.scene()
    open.answers[mark.key] = "no"
    try open.enter(try open.proposal(workbook))
    #expect(open.dossier.measures(of: "subject-3").allSatisfy { !$0.now.isInternal })
  }

  @Test("What is said by a column's letter is kept by its heading")
  func kept() throws {
    var scene = try scene()
    try scene.enter(try scene.proposal(workbook))
    #expect(scene.dossier.readings["column:description 2"] == "note")
    #expect(scene.dossier.readings["column:g"] == nil)
    scene.answers = Answers()
    #expect(try scene.enter(try scene.proposal(workbook)).isEmpty)
  }

  @Test("A word with a day is asked without the day, which its answer takes along")
  func states() throws {
    var scene = try scene()
    scene.answers[.state("completed")] = "applied"
    try scene.enter(try scene.proposal(workbook))
    let concept = try #require(
      scene.dossier.measures(of: "subject-3").first { $0.now.text == "Draft act: Concept" }
    ).now
    #expect(concept.measureState == .applied)
    #expect(concept.day == PartialDay("2021-11-13"))
  }

  @Test("Sheets with the same columns are read together where somebody says so")
  func allSheets() throws {
    let head = ["Rec", "Status", "Comments"]
    let workbook = Workbook(sheets: [
      table([head, ["i", "partly", "one"]], named: "A"), table([["Notes"]], named: "N"),
      table([head, ["x", "Ongoing", "two"], ["i", "not implemented", ""]], named: "B"),
    ])
    var scene = try Scene()
    scene.answers[.sheet] = "all"
    let proposal = try scene.proposal(workbook)
    #expect(proposal.entered(on: "subject-1") == ["note: one"])
    #expect(proposal.entered(on: "subject-10") == ["note: two"])
    #expect(proposal.refused.count == 2)
    #expect(proposal.questions.map(\.key) == [.status("ongoing")])
  }

  @Test("What a document says above its table of who may see it is asked as a banner is")
  func above() throws {
    let rows = Array(table([["Rec", "Comments"], ["i", "one"]]).rows)
    let text = DocumentText(blocks: [
      .paragraph(Paragraph("ДСП", at: .paragraph(1))), .table(rows, .paragraph(2)),
    ])
    var scene = try Scene()
    let proposal = try scene.proposal(try Workbook(text))
    #expect(proposal.questions.map(\.key) == [.isInternal("дсп")])
    try scene.enter(proposal)
    #expect(scene.dossier.notes(of: "subject-1").map(\.now.isInternal) == [true])
  }

  @Test("What is noted beside a value of a restricted table is internal, and so is what moves on")
  func internalRemarks() throws {
    var scene = try Scene()
    try scene.enter(try scene.proposal([["Rec", "Measure"], ["i", "Law"]]))
    let table = [["Restricted"], ["Rec", "Measure", "Proof"], ["i", "Law", "secret"]]
    try scene.enter(try scene.proposal(table))
    #expect(scene.dossier.measures(of: "subject-1").map(\.now.isInternal) == [true])
    try scene.enter(
      try scene.proposal([["Restricted"], ["Rec", "Our status"], ["ii", "partly (secret)"]])
    )
    #expect(scene.dossier.saying(on: "subject-2")?.event.note == nil)
    #expect(scene.dossier.notes(of: "subject-2").map(\.now.isInternal) == [true])
  }

  @Test("What is never internal is told of a restricted table, and that the rest is is kept")
  func neverInternal() throws {
    var scene = try Scene()
    let rows = [
      ["CONFIDENTIAL"], ["No.", "Our status", "Due", "Comments"],
      ["i", "Partly implemented", "2022-09-30", "Quiet"],
    ]
    scene.answers.isInternal = true
    let proposal = try scene.proposal(rows)
    let words =
      "\u{201C}CONFIDENTIAL\u{201D}: its entries go in as internal, but for what is never internal: "
      + "our status, the due date"
    #expect(proposal.remarks.map(\.words).contains(words))
    try scene.enter(proposal)
    #expect(scene.dossier.notes(of: "subject-1").map(\.now.isInternal) == [true])
    scene.answers = Answers()
    #expect(try scene.proposal(rows).questions.isEmpty)
  }

  @Test("A sheet that is not read is told")
  func unreadSheets() throws {
    let told = try scene().proposal(workbook).remarks.map(\.words)
    #expect(told.contains("not read: Example"))
    #expect(told.contains("not read, because hidden: Lists"))
  }

  @Test("That what has a mark is internal is answered once")
  func marksKept() throws {
    var scene = try Scene()
    let rows = [["Restricted"], ["Rec", "Comments"], ["i", "one"]]
    scene.answers[try #require(try scene.proposal(rows).questions.first?.key)] = "yes"
    try scene.enter(try scene.proposal(rows))
    scene.answers = Answers()
    let again = try scene.proposal([["RESTRICTED"], ["Rec", "Comments"], ["i", "two"]])
    #expect(again.questions.isEmpty)
    try scene.enter(again)
    #expect(scene.dossier.notes(of: "subject-1").map(\.now.isInternal) == [true, true])
    scene.answers.isInternal = false
    try scene.enter(try scene.proposal([["Restricted"], ["Rec", "Comments"], ["i", "three"]]))
    #expect(scene.dossier.notes(of: "subject-1").map(\.now.isInternal) == [true, true, false])
  }

  @Test("That what has a mark is for everybody is asked again for another file")
  func marks() throws {
    var scene = try Scene()
    let rows = [["Restricted"], ["Rec", "Comments"], ["i", "one"]]
    let mark = try #require(try scene.proposal(rows).questions.first?.key)
    scene.answers[mark] = "no"
    try scene.enter(try scene.proposal(rows))
    scene.answers = Answers()
    let other = try scene.proposal([["RESTRICTED"], ["Rec", "Comments"], ["i", "two"]])
    #expect(other.questions.map(\.key) == [mark])
  }
}
