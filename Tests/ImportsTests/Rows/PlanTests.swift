import Entering
import Imports
import Model
import Testing

/// A plan of measures, one a row, with what Kazakh and other plans have in their columns.
@Suite("A table with a measure in each row")
struct PlanTests {
  private let rows = [
    ["План мероприятий по выполнению рекомендаций", "", "", "", "", "", ""], [],
    [
      "№ п/п", "Рекомендация", "Мероприятие", "Форма завершения", "Срок исполнения",
      "Ответственные исполнители", "Статус",
    ],
    ["Раздел 1. Центральное правительство"],
    ["1", "i", "Провести анализ", "отчёт", "IV квартал 2021 г.", "МЮ (свод), МВД", "выполняется"],
    ["2", "", "Опубликовать итоги", "публикация", "31.12.2021", "МЮ", "не начато"],
    ["3", "ii", "Разработать кодекс", "приказ", "декабрь 2021 г.", "ЦИК", "выполнено 13.11.2021"],
    ["4", "v", "Обсудить проекты", "информация", "постоянно", "МЮ", "выполнено частично (60 %)"],
    ["Раздел 2. Полиция"],
    ["5", "x", "Ввести отбор", "проект", "I полугодие 2022 г.", "МВД", "на рассмотрении"],
  ]

  @Test("Measures go in with their days and proofs, whatever their state is")
  func withoutAnswers() throws {
    var scene = try Scene()
    let proposal = try scene.proposal(rows)
    #expect(proposal.refusals == [])
    #expect(proposal.proposed.count == 5)
    try scene.enter(proposal)
    let first = scene.dossier.measures(of: "subject-1").map { Measure($0.now) }
    #expect(first.map(\.text) == ["Провести анализ", "Опубликовать итоги"])
    #expect(first.map(\.planned) == [PartialDay("2021-12-31"), PartialDay("2021-12-31")])
    #expect(first.map(\.state) == [nil, nil])
    #expect(first.map(\.proof) == ["отчёт", "публикация"])
    let code = scene.dossier.measures(of: "subject-2").map { Measure($0.now) }
    #expect(code.map(\.planned) == [PartialDay("2021-12")])
    #expect(code.map(\.day) == [nil])
    #expect(scene.dossier.measures(of: "subject-5").map { Measure($0.now).planned } == [nil])
    #expect(scene.dossier.status(of: "subject-1") == nil)
    #expect(scene.dossier.recommendation("subject-1")?.responsible.isEmpty == true)
  }

  @Test("Headings are no rows, and what is filled from above is told")
  func told() throws {
    let words = try Scene().proposal(rows).remarks.map(\.words)
    #expect(words.contains("rows 4, 9 are headings, nothing to enter"))
    #expect(words.contains("row 6: filled from the row above, \u{201C}i\u{201D}"))
  }

  @Test("What an answer leaves out is told, now and later, and what stands beside it is kept")
  func leftOut() throws {
    var scene = try Scene()
    for word in ["выполняется", "выполнено частично"] { scene.answers.state(word, is: nil) }
    scene.answers.institution("цик", is: "skip")
    func told() throws -> [String] {
      try scene.proposal(rows).remarks.filter { $0.words.contains("left out") }
        .map { "\($0.words): \($0.places.map(\.words).joined(separator: ", "))" }
    }
    let words = [
      "\u{201C}выполняется\u{201D} is left out, as answered: row 5, column G",
      "\u{201C}ЦИК\u{201D} is left out, as answered: row 7, column F",
      "\u{201C}выполнено частично\u{201D} is left out, as answered: row 8, column G",
    ]
    #expect(try Set(told()) == Set(words))
    try scene.enter(try scene.proposal(rows))
    #expect(scene.dossier.measures(of: "subject-5").first?.first.note?.contains("60 %") == true)
    scene.answers = Answers()
    #expect(try Set(told()) == Set(words))
  }

