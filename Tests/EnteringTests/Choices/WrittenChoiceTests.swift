import Entering
import Model
import Testing

/// What people name by a word.
@Suite struct WrittenChoiceTests {
  @Test(arguments: [
    ("partly", Status.partlyImplemented), ("impl", .implemented), ("IMPL", .implemented),
    ("implemented", .implemented), ("n", .notImplemented), ("d", .dealtWith),
    ("sat", .satisfactory),
    ("Partly implemented", .partlyImplemented), (" not implemented ", .notImplemented),
    ("implemented satisfactorily", .implemented), ("зфкедн", .partlyImplemented),
    ("dealt with in a satisfactory manner", .dealtWith), ("dealt-with in", .dealtWith),
  ])
  func `a status is named by the beginning of its name or of GRECO's words`(
    text: String,
    status: Status
  ) throws {
    #expect(try Status.written(text) == status)
  }

  @Test(arguments: ["", " ", "x", "partly-implementedx", "-", "implementedsatisfactorily"])
  func `what names none is refused`(text: String) {
    #expect(throws: ChoiceRefusal.none) { try Status.written(text) }
    #expect(throws: ChoiceRefusal.none) { try MeasureState.written(text) }
  }

  @Test func `what begins several is refused with them`() {
    #expect(throws: ChoiceRefusal.several(["adopted", "applied"])) { try MeasureState.written("a") }
    let reports = ["second-compliance", "second-addendum"]
    #expect(throws: ChoiceRefusal.several(reports)) { try Report.Kind.written("second") }
    #expect(throws: ChoiceRefusal.none) { try Status.written("satisfactory", among: Status.scale) }
  }

  @Test func `everything is found by its name in the journal and by what it is called`() throws {
    func check<Choice: WrittenChoice & Equatable>(_ type: Choice.Type) throws {
      for choice in Choice.allCases {
        for name in [choice.rawValue, choice.rawValue.uppercased()] + choice.otherNames {
          #expect(try Choice.written(name) == choice)
        }
      }
    }
    try check(Status.self)
    try check(MeasureState.self)
    try check(AnswerState.self)
    try check(Report.Kind.self)
    try check(Wording.self)
    try check(Basis.self)
  }

  @Test func `none is said in every language, and nothing else is it`() {
    for text in ["none", "NONE", "aucune", "нет", "Жоқ", "тщту"] {
      #expect(WrittenNone.isSaid(by: text))
    }
    for text in ["", "no", "nobody", "not"] { #expect(!WrittenNone.isSaid(by: text)) }
  }
}
