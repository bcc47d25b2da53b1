import Imports
import Model
import Testing

/// A list of recommendations with what is said of each.
@Suite("A table with a row for each recommendation")
struct TrackerTests {
  private let rows = [
    [
      "No.", "Recommendation", "Our status", "Lead", "Other institutions", "National deadline",
      "Comments",
    ],
    ["i", "Risks", "Partly implemented", "Ministry of Justice", "", "2021-10-31", "Piloted"],
    [
      "ii", "Code", "In progress", "Office", "Ministry of Justice; Council", "31 December 2021",
      "=x",
    ],
    ["II.ii", "Supervision", "Not implemented", "Council", "", "", ""],
    ["vi", "Bureau", "partly", "Ministry of Trade, Works and Post", "", "30.06.2022", "one\ntwo"],
    ["7.", "Checks", "Implemented satisfactorily", "Agency", "", "12/01/2021", "which?"],
    ["xvii", "Nothing", "not implemented", "", "", "", ""],
    ["x", "Merit", "", "Ministry of the Interior", "", "2021-02-30", ""],
  ]

  @Test("What is not in question is proposed, and nothing else")
  func withoutAnswers() throws {
    let proposal = try Scene().proposal(rows)
    #expect(
      proposal.entered(on: "subject-1")
        == ["our status: partly implemented", "due date: 2021-10-31", "note: Piloted"]
    )
    #expect(proposal.entered(on: "subject-2") == ["due date: 2021-12-31", "note: =x"])
    #expect(proposal.entered(on: "subject-2.ii") == ["our status: not implemented"])
    #expect(
      proposal.entered(on: "subject-6")
        == ["our status: partly implemented", "due date: 2022-06-30", "note: one\ntwo"]
    )
    #expect(
      proposal.entered(on: "subject-7")
        == ["our status: implemented satisfactorily", "note: which?"]
    )
    #expect(proposal.entered(on: "subject-10").isEmpty)
    #expect(proposal.proposed.count == 11)
  }

  @Test("Rows and cells that cannot be are refused with their places")
  func refused() throws {
    let refusals = try Scene().proposal(rows).refusals
    #expect(refusals.contains("row 7: no recommendation xvii"))
    #expect(refusals.contains("row 8, column F: 2021-02-30 is no day"))
    #expect(refusals.contains("row 4, column D: a part has no lead of its own"))
    #expect(refusals.count == 3)
  }

  @Test(
    "A row of a text that a separator in a cell has moved is refused, for nothing of it is sure"
  )
  func moved() throws {
    let text = """
      No.;Our status;Lead;Others;National deadline;Comments
      i;partly;Ministry of Justice;Council; Audit Office;30.09.2022;Draft
      vi;not implemented;;;2022-10-31;
      """
    let proposal = try Scene().proposal(Workbook(csv: Array(text.utf8)))
    #expect(
      proposal.refusals == [
        "row 2: has more cells than the header: what parts them stands in one of them"
      ]
    )
    #expect(proposal.entered(on: "subject-1").isEmpty)
    #expect(proposal.entered(on: "subject-6").count == 2)
  }

  @Test("Columns behind the last heading that most rows have are somebody's remarks")
  func remarksBeside() throws {
    let text = "No.;Our status;National deadline\ni;partly;2022-10-31;x\nvi;not implemented;;y\n"
    let proposal = try Scene().proposal(Workbook(csv: Array(text.utf8)))
    #expect(proposal.refusals.isEmpty)
    #expect(proposal.entered(on: "subject-1").count == 2)
  }

  @Test("A word of somebody's own, a day of two readings and who is not known are asked")
  func asked() throws {
    let keys = try Scene().proposal(rows).questions.map(\.key)
    #expect(keys.contains(.status("in progress")))
    #expect(keys.contains(.dayOrder))
    #expect(keys.contains(.institution("ministry of trade, works and post")))
    #expect(keys.count == 8)
  }

  @Test("What was answered is proposed, kept, and not asked again")
  func answered() throws {
    var scene = try Scene()
    try scene.enter(try scene.proposal(rows))
    scene.answers[.status("in progress")] = "partly-implemented"
    scene.answers[.dayOrder] = "dmy"
    for question in try scene.proposal(rows).questions { scene.answers[question.key] = "new" }
    try scene.enter(try scene.proposal(rows))
    let dossier = scene.dossier
    #expect(dossier.recommendation("subject-7")?.due == Day("2021-01-12"))
    #expect(
      dossier.recommendation("subject-2").map { dossier.namesOfResponsible($0) }
        == ["Office", "Ministry of Justice", "Council"]
    )
    #expect(
      dossier.recommendation("subject-6").map { dossier.namesOfResponsible($0) }
        == ["Ministry of Trade, Works and Post"]
    )
    #expect(dossier.catalogue.institutions.count == 6)
    scene.answers = Answers()
    let again = try scene.proposal(rows)
    #expect(again.questions.isEmpty)
    let written = try scene.enter(again)
    #expect(written.isEmpty, "\(written.map { ($0.kind, $0.on, $0.value) })")
  }

  @Test("Two rows that say different things of one recommendation are both refused")
  func contradicting() throws {
    let proposal = try Scene().proposal([
      ["Rec.", "Due"], ["60.1", "2022-06-30"], ["v", "2022-06-30"], ["v", "2022-07-31"],
    ])
    #expect(proposal.entered(on: "subject-5").isEmpty)
    #expect(proposal.refused.count == 3)
  }

  @Test("A blank cell changes nothing, none takes away")
  func removal() throws {
    var scene = try Scene(institutions: ["Ministry of Justice"])
    let head = ["Rec.", "Status", "Due", "Lead"]
    try scene.enter(
      try scene.proposal([head, ["i", "partly", "2022-06-30", "Ministry of Justice"]])
    )
    #expect(try scene.enter(try scene.proposal([head, ["i", "", "--", "n/a"]])).isEmpty)
    try scene.enter(try scene.proposal([head, ["i", "none", "none", "none"]]))
    #expect(scene.dossier.recommendation("subject-1")?.due == nil)
    #expect(scene.dossier.recommendation("subject-1")?.responsible == [])
    #expect(scene.dossier.status(of: "subject-1") == nil)
  }
}
