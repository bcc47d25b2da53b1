import Imports
import Model
import Testing

/// Who is named in a table.
@Suite("Institutions in a table")
struct InstitutionTests {
  @Test("One new institution is one, however its name is written")
  func spellings() throws {
    var scene = try Scene()
    scene.answers.institution("Ministry of Justice", is: "new")
    let rows = [
      ["Rec", "Lead"], ["i", "Ministry  of Justice"], ["ii", "MINISTRY OF JUSTICE"],
    ]
    try scene.enter(try scene.proposal(rows))
    #expect(scene.dossier.catalogue.institutions.map { $0.name.text() } == ["Ministry of Justice"])
    scene.answers = Answers()
    #expect(try scene.enter(try scene.proposal(rows)).isEmpty)
  }

  @Test("Two new ones whose long names begin alike are two")
  func longNames() throws {
    var scene = try Scene()
    let names = ["Justice", "Finance"].map {
      "Department for the Prevention of Corruption of the Ministry of \($0)"
    }
    for name in names { scene.answers.institution(name, is: "new") }
    let rows = [["Rec", "Lead"], ["i", names[0]], ["ii", names[1]], ["iii", names[0]]]
    try scene.enter(try scene.proposal(rows))
    #expect(scene.dossier.catalogue.institutions.map { $0.name.text() } == names)
    scene.answers = Answers()
    #expect(try scene.enter(try scene.proposal(rows)).isEmpty)
  }

  private func leads(
    _ rows: [[String]],
    answering answer: (inout Answers) -> Void = { _ in }
  ) throws -> [String] {
    var scene = try Scene(institutions: ["Ministry A", "Ministry B", "Ministry C"])
    try scene.enter(
      try scene.proposal([["Rec", "Lead", "With"], ["i", "Ministry A", "Ministry B"]])
    )
    answer(&scene.answers)
    try scene.enter(try scene.proposal(rows))
    return try #require(
      scene.dossier.recommendation("subject-1").map { scene.dossier.namesOfResponsible($0) }
    )
  }

  @Test("What a row does not say of who answers stays")
  func staying() throws {
    #expect(try leads([["Rec", "Lead"], ["i", "Ministry C"]]) == ["Ministry C", "Ministry B"])
    #expect(
      try leads([["Rec", "Lead", "With"], ["i", "", "Ministry C"]]) == ["Ministry A", "Ministry C"]
    )
    #expect(
      try leads([["Rec", "Lead"], ["i", "Ministry B; Ministry C"]]) == ["Ministry B", "Ministry C"]
    )
    #expect(try leads([["Rec", "Lead"], ["i", "none"]]).isEmpty)
    #expect(
      try leads([["Rec", "Lead"], ["i", "Somebody"]]) { $0.institution("somebody", is: "skip") }
        == ["Ministry A", "Ministry B"]
    )
  }

  @Test("Who only helps does not become the lead")
  func helping() throws {
    let scene = try Scene(institutions: ["Ministry B"])
    for lead in ["", "-", "n/a", "none"] {
      let proposal = try scene.proposal([["Rec", "Lead", "With"], ["i", lead, "Ministry B"]])
      #expect(proposal.proposed.isEmpty)
      #expect(
        proposal.refusals == ["row 2, column C: no lead is named beside them"] || lead == "none"
      )
    }
  }

  @Test("A name without a comma cannot be several")
  func several() throws {
    var scene = try Scene()
    scene.answers.institution("ministry a", is: "several")
    let proposal = try scene.proposal([["Rec", "Lead"], ["i", "Ministry A"]])
    #expect(proposal.questions.map(\.key) == [.institution("ministry a")])
  }

  @Test(
    "Where all that stand between strokes, commas and words are known, they are several",
    arguments: [
      "Ministry A / Ministry B", "Ministry A and Ministry B", "Ministry A, Ministry B",
      "Ministry A и Ministry B", "1. Ministry A\n2. Ministry B",
      "\u{2022} Ministry A;\n\u{2022} Ministry B;",
    ]
  )
  func known(_ text: String) throws {
    let scene = try Scene(institutions: ["Ministry A", "Ministry B"])
    let proposal = try scene.proposal([["Rec", "Lead"], ["i", text]])
    #expect(proposal.questions.isEmpty)
    #expect(proposal.entered(on: "subject-1") == ["who answers for it: Ministry A; Ministry B"])
  }

  @Test("Where one is not, it is asked", arguments: ["Ministry A / Office", "Ministry A (Office)"])
  func unknown(_ text: String) throws {
    let scene = try Scene(institutions: ["Ministry A", "Ministry B"])
    let proposal = try scene.proposal([["Rec", "Lead"], ["i", text]])
    #expect(proposal.questions.count == 1 && proposal.proposed.isEmpty)
  }

  @Test("A name with another of its own in brackets is one")
  func both() throws {
    let scene = try Scene(institutions: ["Ministry A"])
    let proposal = try scene.proposal([["Rec", "Lead"], ["i", "Ministry A (inst-1)"]])
    #expect(proposal.entered(on: "subject-1") == ["who answers for it: Ministry A"])
  }
}
