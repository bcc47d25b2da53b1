import Imports
import Testing

/// What columns are, by what stands above them.
@Suite("Headings of columns")
struct HeadingTests {
  private func entered(_ heading: String, _ text: String) throws -> [String] {
    let scene = try Scene(institutions: ["Ministry A", "Ministry B"])
    return try scene.proposal([["Rec", "Lead", heading], ["ii", "Ministry A", text]])
      .entered(on: "subject-2")
  }

  @Test(
    "Words besides that change nothing of a heading are read over",
    arguments: [
      ("Recommendations of GRECO", "i"), ("GRECO Recommendation No.", "i"),
      ("Recommandation n°", "i"), ("N° recommandation", "i"), ("№ рекомендации ГРЕКО", "i"),
      ("ГРЕКО ұсынымының №", "i"), ("Номер рекомендації ГРЕКО", "i"), ("Recommendation #", "i"),
    ]
  )
  func numbers(_ heading: String, _ number: String) throws {
    let proposal = try Scene().proposal([[heading, "Our status"], [number, "partly"]])
    #expect(proposal.entered(on: "subject-1") == ["our status: partly implemented"])
  }

  @Test(
    "What is said of a recommendation is known in each language",
    arguments: [
      (
        "Status of implementation of the recommendation", "partly", "our status: partly implemented"
      ),
      ("Niveau de mise en œuvre", "partly", "our status: partly implemented"),
      ("Статус выполнения рекомендации", "partly", "our status: partly implemented"),
      ("Стан реалізації", "partly", "our status: partly implemented"),
      ("Біздің бағамыз", "partly", "our status: partly implemented"),
      ("Национальный срок", "2022-06-30", "due date: 2022-06-30"),
      ("Термін реалізації", "2022-06-30", "due date: 2022-06-30"),
      ("Іске асыру мерзімі", "2022-06-30", "due date: 2022-06-30"),
      ("Notes / comments", "One", "note: One"), ("Общие комментарии", "One", "note: One"),
      ("Justificatifs", "https://example.org", "evidence: https://example.org"),
    ]
  )
  func statements(_ heading: String, _ text: String, _ entered: String) throws {
    #expect(try self.entered(heading, text).contains(entered))
  }

  @Test(
    "Who answers is known, whatever kind of institution it is",
    arguments: [
      "Responsible ministry", "Responsible authority/institution", "Institution chef de file",
      "Ответственное ведомство", "Відповідальні за виконання", "Іске асыруға жауаптылар",
    ]
  )
  func who(_ heading: String) throws {
    let scene = try Scene(institutions: ["Ministry A"])
    let proposal = try scene.proposal([["Rec", heading], ["i", "Ministry A"]])
    #expect(proposal.entered(on: "subject-1") == ["who answers for it: Ministry A"])
  }

  @Test(
    "What is of a measure is never said of the recommendation",
    arguments: ["Status of measures", "Статус мероприятия", "Статус виконання заходу"]
  )
  func ofMeasures(_ heading: String) throws {
    #expect(try entered(heading, "implemented") == ["who answers for it: Ministry A"])
  }

  @Test(
    "What GRECO says is never ours",
    arguments: [
      "Status according to GRECO", "Status of implementation (GRECO)",
      "GRECO implementation status",
      "Статус по оценке ГРЕКО", "Assessment by GRECO", "Statut GRECO",
    ]
  )
  func ofGRECO(_ heading: String) throws {
    let entered = try entered(heading, "implemented")
    #expect(entered == ["who answers for it: Ministry A"], "\(heading)")
  }

