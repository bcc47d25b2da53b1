import Entering
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
    #expect(
      refusals.contains(
        "row 4, column D: a part has no lead of its own; the row of the whole one has"
      )
    )
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

  @Test(
    "What was answered of another file is not true of a table that shows the other order",
    arguments: [
      ("06/25/2027", "2027-06-25", "mdy"), ("25/06/2027", "2027-06-25", nil),
      ("25.06.2027", "2027-06-25", nil), ("2027-06-25", "2027-06-25", nil),
      ("6/25/27", "2027-06-25", "mdy"), ("25.6.2027 (order No 5-13/2026)", "2027-06-25", nil),
    ]
  )
  func otherOrder(_ beside: String, _ day: String, _ likely: String?) throws {
    var scene = try Scene()
    let header = ["No.", "National deadline"]
    scene.answers[.dayOrder] = "dmy"
    try scene.enter(try scene.proposal([header, ["i", "02/03/2027"]]))
    scene.answers = Answers()
    let proposal = try scene.proposal([header, ["ii", "05/06/2027"], ["iii", beside]])
    #expect(proposal.entered(on: "subject-3") == ["due date: \(day)"])
    #expect(proposal.entered(on: "subject-2") == (likely == nil ? ["due date: 2027-06-05"] : []))
    #expect(proposal.questions.map(\.suggestion?.value) == (likely.map { [$0] } ?? []))
  }

  @Test(
    "That a table is of an earlier day is told of its statuses",
    arguments: [
      (["As of:", "2021-11-20"], true), (["По состоянию на 1 марта 2022 г."], true),
      (["Situation au 3 mars 2022"], true), (["As of today"], false), (["Tasks of 2022"], false),
    ]
  )
  func earlierDay(_ banner: [String], _ isTold: Bool) throws {
    let rows = [banner, ["No.", "Our status"], ["i", "Partly implemented"]]
    let told = try Scene().proposal(rows).remarks.map(\.words).filter { $0.contains("a status") }
    let text = banner.joined(separator: " ")
    #expect(
      told
        == (isTold
          ? [
            "\u{201C}\(text)\u{201D}: a status without a day of its own counts from when it is entered"
          ]
          : [])
    )
    let dates = [banner, ["No.", "National deadline"], ["i", "2022-09-30"]]
    #expect(try Scene().proposal(dates).remarks.allSatisfy { !$0.words.contains("a status") })
  }

  @Test("What was answered of a word that stands nowhere is told, and not kept")
  func unmet() throws {
    var scene = try Scene()
    scene.answers.status("inprogress", is: .partlyImplemented)
    scene.answers.status("in progress", is: .partlyImplemented)
    scene.answers.state("done", is: .applied)
    for name in ["ministri of justice", "trade", "works and post"] {
      scene.answers.institution(name, is: "new")
    }
    scene.answers.institution("ministry of trade, works and post", is: "several")
    let proposal = try scene.proposal(rows)
    let end = " was answered, and stands nowhere in what is read"
    #expect(
      proposal.remarks.map(\.words).filter { $0.hasSuffix(end) }
        == ["done", "inprogress", "ministri of justice", "trade"].map {
          "\u{201C}\($0)\u{201D}\(end)"
        }
    )
    #expect(
      Set(proposal.kept.map(\.name)) == [
        "status:in progress", "institution:works and post",
        "institution:ministry of trade, works and post",
      ]
    )
  }

  @Test("What a cell says beside a status is shown with it")
  func beside() throws {
    let rows = [["No.", "Our status"], ["i", "Partly implemented 2022-03-01 (60 %)"]]
    #expect(
      try Scene().proposal(rows).entered(on: "subject-1")
        == ["our status: partly implemented, since 2022-03-01, note: 60 %"]
    )
  }

  @Test("What stands in brackets beside a word that is left out is a note")
  func leftOut() throws {
    var scene = try Scene()
    scene.answers.status("in progress", is: nil)
    let proposal = try scene.proposal([["Rec.", "Status"], ["i", "In progress (60 %)"]])
    #expect(proposal.entered(on: "subject-1") == ["note: 60 %"])
  }

  @Test("A text takes the place of a summary, from what to what, and never of GRECO's own words")
  func texts() throws {
    var scene = try Scene()
    scene.answers.map(column: "B", to: .text)
    let official = try EditDeed(
      .wording,
      of: #require(scene.dossier.editable("subject-2")),
      to: "official",
      readBy: DayReader(from: scene.dossier.day, languages: ["en"]),
      in: scene.dossier
    )
    try scene.enter(official)
    let proposal = try scene.proposal([
      ["Rec.", "Description", "Due"], ["i", "Risks", ""], ["ii", "Code", "2022-06-30"],
      ["ii(i)", "Rules", ""], ["iii", "Text of iii.", ""],
    ])
    #expect(proposal.proposed.first?.change == .changed(from: "Text of i."))
    #expect(proposal.entered(on: "subject-2") == ["due date: 2022-06-30"])
    #expect(proposal.entered(on: "subject-3").isEmpty)
    let why = "GRECO\u{2019}s own words stand there, which edit changes and no table"
    #expect(proposal.refusals == ["row 3, column B: \(why)", "row 4, column B: \(why)"])
  }

  @Test("Which of day and month comes first is told where it counted, and nowhere else")
  func order() throws {
    var scene = try Scene()
    scene.answers[.dayOrder] = "dmy"
    try scene.enter(try scene.proposal([["Rec.", "Due"], ["i", "01/02/2022"]]))
    scene.answers = Answers()
    func told(_ day: String) throws -> [Place] {
      try scene.proposal([
        ["Rec.", "Due", "Status"], ["i", day, ""], ["ii", "", "partly \(day)"],
      ])
      .remarks.filter { $0.words.contains("read in two ways") }.flatMap(\.places)
    }
    #expect(try told("2022-02-01").isEmpty && told("13/02/2022").isEmpty)
    #expect(try told("01/02/2022").map(\.words) == ["row 2, column B", "row 3, column C"])
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

  @Test("Parts are named in many ways, and what could be a part or another is refused")
  func parts() throws {
    func ids(_ name: String) throws -> [String?] {
      try Scene().proposal([["No.", "Our status"], [name, "partly"]]).proposed.map(\.subject)
    }
    #expect(try ids("xi, part i") == ["subject-11.i"])
    #expect(try ids("vi (i) and (iii)") == ["subject-6.i", "subject-6.iii"])
    #expect(try ids("ii(i) & (ii)") == ["subject-2.i", "subject-2.ii"])
    #expect(try ids("Rec. 11, point (ii)") == ["subject-11.ii"])
    #expect(try ids("iii (para 8)") == ["subject-3"])
    #expect(try ids("\u{2161}") == ["subject-2"])
    #expect(try ids("7-ші ұсыным") == ["subject-7"])
    #expect(try ids("iii, iv and v") == ["subject-3", "subject-4", "subject-5"])
    #expect(try ids("Text of v") == ["subject-5"])
    #expect(try ids("Rec. ii(i) and ii(ii)") == ["subject-2.i", "subject-2.ii"])
    #expect(try ids("ii (part i)") == ["subject-2.i"])
    #expect(try ids("Рек. ii, ч. 1") == ["subject-2.i"])
    #expect(try ids("ii, 1-бөлігі") == ["subject-2.i"])
    #expect(try ids("Recommandation n° 7") == ["subject-7"])
    #expect(try ids("vii, § 16") == ["subject-7"])
    #expect(try ids("- vii") == ["subject-7"])
    #expect(try ids("xi, i").isEmpty)
    #expect(try ids("xi (draft)").isEmpty)
  }

  @Test(
    "From one to another all are meant, and what could be a part is refused",
    arguments: [
      ("iii-v", [3, 4, 5]), ("iii \u{2013} v", [3, 4, 5]), ("iii to v", [3, 4, 5]),
      ("Recommendations 3-5", [3, 4, 5]), ("v-iii", []), ("ii-i", []), ("xi-xvii", []),
      ("vi \u{2013}", []),
    ]
  )
  func through(_ name: String, _ numbers: [Int]) throws {
    let proposal = try Scene().proposal([["No.", "Our status"], [name, "partly"]])
    #expect(proposal.proposed.map(\.subject) == numbers.map { "subject-\($0)" })
  }

  @Test("So are parts", arguments: ["vi (i)-(iii)", "vi (i, ii, iii)", "vi (i-iii)"])
  func throughParts(_ name: String) throws {
    let proposal = try Scene().proposal([["No.", "Our status"], [name, "partly"]])
    #expect(proposal.proposed.map(\.subject) == ["subject-6.i", "subject-6.ii", "subject-6.iii"])
  }

  @Test("Numbers with words behind them are read where the column has them")
  func numbered() throws {
    let proposal = try Scene().proposal([
      ["Recommendation", "Our status"], ["Recommendation i: risks", "partly"],
      ["Recommendation vii - checks", "partly"], ["8. Заңдар", "partly"],
    ])
    #expect(proposal.proposed.map(\.subject) == ["subject-1", "subject-7", "subject-8"])
  }

  @Test(
    "GRECO\u{2019}s words are its words in each language, in whatever order and gender",
    arguments: [
      ("non mises en œuvre", "not implemented"), ("не имплементирована", "not implemented"),
      ("орындалған жоқ", "not implemented"), ("не впроваджено", "not implemented"),
      ("mise en œuvre en partie", "partly implemented"),
      ("частково реалізовано", "partly implemented"),
      ("удовлетворительно рассмотрена", "dealt with in a satisfactory manner"),
      ("traitées de manière satisfaisante", "dealt with in a satisfactory manner"),
      ("виконана задовільним чином", "implemented satisfactorily"),
      ("қанағаттанарлық іске асырылды", "implemented satisfactorily"),
    ]
  )
  func words(_ word: String, _ status: String) throws {
    let proposal = try Scene().proposal([["No.", "Our status"], ["i", word]])
    #expect(proposal.entered(on: "subject-1") == ["our status: \(status)"])
  }

  @Test(
    "Done is nobody\u{2019}s word of GRECO\u{2019}s",
    arguments: ["выполнена", "реализовано", "орындалды", "виконано", "mise en œuvre", "completed"]
  )
  func done(_ word: String) throws {
    let proposal = try Scene().proposal([["No.", "Our status"], ["i", word]])
    #expect(proposal.proposed.isEmpty && proposal.questions.count == 1)
  }

  @Test(
    "A status in doubt is asked and not taken",
    arguments: [
      "implemented?", "implemented (?)", "implemented (not verified)", "implemented*",
      "implemented, partly", "implemented (partly)",
    ]
  )
  func doubt(_ word: String) throws {
    let proposal = try Scene().proposal([["No.", "Our status"], ["i", word]])
    #expect(proposal.proposed.isEmpty)
    #expect(proposal.questions.count == 1)
  }

  @Test("Columns that say the same are asked, but ours is ours")
  func rivals() throws {
    let twice = try Scene().proposal([
      ["Rec", "Due date", "Revised due date"], ["i", "2026-12-31", "2027-03-31"],
    ])
    #expect(twice.proposed.isEmpty && twice.questions.count == 2)
    let ours = try Scene().proposal([
      ["Rec", "Our status", "Status"], ["i", "partly", "implemented"],
    ])
    #expect(ours.entered(on: "subject-1") == ["our status: partly implemented"])
    #expect(ours.questions.map(\.key) == [.column("status")])
    let often = try Scene().proposal([
      ["Rec", "Status"], ["i", "implemented"], ["i", "not implemented"],
    ])
    #expect(often.proposed.isEmpty && often.refused.count == 2)
  }

  @Test("Two tables below each other are read by their own headers")
  func below() throws {
    let proposal = try Scene().proposal([
      ["No.", "Our status"], ["i", "partly"], [], ["Rec.", "Due", "Comments"],
      ["x", "2026-12-31", "c"],
    ])
    #expect(proposal.entered(on: "subject-1") == ["our status: partly implemented"])
    #expect(proposal.entered(on: "subject-10") == ["due date: 2026-12-31", "note: c"])
  }

  @Test("A day in a file is the same whenever it is read, and of these times")
  func days() throws {
    let proposal = try Scene().proposal([
      ["Rec", "Due"], ["i", "next friday"], ["ii", "31.12.0206"], ["iii", "+90d"],
      ["iv", "31.12.2026 (extended)"], ["v", "III квартал 2026 року"], ["vi", "до 01.07.2026"],
    ])
    #expect(proposal.entered(on: "subject-4") == ["due date: 2026-12-31"])
    #expect(proposal.entered(on: "subject-5") == ["due date: 2026-09-30"])
    #expect(proposal.entered(on: "subject-6") == ["due date: 2026-07-01"])
    #expect(proposal.refused.count == 3)
  }

  @Test("What stands under no heading is told, not passed over")
  func headless() throws {
    let proposal = try Scene().proposal([["Rec", "Comments"], ["i", "a", "more"]])
    #expect(proposal.entered(on: "subject-1") == ["note: a"])
    let told = proposal.remarks.map(\.words)
    #expect(told.contains("row 2: what stands in column C has no heading and is not read"))
  }

  @Test("A heading of thousands of words is read in no time", .timeLimit(.minutes(1)))
  func longHeading() throws {
    let long = Array(repeating: "word", count: 4000).joined(separator: " ")
    let proposal = try Scene().proposal([["Rec", "Comments", long], ["i", "one", "two"]])
    #expect(proposal.entered(on: "subject-1") == ["note: one"])
    #expect(proposal.questions.count == 1)
  }
}
