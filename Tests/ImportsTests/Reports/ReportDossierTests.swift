import Imports
import Model
import Testing

@Suite("A dossier made of an official report")
struct ReportDossierTests {
  private func catalogue(of text: String) throws -> Catalogue {
    let report = try #require(try InventedReports.read(text))
    let made = try ReportDossier(report)
    let files = Dictionary(uniqueKeysWithValues: made.files.map { ($0.name, $0.bytes) })
    let reading = try CatalogueReader.read(names: files.keys.sorted()) { files[$0] }
    try #require(reading.problems.isEmpty, "\(reading.problems)")
    return reading.catalogue
  }

  @Test(
    "An evaluation report makes a sound one: texts to the letter, themes by its headings, the date"
  )
  func evaluation() throws {
    let catalogue = try catalogue(of: InventedReports.evaluation)
    #expect(catalogue.id == "kingdom-of-ruritania")
    #expect(catalogue.round.text() == "Fifth Evaluation Round")
    #expect(catalogue.issued == 3)
    #expect(
      catalogue.themes.map { $0.title.text() } == ["Regarding the court", "Regarding the police"]
    )
    let all = catalogue.themes.flatMap(\.recommendations)
    #expect(all.map(\.number) == ["i", "ii", "iii"])
    #expect(
      all.map { $0.title.text() } == [
        "Guards be chosen on merit…", "Gifts be declared…", "Introducing it…",
      ]
    )
    #expect(all.allSatisfy { $0.wording == .official })
    #expect(
      all[1].parts.map { $0.text.text() } == [
        "that gifts be declared", "that a register of them be public",
      ]
    )
    #expect(all.compactMap(\.sources.first?.paragraph) == ["2", "3", "4"])
    let deadline = try #require(catalogue.deadlines.first)
    #expect(deadline.due == PartialDay("2022-12-31"))
    #expect(deadline.basis == .stated)
    let report = try #require(catalogue.reports.first)
    #expect(report.kind == .evaluation)
    #expect(report.published == PartialDay("2022-03-04"))
  }

  @Test("A compliance report that has all the texts makes one with its findings")
  func compliance() throws {
    let catalogue = try catalogue(of: InventedReports.compliance)
    let all = catalogue.themes.flatMap(\.recommendations)
    #expect(
      all.map { $0.findings.map(\.status) } == [
        [.implemented], [.partlyImplemented, .dealtWith, .notImplemented], [.notImplemented],
      ]
    )
    #expect(catalogue.reports.first?.published == nil)
  }

  @Test("A report that does not say whose it is makes none")
  func nobodys() throws {
    var report = try #require(try InventedReports.read(InventedReports.evaluation))
    report.member = nil
    #expect(throws: ReportDossier.Refusal.unsaid("whose it is")) { try ReportDossier(report) }
    report.member = .init("Ruritania", at: .file)
    report.recommendations = []
    #expect(throws: ReportDossier.Refusal.noTexts) { try ReportDossier(report) }
  }
}