  @Test("Headings under others are read with them, merged or with blanks behind")
  func levels() throws {
    let proposal = try Scene(institutions: ["Ministry A", "Ministry B"]).proposal([
      ["No.", "GRECO", "", "Authorities", "", "Responsible", ""],
      ["", "Status", "Date", "Status", "Due date", "Lead", "Others"],
      ["i", "implemented", "2021", "partly", "2022-06-30", "Ministry A", "Ministry B"],
    ])
    #expect(
      proposal.entered(on: "subject-1") == [
        "our status: partly implemented", "due date: 2022-06-30",
        "who answers for it: Ministry A; Ministry B",
      ]
    )
    #expect(proposal.questions.isEmpty && proposal.refusals.isEmpty)
  }

  @Test("Under what GRECO found nothing is ours")
  func underFindings() throws {
    let proposal = try Scene().proposal([
      ["", "GRECO\u{2019}s finding", "", ""], ["No.", "Status", "Date", "Comments"],
      ["i", "implemented", "2021", "They say so"],
    ])
    #expect(proposal.proposed.isEmpty && proposal.questions.isEmpty)
  }

  @Test(
    "The column that is called after recommendations says which, and one of numbers counts rows",
    arguments: ["Rec.", "Recommendation no.", "№ рекомендации", "Ұсыным №"]
  )
  func numbering(_ heading: String) throws {
    let proposal = try Scene().proposal([
      ["№", heading, "Our status"], ["1", "i", "partly"], ["3", "x", "partly"],
    ])
    #expect(proposal.proposed.map(\.subject) == ["subject-1", "subject-10"])
  }

  @Test("Of two columns of numbers people say which is the recommendation's")
  func twoNumberings() throws {
    let proposal = try Scene().proposal([
      ["No.", "ID", "Our status"], ["1", "2", "partly"], ["3", "4", "partly"],
    ])
    #expect(proposal.proposed.isEmpty && proposal.questions.count == 2)
  }

  @Test("A heading with a letter before it is one, a number that is no recommendation's is refused")
  func lettered() throws {
    let proposal = try Scene().proposal([
      ["Rec.", "Title", "Our status"], ["A", "Government", ""], ["i", "Risks", "partly"],
      ["B.", "Police", ""], ["xvii", "Nothing", ""],
    ])
    #expect(proposal.refusals == ["row 5: no recommendation xvii"])
  }

  @Test("A row that follows a header with a blank heading is no second one")
  func noSecond() throws {
    let proposal = try Scene().proposal([
      ["No.", "Our status", "Comments", ""], ["", "", "Implementation", "Status"],
      ["i", "partly", "one", "two"],
    ])
    #expect(
      proposal.entered(on: "subject-1").contains("our status: partly implemented")
    )
  }

  @Test("A header of two rows that stands there again is no row")
  func repeated() throws {
    let head = [["No.", "Our", "", "Notes"], ["", "Status", "Due date", ""]]
    let proposal = try Scene().proposal(
      head + [["i", "partly", "2022-06-30", ""]] + head + [["iii", "partly", "2022-06-30", ""]]
    )
    #expect(proposal.refusals.isEmpty && proposal.proposed.count == 4)
  }

  @Test(
    "A heading that says how days are written is obeyed, in its column alone",
    arguments: [
      ("Deadline (dd/mm/yyyy)", "2022-04-03"), ("Due date, mm/dd/yyyy", "2022-03-04"),
      ("Срок (ДД/ММ/ГГГГ)", "2022-04-03"), ("Échéance (jj/mm/aaaa)", "2022-04-03"),
    ]
  )
  func order(_ heading: String, _ day: String) throws {
    let proposal = try Scene().proposal([["Rec", "Status", heading], ["i", "", "03/04/2022"]])
    #expect(proposal.entered(on: "subject-1") == ["due date: \(day)"])
    #expect(proposal.questions.isEmpty)
  }

  @Test("What a column holds is shown by a cell of it, not by the number of the column")
  func examples() throws {
    let proposal = try Scene().proposal([
      ["Rec", "Our status", "Colour"], ["1", "2", "3"], ["i", "partly", "green"],
    ])
    #expect(proposal.questions.map { $0.words.contains("green") } == [true])
  }
}
