import Model
import Testing

@Suite("The dossier that is shipped")
struct ShippedDossierTests {
  let reading: CatalogueReader.Reading
  let catalogue: Catalogue
  let recommendations: [Recommendation]

  init() throws {
    reading = try Folder.shipped().read()
    catalogue = reading.catalogue
    recommendations = catalogue.themes.flatMap(\.recommendations)
  }

  @Test("Nothing is wrong with it")
  func problems() {
    #expect(reading.problems.map(\.description) == [])
  }

  @Test("Kazakhstan, seven themes, twenty subjects, 27 issued")
  func counts() {
    #expect(catalogue.id == "kazakhstan")
    #expect(catalogue.member.text() == "Kazakhstan")
    #expect(catalogue.issued == 27)
    #expect(catalogue.themes.map(\.recommendations.count) == [1, 2, 3, 3, 5, 1, 5])
    #expect(Set(recommendations.map(\.id)).count == 20)
  }

  @Test("Every file of Themes/ is dossier.json or a theme it names")
  func files() {
    #expect(Folder.shippedNames.count == catalogue.themes.count + 1)
    #expect(Folder.shippedNames.contains(CatalogueReader.dossierFile))
  }

  @Test("Four findings are satisfactory and stated, sixteen outstanding and inferred")
  func findings() {
    let satisfactory = recommendations.filter { $0.findings.map(\.status) == [.satisfactory] }
    #expect(
      Set(satisfactory.map(\.id))
        == ["training", "code-of-ethics", "beneficial-ownership", "tax-authorities"]
    )
    #expect(satisfactory.allSatisfy { $0.findings.map(\.basis) == [.stated] })
    let outstanding = recommendations.filter { $0.findings.map(\.status) == [.outstanding] }
    #expect(outstanding.count == 16)
    #expect(outstanding.allSatisfy { $0.findings.map(\.basis) == [.inferred] })
    #expect(recommendations.flatMap(\.findings).allSatisfy { $0.report == "compliance-2024" })
  }

  @Test("The totals are the report's own: 4 and 23 of 27")
  func totals() throws {
    let report = try #require(catalogue.report("compliance-2024"))
    #expect(report.totals == [.satisfactory: 4, .outstanding: 23])
    #expect(report.judgement == nil)
    #expect(report.adopted.description == "2024-03")
    #expect(report.published?.description == "2024-09-06")
    let evaluation = try #require(catalogue.report("evaluation-2022"))
    #expect(evaluation.adopted.description == "2022-03-25")
    #expect(evaluation.totals.isEmpty)
  }

  @Test("One deadline stated and closed by the Compliance Report, one inferred")
  func deadlines() {
    #expect(catalogue.deadlines.map(\.due.description) == ["2023-09", "2025-09-30"])
    #expect(catalogue.deadlines.map(\.basis) == [.stated, .inferred])
    #expect(catalogue.deadlines.map(\.closedBy) == ["compliance-2024", nil])
    #expect(catalogue.deadlines.map { $0.from?.description } == ["2022-03-25", "2024-03"])
  }

  @Test("Every source that is named exists, and everything names one")
  func sources() {
    let keys = Set(catalogue.sources.map(\.key))
    let named =
      recommendations.flatMap(\.sources).map(\.source)
      + recommendations.flatMap(\.findings).compactMap(\.source)
      + catalogue.reports.compactMap(\.source) + catalogue.deadlines.compactMap(\.source)
    #expect(Set(named).subtracting(keys) == [])
    #expect(keys.subtracting(named) == ["astanatimes-2024"], "named in a note only")
    #expect(recommendations.allSatisfy { !$0.sources.isEmpty })
    #expect(recommendations.flatMap(\.findings).allSatisfy { $0.source != nil })
    #expect(catalogue.sources.allSatisfy { $0.url?.hasPrefix("https://") == true })
  }

  @Test("Nothing is said that the sources do not say: numbers, wording, dates, institutions")
  func notInvented() {
    #expect(recommendations.allSatisfy { $0.number == nil && $0.due == nil && $0.parts.isEmpty })
    #expect(recommendations.allSatisfy { $0.responsible.isEmpty })
    #expect(recommendations.filter { $0.wording != .summary }.map(\.id) == ["whistleblowers"])
    #expect(recommendations.allSatisfy { $0.wording != .official })
    #expect(catalogue.institutions.isEmpty)
  }
}
