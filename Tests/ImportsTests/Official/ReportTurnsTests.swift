import Imports
import Model
import Testing

/// Turns of phrase that GRECO has beside its plain ones.
@Suite("Turns of official reports")
struct ReportTurnsTests {
  @Test(
    "What is implemented or dealt with satisfactorily is satisfactory, with one `satisfactorily` for both",
    arguments: [
      "has been implemented or dealt with in a satisfactory manner",
      "has been satisfactorily implemented or dealt with in a satisfactory manner",
    ]
  )
  func either(words: String) throws {
    let report = try InventedReports.compliance(
      "GRECO concludes that recommendation i has been implemented satisfactorily",
      saying: "GRECO concludes that recommendation i " + words
    )
    #expect(report.findings.map(\.status) == [.satisfactory, .partlyImplemented, .notImplemented])
    #expect(report.contradictions == [])
  }

  @Test("None of them is said in several ways")
  func none() throws {
    for words in [
      "has implemented satisfactorily or dealt with in a satisfactory manner none of the three recommendations",
      "has not implemented satisfactorily or dealt with in a satisfactory manner any of the three recommendations",
      "has made no progress: no recommendation out of the three addressed to it has been implemented "
        + "satisfactorily or dealt with in a satisfactory manner",
    ] {
      let report = try InventedReports.compliance(
        "has implemented\nsatisfactorily or dealt with in a satisfactory manner one of the three recommendations",
        saying: words
      )
      #expect(report.totals[.satisfactory] == 0, "\(words)")
      #expect(report.issued?.value == 3)
    }
  }

  @Test("What GRECO notes of parts counts, and not what it notes of what others say")
  func noted() throws {
    let report = try InventedReports.compliance(
      "8. In conclusion, the first part of recommendation ii has been dealt with in a satisfactory manner and part\n"
        + "(ii) of recommendation ii has not been implemented.",
      saying:
        "8. GRECO notes that nothing is new on part (ii) of the recommendation ii, which remains not implemented. "
        + "GRECO notes that, according to the authorities, part (i) of recommendation ii has been implemented "
        + "satisfactorily."
    )
    #expect(report.findings[1].parts == ["ii": .notImplemented])
  }

  @Test(
    "A conclusion is one whatever leads GRECO to it, and none where it is not drawn",
    arguments: [
      ("GRECO is pleased to conclude that", true), ("GRECO cannot but conclude that", true),
      ("GRECO has no choice but to conclude that", true), ("GRECO has to conclude that", true),
      ("Le GRECO ne peut que conclure that", true), ("GRECO cannot conclude that", false),
      ("GRECO is not yet able to conclude that", false),
    ]
  )
  func led(words: String, concludes: Bool) throws {
    let report = try InventedReports.compliance(
      "GRECO concludes that recommendation i has",
      saying: words + " recommendation i has"
    )
    #expect(report.findings.map(\.number) == (concludes ? ["i", "ii", "iii"] : ["ii", "iii"]))
    #expect(report.contradictions.isEmpty == concludes)
  }

  @Test("Words for a status that stand one behind the other are two")
  func inARow() throws {
    let report = try InventedReports.compliance(
      "GRECO concludes that recommendation i has been implemented satisfactorily.",
      saying:
        "Implemented satisfactorily implemented partly satisfactorily dealt with in a satisfactory manner."
    )
    #expect(report.kind?.value == .compliance)
  }

  @Test(
    "Symbols of joint rounds and of addenda are read to the letter",
    arguments: [
      ("GrecoRC5(2023)4", "GrecoRC1/2(2023)4"), ("GrecoRC5(2023)4", "GrecoEval1/2Rep(2023)4"),
      ("GrecoRC5(2023)4", "Greco RC-I/II (2008) 2E\nAddendum"),
    ]
  )
  func symbols(words: String, other: String) throws {
    let report = try InventedReports.compliance(words, saying: other)
    #expect(report.symbol?.value == other.replacing("\n", with: " "))
  }

  @Test("A title that begins below the symbol is none of it")
  func titleBelowSymbol() throws {
    let report = try InventedReports.compliance(
      "GrecoRC5(2023)4\n\nFIFTH EVALUATION ROUND\n\nCOMPLIANCE REPORT",
      saying: "FIFTH EVALUATION ROUND\n\nGrecoRC5(2023)4\n\nAddendum\n\nto the Compliance Report"
    )
    #expect(report.symbol?.value == "GrecoRC5(2023)4")
    #expect(report.kind?.value == .addendum)
  }

  @Test("The authorities may be the ones who are invited, and the procedure come to its term")
  func invited() throws {
    let report = try InventedReports.compliance(
      "GRECO asks the Head of the delegation to provide a report at the latest by 31 March 2024.",
      saying:
        "The authorities are invited to submit further information within 12 months, i.e. by 31 March 2024."
    )
    #expect(report.nextReportBy?.value.description == "2024-03-31")
    let french = try InventedReports.compliance(
      "GRECO asks the Head of the delegation to provide a report at the latest by 31 March 2024.",
      saying: "L\u{2019}adoption du présent rapport met un terme à la procédure de conformité."
    )
    #expect(french.ends?.value == .procedure)
  }
}