  @Test("What a table names no day of is of no known day, until somebody says more")
  func undated() throws {
    var scene = try Scene()
    scene.answers.state("выполнено", is: .applied)
    scene.answers.state("на рассмотрении", is: .drafted)
    try scene.enter(try scene.proposal(rows))
    func measure(_ id: String) throws -> Event {
      try #require(scene.dossier.measures(of: id).first).now
    }
    #expect(try Measure(measure("subject-2")).isUndated == false)
    #expect(try measure("subject-5").stateAndDay(\.description) == "day not known")
    #expect(
      try measure("subject-10").stateAndDay(\.description)
        == "drafted, day not known, planned for 2022-06-30"
    )
    // Whoever moves it on does so today, and it moved on from what a table said before.
    try scene.enter(MeasureStepDeed(.up, of: measure("subject-10").id))
    #expect(try measure("subject-10").isUndated == false)
    scene.answers.state("не начато", is: .planned)
    try scene.enter(try scene.proposal(rows))
    scene.answers.state("не начато", is: .adopted)
    try scene.enter(try scene.proposal(rows))
    let published = try #require(scene.dossier.measures(of: "subject-1").last).now
    #expect(published.measureState == .adopted && !published.isUndated)
  }

  @Test("A measure that comes further says from what to what, and a later remark is its own")
  func progress() throws {
    let head = ["Rec.", "Measure", "Due", "Status", "Remarks"]
    var scene = try Scene()
    try scene.enter(
      try scene.proposal([head, ["iii", "Concept", "2021-03-01", "Completed 13.11.2021", ""]])
    )
    scene.answers.state("completed", is: .applied)
    let row = ["iii", "Concept", "2021-03-01", "Completed 13.11.2021", "For comments"]
    let later = try scene.proposal([head, row])
    let before = "Concept (state not said, planned for 2021-03-01)"
    #expect(later.proposed.map(\.change) == [.changed(from: before)])
    #expect(
      later.proposed.map(\.value)
        == ["applied, 2021-11-13, planned for 2021-03-01, note: For comments"]
    )
    try scene.enter(later)
    let measure = try #require(scene.dossier.measures(of: "subject-3").first).now
    #expect(scene.dossier.journal.notes(onMeasure: measure) == ["For comments"])
    #expect(scene.dossier.notes(of: "subject-3").isEmpty)
    #expect(try scene.enter(scene.proposal([head, row])).isEmpty)
    // A remark alone is one as well.
    try scene.enter(try scene.proposal([head, Array(row.dropLast()) + ["Adopted at last"]]))
    let now = try #require(scene.dossier.measures(of: "subject-3").first).now
    #expect(
      scene.dossier.journal.notes(onMeasure: now) == ["For comments", "Adopted at last"]
    )
  }

  @Test("The state that each word means is asked, and who does it")
  func asked() throws {
    let keys = Set(try Scene().proposal(rows).questions.map(\.key))
    #expect(
      keys == [
        .state("выполняется"), .state("не начато"), .state("выполнено"),
        .state("выполнено частично"), .state("на рассмотрении"), .institution("мю (свод), мвд"),
        .institution("мю"), .institution("цик"), .institution("мвд"),
      ]
    )
  }

  @Test("Who is said to be a new institution is one, also where they only take a measure")
  func newDoers() throws {
    var scene = try Scene()
    let rows = [
      ["Rec.", "Measure", "Who does it"], ["i", "Order", "Trade Office"],
      ["ii", "Law", "Trade Office"], ["iii", "Plan", "Trade office; Sports Office"],
    ]
    for name in ["trade office", "sports office"] { scene.answers.institution(name, is: "new") }
    let proposal = try scene.proposal(rows)
    #expect(
      proposal.proposed.filter { $0.subject == nil }.map { "\($0.what): \($0.value)" }
        == ["new institution: Trade Office", "new institution: Sports Office"]
    )
    try scene.enter(proposal)
    let added = scene.dossier.catalogue.institutions
    #expect(added.map { $0.name.text() } == ["Trade Office", "Sports Office"])
    #expect(
      ["subject-1", "subject-3"].flatMap { scene.dossier.measures(of: $0) }
        .map { Measure($0.now).who } == [["trade-office"], ["trade-office", "sports-office"]]
    )
    scene.answers = Answers()
    #expect(try scene.enter(scene.proposal(rows)).isEmpty)
  }

  @Test("Who is only named by a measure that is refused is no new institution")
  func refusedDoers() throws {
    var scene = try Scene()
    scene.answers.institution("trade office", is: "new")
    scene.answers.state("adopted", is: .adopted)
    let proposal = try scene.proposal([
      ["Rec.", "Measure", "State", "Done on", "Who does it"],
      ["i", "Order", "adopted", "2030-01-01", "Trade Office"],
    ])
    #expect(proposal.proposed.isEmpty && proposal.isRefusedWhole, "\(proposal.proposed)")
  }

  @Test("A list in one cell is as many measures, each with its own line of the others")
  func lists() throws {
    var scene = try Scene()
    try scene.enter(
      try scene.proposal([
        ["Rec.", "Action", "Due", "Comments"],
        ["Rec. vi (ii)", "- Draft the law\n- Train the staff", "2022-06-30\n2022-09-30", "Slow"],
        ["R7", "1) Order", "", ""],
        ["\u{425}\u{406}V", "Numeral in Cyrillic letters", "", ""],
      ])
    )
    let measures = scene.dossier.measures(of: "subject-6").map { Measure($0.now) }
    #expect(Set(measures.map(\.text)) == ["Draft the law", "Train the staff"])
    #expect(
      Set(measures.map(\.planned)) == [PartialDay("2022-06-30"), PartialDay("2022-09-30")]
    )
    #expect(scene.dossier.measures(of: "subject-6").allSatisfy { $0.now.on == "subject-6.ii" })
    #expect(scene.dossier.measures(of: "subject-7").map(\.now.text) == ["1) Order"])
    #expect(scene.dossier.measures(of: "subject-14").count == 1)
  }

  @Test("A heading with a numeral is no recommendation, unless the column is written so")
  func numerals() throws {
    let head = ["Rec.", "Measure", "Due"]
    let headed = try Scene().proposal([
      head, ["i", "A", "2026-12-31"], ["III. Police", "", ""], ["", "B", "2026-12-31"],
    ])
    #expect(headed.proposed.map(\.subject) == ["subject-1"])
    #expect(headed.refusals == ["row 4: names no recommendation"])
    let numbered = try Scene().proposal([
      head, ["i. Risks", "A", ""], ["iii. Police", "B", ""],
    ])
    #expect(numbered.proposed.map(\.subject) == ["subject-1", "subject-3"])
  }

  @Test("What numbers the columns and what stands below the table is no row of it")
  func around() throws {
    let proposal = try Scene().proposal([
      ["№ п/п", "Рекомендация", "Мероприятие", "Срок"], ["1", "2", "3", "4"],
      ["1", "i", "Анализ", "3 кв. 2026"], ["Согласовано:", "", "Министр", "15.11.2026"],
      ["", "", "Итого: 1 мероприятие", ""],
    ])
    #expect(proposal.proposed.count == 1)
    #expect(proposal.refused.isEmpty)
    #expect(proposal.remarks.map(\.words).contains("rows 4, 5: stand below the table"))
  }

  @Test("Where a column tells states, a blank cell is not taken for planned")
  func blankState() throws {
    var scene = try Scene()
    try scene.enter(
      try scene.proposal([
        ["Rec.", "Measure", "Due", "Status"], ["i", "A", "2026-12-31", ""],
        ["i", "B", "2026-12-31", "50 %"],
      ])
    )
    #expect(scene.dossier.measures(of: "subject-1").map(\.now.measureState) == [nil, nil])
  }

  @Test("A blank part is filled from above with its recommendation; a measure is no footer")
  func partsAbove() throws {
    let proposal = try Scene().proposal([
      ["Rec", "Part", "Measure", "Due"], ["ii", "i", "A", ""], ["", "", "Signed memorandum", ""],
      ["vi", "", "B", ""],
    ])
    #expect(proposal.proposed.map(\.subject) == ["subject-2.i", "subject-2.i", "subject-6"])
  }

  @Test("A proof in two rows is one")
  func proofs() throws {
    let proposal = try Scene().proposal([
      ["Rec", "Our status", "Evidence"], ["i", "partly", "https://example.org"],
      ["i", "", "https://example.org"],
    ])
    #expect(proposal.proposed.filter { $0.change == .new && $0.what == "evidence" }.count == 1)
  }

  @Test("Signs alone are asked one by one")
  func signs() throws {
    let keys = try Scene().proposal([
      ["Rec", "Our status"], ["i", "\u{1F7E2}"], ["ii", "\u{1F534}"], ["iii", "50 %"],
    ])
    #expect(keys.questions.map(\.key) == [.status("\u{1F7E2}"), .status("\u{1F534}")])
    #expect(keys.entered(on: "subject-3") == ["note: 50 %"])
  }

  @Test("An answer moves the measures on that are there")
  func answered() throws {
    var scene = try Scene()
    try scene.enter(try scene.proposal(rows))
    scene.answers[.state("выполнено")] = "applied"
    try scene.enter(try scene.proposal(rows))
    let code = try #require(scene.dossier.measures(of: "subject-2").first).now
    #expect(code.measureState == .applied)
    #expect(code.day == PartialDay("2021-11-13"))
    #expect(scene.dossier.measures(of: "subject-2").count == 1)
    #expect(try scene.enter(try scene.proposal(rows)).isEmpty)
  }

  @Test("None is no word of a measure: nothing is entered of it, and nothing asked")
  func none() throws {
    var scene = try Scene()
    let head = ["Rec", "Measure", "Deadline", "Responsible", "Proof", "Comments"]
    let proposal = try scene.proposal([head, ["i", "Law", "none", "нет", "жоқ", "aucune"]])
    #expect(proposal.entered(on: "subject-1") == ["measure: Law"])
    #expect(proposal.questions.isEmpty && proposal.refusals.isEmpty)
    try scene.enter(try scene.proposal([head, ["i", "Law", "2022-06-30", "", "act", ""]]))
    let again = try scene.proposal([head, ["i", "Law", "none", "", "none", ""]])
    #expect(
      again.refused.map(\.why) == Array(repeating: "it is taken away in the dashboard", count: 2)
    )
  }
}
