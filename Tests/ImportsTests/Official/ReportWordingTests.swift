import Imports
import Model
import Testing

/// How one thing is said in many words.
@Suite("Wordings of official reports")
struct ReportWordingTests {
  @Test(
    "A finding counts in all words that GRECO has for it",
    arguments: [
      "GRECO considers this recommendation as implemented satisfactorily.",
      "GRECO therefore maintains its conclusion that recommendation i has been implemented satisfactorily.",
      "GRECO maintains its previous conclusion that recommendation i has been implemented satisfactorily.",
      "Without more, recommendation i is implemented satisfactorily.",
      "Recommendation i has been implemented satisfactorily.",
      "GRECO concludes that recommendation i has been fully implemented.",
      "GRECO concludes that recommendation i moves from not implemented to implemented satisfactorily.",
      "GRECO concludes that it has been implemented satisfactorily.",
      "GRECO concludes that recommendation i has been implemented satisfactorily. If the draft fails, GRECO could "
        + "conclude that recommendation i has not been implemented.",
    ]
  )
  func finding(words: String) throws {
    let report = try InventedReports.compliance(
      "GRECO concludes that recommendation i has been implemented satisfactorily.",
      saying: words
    )
    #expect(report.findings.map(\.status) == [.implemented, .partlyImplemented, .notImplemented])
    #expect(report.contradictions == [])
  }

  @Test(
    "What is said of parts is not said of the whole",
    arguments: [
      "8. GRECO concludes that part one of recommendation ii has been dealt with in a satisfactory manner and part "
        + "two of recommendation ii remains not implemented.",
      "8. GRECO concludes that recommendation ii, part (i), has been dealt with in a satisfactory manner, and "
        + "recommendation ii, part (ii), has not been implemented.",
      "8. As regards the first part of recommendation ii, GRECO concludes that it has been dealt with in a "
        + "satisfactory manner. Part (ii) of recommendation ii remains not implemented.",
    ]
  )
  func parts(words: String) throws {
    let report = try InventedReports.compliance(
      """
      8. In conclusion, the first part of recommendation ii has been dealt with in a satisfactory manner and part
      (ii) of recommendation ii has not been implemented.
      """,
      saying: words
    )
    #expect(report.findings[1].status == .partlyImplemented)
    #expect(report.findings[1].parts == ["i": .dealtWith, "ii": .notImplemented])
    #expect(report.contradictions == [])
  }

  @Test(
    "Two findings in one sentence go to each its own",
    arguments: [
      "recommendations ii and iii have been partly implemented and have not been implemented, respectively."
    ]
  )
  func respectively(words: String) throws {
    let report = try InventedReports.compliance(
      "recommendation ii has been partly implemented, and recommendation\niii has not been implemented.",
      saying: words
    )
    #expect(report.findings.map(\.status) == [.implemented, .partlyImplemented, .notImplemented])
    #expect(report.contradictions == [])
  }

