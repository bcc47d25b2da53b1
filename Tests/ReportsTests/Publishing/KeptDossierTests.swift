import Testing

@testable import Model
@testable import Reports

@Suite("The dossiers in the repository, in public")
struct KeptDossierTests {
  @Test("All that is shipped of Kazakhstan is public, and stays as it is")
  func shipped() throws {
    let dossier = try Kept.shipped()
    let published = dossier.published(withOurStatus: true)
    #expect(published.catalogue.issued == 27 && published.recommendations.count == 20)
    #expect(published.catalogue.reports == dossier.catalogue.reports)
    #expect(published.catalogue.deadlines == dossier.catalogue.deadlines)
    #expect(published.catalogue.sources == dossier.catalogue.sources)
    #expect(published.catalogue.note == dossier.catalogue.note)
    #expect(published.catalogue.themes.map(\.about) == dossier.catalogue.themes.map(\.about))
    for (open, all) in zip(published.recommendations, dossier.recommendations) {
      #expect(open.findings == all.findings && open.sources == all.sources)
      #expect(open.text == all.text && open.title == all.title && open.note == all.note)
      #expect(Self.fields(open.json) == Self.fields(all.json))
    }
  }

  private static func fields(_ json: JSON) -> Set<JSON.Member> {
    guard case .object(let members) = json else { return [] }
    return Set(members.filter { $0.value != .null && $0.value != [] })
  }

  @Test("Before the Compliance Report was published nothing of it was public")
  func asOf() throws {
    let published = try Kept.shipped("2024-05-01", asOf: true).published()
    #expect(published.isPast && published.day == Day("2024-05-01"))
    #expect(published.catalogue.reports.map(\.id) == ["evaluation-2022"])
    #expect(!published.recommendations.contains { !$0.findings.isEmpty })
    #expect(published.recommendation("immunities") != nil)
    #expect(published.recommendation("training") == nil)
    #expect(published.catalogue.deadline("report-2025") == nil)
    let early = try Kept.shipped("2022-04-01", asOf: true).published()
    #expect(early.catalogue.reports.isEmpty && early.catalogue.issued == 0)
  }

  @Test(
    "Nothing of the demo's unpublished report leaves, and nobody's name",
    arguments: Formats.all
  )
  func demo(format: Formats.Format) throws {
    let dossier = try Kept.demo()
    let text = format.text(dossier.published(withOurStatus: true))
    let secrets = [
      #""addendum""#, "Invented-RC-3", "2026-04-01", "2026-08-06", "Letter that came",
      "situation-report",
      "Mara Velt", "Ilan Dorn", "Petra Sohl", "Tomas Reve", ".pdf", ".ods", "internal",
      "six posts", "committee hears",
    ]
    let found = secrets.filter(text.contains)
    #expect(found == [])
  }

  @Test("The demo keeps its recommendations, its published findings and its measures")
  func demoKeeps() throws {
    let dossier = try Kept.demo()
    let published = dossier.published()
    #expect(published.recommendations.map(\.id) == dossier.recommendations.map(\.id))
    #expect(published.catalogue.reports.count == 3)
    #expect(published.catalogue.isInvented)
    let measures = dossier.recommendations.flatMap { dossier.measures(of: $0.id) }
    let open = published.recommendations.flatMap { published.measures(of: $0.id) }
    #expect(open.map(\.now.value).count == measures.count)
  }
}
