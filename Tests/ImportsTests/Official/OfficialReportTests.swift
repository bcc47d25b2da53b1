import Imports
import Model
import Testing

@Suite("Official reports")
struct OfficialReportTests {
  @Test("An evaluation report says whose it is, its days and its recommendations to the letter")
  func evaluation() throws {
    let report = try #require(try InventedReports.read(InventedReports.evaluation))
    #expect(report.kind?.value == .evaluation)
    #expect(report.member?.value == "Kingdom of Ruritania")
    #expect(report.round?.value == "Fifth Evaluation Round")
    #expect(report.symbol?.value == "GrecoEval5Rep(2021)9")
    #expect(report.adopted?.value.description == "2021-12-08")
    #expect(report.published?.value.description == "2022-03-04")
    #expect(report.issued?.value == 3)
    #expect(report.nextReportBy?.value.description == "2022-12-31")
    #expect(report.recommendations.map(\.number) == ["i", "ii", "iii"])
    #expect(report.recommendations.map(\.paragraph) == [2, 3, 4])
    #expect(
      report.recommendations.map(\.group) == [
        "Regarding the court", "Regarding the court", "Regarding the police",
      ]
    )
    #expect(report.recommendations[0].text == "that guards be chosen on merit")
    #expect(report.recommendations[1].parts.map(\.id) == ["i", "ii"])
    #expect(
      report.recommendations[1].parts.map(\.text) == [
        "that gifts be declared", "that a register of them be public",
      ]
    )
    #expect(report.contradictions == [])
  }

  @Test("A compliance report says what GRECO concludes, not what it hopes, remembers or was told")
  func compliance() throws {
    let report = try #require(try InventedReports.read(InventedReports.compliance))
    #expect(report.kind?.value == .compliance)
    #expect(report.published == nil)
    #expect(
      report.findings.map(\.status) == [
        .implemented, .partlyImplemented, .notImplemented,
      ]
    )
    #expect(report.findings[1].parts == ["i": .dealtWith, "ii": .notImplemented])
    #expect(report.findings.map(\.paragraph) == [5, 9, 9])
    #expect(report.totals == [.satisfactory: 1, .partlyImplemented: 1, .notImplemented: 1])
    #expect(report.judgement?.value == "no longer globally unsatisfactory")
    #expect(report.nextReportBy?.value.description == "2024-03-31")
    #expect(
      report.recommendations.map(\.text) == [
        "that guards be chosen on merit",
        "(i) that gifts be declared; and (ii) that a register of them be public",
        "introducing rotation",
      ]
    )
    #expect(report.contradictions == [])
  }

  @Test(
    "What does not agree in an evaluation report is said",
    arguments: [
      (
        "three recommendations", "four recommendations",
        "4 recommendations are said to be addressed, 3 stand in the list"
      ),
      (
        "merit (paragraph 2)", "merit (paragraph 4)",
        "Recommendation i refers to paragraph 4, and stands in 2"
      ),
      (
        "be public (paragraph", "be secret (paragraph",
        "Recommendation ii is worded otherwise in the list than in paragraph 3"
      ),
      ("iii. introducing", "iv. introducing", "The list goes on with iv, and iii is missing"),
      ("iii. introducing", "ii. introducing", "Recommendation ii stands twice in the list"),
      (
        "8 December 2021)", "3 December 2021)",
        "Adopted on 8 December 2021, and at a meeting that ended on 3 December 2021"
      ),
    ]
  )
  func evaluationFaults(words: String, other: String, found: String) throws {
    let text = InventedReports.evaluation.saying(other, insteadOf: words)
    let report = try #require(try InventedReports.read(text))
    #expect(report.contradictions.map(\.words) == [found])
    #expect(report.contradictions.first?.places.count == 2)
  }

  @Test(
    "What does not agree in a compliance report is said",
    arguments: [
      (
        "manner one of the three", "manner two of the three",
        "2 are said to be satisfactory, 1 are found so"
      ),
      ("one of the three", "one of the four", "3 recommendations are said to be addressed, and 4"),
      (
        "recommendation ii has been\npartly implemented and",
        "recommendation ii has not been\nimplemented and",
        "Recommendation ii is found partly implemented, and is not implemented in the summary"
      ),
      ("Recommendation i.\n", "Recommendation ii.\n", "Recommendation ii has two headings"),
    ]
  )
  func complianceFaults(words: String, other: String, found: String) throws {
    let text = InventedReports.compliance.saying(other, insteadOf: words)
    let report = try #require(try InventedReports.read(text))
    #expect(report.contradictions.map(\.words).contains(found))
  }

  @Test("What is no report of GRECO's is none")
  func otherTexts() throws {
    #expect(try InventedReports.read("A letter about recommendations to GRECO, of no kind.") == nil)
    #expect(try InventedReports.read("A shopping list.") == nil)
  }
}