  @Test("A recommendation of which nothing is read is named")
  func nothingRead() throws {
    let report = try InventedReports.compliance(
      "GRECO concludes that recommendation i has been implemented satisfactorily.",
      saying: "GRECO is pleased."
    )
    #expect(report.findings.map(\.number) == ["ii", "iii"])
    #expect(
      report.contradictions.map(\.words).contains("Nothing is concluded of recommendation i")
    )
  }

  @Test("A later report that counts more outstanding ones than it finds is not sound")
  func lostInLaterReport() throws {
    let text = InventedReports.compliance
      .saying("SECOND COMPLIANCE REPORT", insteadOf: "COMPLIANCE REPORT")
      .saying("it rains", insteadOf: "recommendation\niii has not been implemented")
      .saying("it rains", insteadOf: "recommendation iii has not been implemented")
    let words = try #require(try InventedReports.read(text)).contradictions.map(\.words)
    #expect(words.contains("Nothing is concluded of recommendation iii"))
    #expect(words.contains("1 are said to be not implemented, 0 are found so"))
  }

  @Test(
    "A member that no cover names is the one whose authorities are spoken of; else that is said"
  )
  func member() throws {
    let bare = InventedReports.compliance.saying("", insteadOf: "\nKINGDOM OF RURITANIA\n")
    #expect(try InventedReports.read(bare)?.member?.value == "Kingdom of Ruritania")
    let nobody = bare.saying(
      "authorities there",
      insteadOf: "authorities of the Kingdom of Ruritania"
    )
    #expect(
      try InventedReports.read(nobody)?.contradictions.map(\.words) == [
        "The report does not say which member it is on"
      ]
    )
  }

  @Test(
    "A member and a kind that are headings of a document are read",
    arguments: ["SECOND COMPLIANCE REPORT", "KINGDOM OF RURITANIA"]
  )
  func headings(line: String) throws {
    var document = try DocumentText(
      plain: Array(
        InventedReports.compliance.saying(
          "SECOND COMPLIANCE REPORT",
          insteadOf: "COMPLIANCE REPORT"
        ).utf8
      )
    )
    document.blocks = document.blocks.map { block in
      guard case .paragraph(var paragraph) = block, paragraph.text == line else { return block }
      paragraph.isHeading = true
      return .paragraph(paragraph)
    }
    let report = try #require(OfficialReport(document))
    #expect(report.kind?.value == .secondCompliance)
    #expect(report.member?.value == "Kingdom of Ruritania")
  }

  @Test("A judgement that no longer holds is quoted with its denial")
  func judgement() throws {
    let report = try InventedReports.compliance(
      "the level of compliance is no longer “globally unsatisfactory”",
      saying: "Ruritania is no longer in a situation of “globally unsatisfactory” compliance"
    )
    #expect(report.judgement?.value == "no longer in a situation of globally unsatisfactory")
  }

  @Test(
    "The next report's day is read, and no day of publication for it",
    arguments: [
      "GRECO invites the authorities to authorise publication of this report by 1 May 2023. GRECO asks them to "
        + "submit a report by 31 March 2024.",
      "A report is to be submitted no later than 31st March 2024.",
    ]
  )
  func nextReport(words: String) throws {
    let report = try InventedReports.compliance(
      "GRECO asks the Head of the delegation to provide a report at the latest by 31 March 2024.",
      saying: words
    )
    #expect(report.nextReportBy?.value.description == "2024-03-31")
    #expect(report.contradictions == [])
  }

  @Test(
    "Days of a cover have the day first, and may stand side by side",
    arguments: [
      "Adoption: 24/03/2023\nPublication : 03/06/2023",
      "Adoption: 24 March 2023 Publication: 3 June 2023",
      "Adoption Publication\n24 March 2023 3 June 2023",
    ]
  )
  func coverDays(lines: String) throws {
    let report = try InventedReports.compliance("Adoption: 24 March 2023", saying: lines)
    #expect(report.adopted?.value.description == "2023-03-24")
    #expect(report.published?.value.description == "2023-06-03")
  }

  @Test("A time within which to report is told, and no day is made of it")
  func timeToReport() throws {
    let report = try InventedReports.compliance(
      "provide a report at the latest by 31 March 2024",
      saying: "provide a report within 12 months of its adoption"
    )
    #expect(report.nextReportBy == nil)
    #expect(
      report.unread.map(\.value) == [
        "the next report is asked for “within 12 months”, of which no day is made"
      ]
    )
  }

  @Test(
    "Parts that do not go with the whole, and totals that are missing, are said",
    arguments: [
      (
        "part\n(ii) of recommendation ii has not been implemented",
        "part\n(ii) of recommendation ii has been implemented satisfactorily",
        "All parts of recommendation ii are found satisfactory, and it is found partly implemented"
      ),
      (
        "part\n(ii) of recommendation ii has", "part\n(iii) of recommendation ii has",
        "Recommendation ii has no part iii of which something is concluded"
      ),
      (
        "satisfactorily or dealt with in a satisfactory manner one of the three recommendations. Of the remaining\n"
          + "recommendations, one has been partly implemented and one has not been implemented.",
        "much.", "No totals are read to compare the findings with"
      ),
    ]
  )
  func partsAndTotals(words: String, other: String, found: String) throws {
    #expect(
      try InventedReports.compliance(words, saying: other).contradictions.map(\.words) == [found]
    )
  }

  @Test("Numbers in words may have their figures behind them")
  func figures() throws {
    let report = try InventedReports.compliance(
      "one of the three",
      saying: "one (1) of the three (3)"
    )
    #expect(report.totals == [.satisfactory: 1, .partlyImplemented: 1, .notImplemented: 1])
    #expect(report.issued?.value == 3)
    #expect(report.contradictions == [])
  }

  @Test("A paragraph's number may jump behind a chapter's heading")
  func jump() throws {
    let report = try InventedReports.compliance("10. In view", saying: "17. In view")
    #expect(report.totals == [.satisfactory: 1, .partlyImplemented: 1, .notImplemented: 1])
  }

  @Test("A cover is read where the text begins with a later paragraph")
  func laterParagraph() throws {
    let text = """
      Adoption: 22 March 2019
      GrecoEval5Rep(2018)3

      FIFTH EVALUATION ROUND
      EVALUATION REPORT
      RURITANIA

      RECOMMENDATIONS AND FOLLOW-UP

      40. In view of the findings, GRECO addresses the following recommendations to Ruritania:

      i. that guards be chosen on merit (paragraph 11);

      ii. introducing rotation, notably by

      (i) lot; (ii) age (paragraph 12).
      """
    let report = try #require(try InventedReports.read(text))
    #expect(report.member?.value == "Ruritania")
    #expect(report.round?.value == "Fifth Evaluation Round")
    #expect(report.recommendations[1].text == "introducing rotation, notably by (i) lot; (ii) age")
  }

  @Test("Parts with one bracket are parts")
  func singleBrackets() throws {
    let list = InventedReports.evaluation.saying(
      "ii. i) that gifts be declared; and ii) that",
      insteadOf: "ii. (i) that gifts be declared; and (ii) that"
    )
    let report = try #require(try InventedReports.read(list))
    #expect(
      report.recommendations[1].parts.map(\.text) == [
        "that gifts be declared", "that a register of them be public",
      ]
    )
  }
}
