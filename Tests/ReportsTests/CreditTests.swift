import Testing

@testable import Model
@testable import Reports

/// What a text is said to be from, wherever it leaves.
@Suite struct CreditTests {
  private static let old = "GRECO publishes its first report on Kazakhstan"
  private static let new = "A letter of 3 May"

  /// The shipped dossier with every text replaced, from a letter or from nothing that is named.
  private static func replaced(from letter: Bool) throws -> Dossier {
    var dossier = try Kept.shipped()
    let named: [JSON.Member] =
      letter ? [JSON.Member(.source, "letter"), JSON.Member(.paragraph, "42")] : []
    let reported = JSON.Member(.report, "evaluation-2022")
    let source: JSON = ["title": .string(new), "publisher": "GRECO"]
    let drafts =
      [EventDraft(.source, on: "letter", value: source)]
      + dossier.recommendations.map {
        EventDraft(.text, on: $0.id, value: "Another text.", others: named + [reported])
      }
    let now = Timestamp(milliseconds: (dossier.day.number - 1) * 86_400_000)
    let author = Author(name: "Ann", now: now) { (0, 1) }
    dossier.add(dossier.journal.sign(drafts, by: author))
    return dossier
  }

  // The folder and the memory hold what was shipped besides.
  private static let formats = Formats.all.filter {
    !["export, dossier", "everything in memory"].contains($0.name)
  }

  @Test(arguments: formats, [false, true])
  func `of a text that was replaced no old source is credited`(
    format: Formats.Format,
    isNamed: Bool
  ) throws {
    let shipped = format.text(try Kept.shipped()).ranges(of: Self.old).count
    for dossier in [try Self.replaced(from: isNamed), try Self.replaced(from: isNamed).published()]
    {
      // At most in the list of all sources, and only where that is told.
      let count = format.text(dossier).ranges(of: Self.old).count
      #expect(count <= min(1, shipped))
    }
  }

  @Test func `the source that was named is credited, with its paragraph`() throws {
    let dossier = try Self.replaced(from: true)
    let texts = Formats.all.filter {
      ["pages, text", "export, csv", "export, md"].contains($0.name)
    }
    for format in texts {
      let count = format.text(dossier).ranges(of: "\(Self.new), paragraph 42").count
      #expect(count == 20, "\(format)")
    }
    let page = RecommendationPage(try #require(dossier.recommendation("training")), in: dossier)
    #expect(page.json["sources"] == [["source": "letter", "paragraph": "42"]])
    let report = try #require(SituationReport(dossier, for: "report-2025", as: .draft))
    let text: String = report.document.markdown.joined()
    #expect(text.contains(", paragraph 42") && !text.contains(Self.old))
  }

  @Test func `of a text from nothing that is named that is said`() throws {
    let dossier = try Self.replaced(from: false)
    let page = RecommendationPage(try #require(dossier.recommendation("training")), in: dossier)
    #expect(page.text.contains("entered by Ann on 2026-06-14, source not named:"))
    let report = try #require(SituationReport(dossier, for: "report-2025", as: .draft))
    let text: String = report.document.markdown.joined()
    #expect(text.contains("source not named") && !text.contains(Self.old))
  }
}
