import Testing

@testable import Model
@testable import Reports

/// Nobody's words are told under another's name.
@Suite struct AuthorsTests {
  /// Ann entered one of everything, Bob changed it; then Bob said something else and took it back.
  private static let journal = """
    {"id":"01KAS000000000000000000001","at":"2026-01-02T09:00:00.000Z","by":"Ann","on":"judges","kind":"status","value":"partly-implemented","after":[],"note":"ann"}
    {"id":"01KAS000000000000000000002","at":"2026-01-02T09:01:00.000Z","by":"Ann","on":"judges","kind":"note","value":"ann","after":[]}
    {"id":"01KAS000000000000000000003","at":"2026-01-02T09:02:00.000Z","by":"Ann","on":"judges","kind":"measure","value":"ann","after":[],"state":"planned","day":"2026-09-01"}
    {"id":"01KAS000000000000000000004","at":"2026-01-02T09:03:00.000Z","by":"Ann","on":"judges","kind":"evidence","value":"ann","after":[]}
    {"id":"01KAS000000000000000000005","at":"2026-01-02T09:04:00.000Z","by":"Ann","on":"judges","kind":"answer","value":"ann","after":[],"report":"d2","state":"draft"}
    {"id":"01KAS000000000000000000006","at":"2026-01-20T09:00:00.000Z","by":"Bob","on":"judges","kind":"remark","value":"bob","after":[],"of":"01KAS000000000000000000001"}
    {"id":"01KAS000000000000000000007","at":"2026-01-20T09:01:00.000Z","by":"Bob","on":"judges","kind":"note","value":"bob","after":["01KAS000000000000000000002"],"of":"01KAS000000000000000000002"}
    {"id":"01KAS000000000000000000008","at":"2026-01-20T09:02:00.000Z","by":"Bob","on":"judges","kind":"measure","value":"bob","after":["01KAS000000000000000000003"],"of":"01KAS000000000000000000003","state":"planned","day":"2026-09-01"}
    {"id":"01KAS000000000000000000009","at":"2026-01-20T09:03:00.000Z","by":"Bob","on":"judges","kind":"evidence","value":"bob","after":["01KAS000000000000000000004"],"of":"01KAS000000000000000000004"}
    {"id":"01KAS00000000000000000000A","at":"2026-01-20T09:04:00.000Z","by":"Bob","on":"judges","kind":"answer","value":"bob","after":["01KAS000000000000000000005"],"of":"01KAS000000000000000000005","report":"d2","state":"draft"}
    {"id":"01KAS00000000000000000000B","at":"2026-01-21T09:00:00.000Z","by":"Bob","on":"judges","kind":"status","value":"implemented","after":["01KAS000000000000000000001"]}
    {"id":"01KAS00000000000000000000C","at":"2026-01-22T09:00:00.000Z","by":"Bob","on":"judges","kind":"status","value":"partly-implemented","after":["01KAS00000000000000000000B"],"of":"01KAS00000000000000000000B","note":"ann"}

    """

  private let signed = "2026-01-02, Ann; corrected by Bob on 2026-01-20"

  private func dossier() throws -> Dossier {
    try Sample.dossier("2026-01-25", journal: Self.journal)
  }

  @Test func `show names who said it and who changed it, and since when it is said`() throws {
    let dossier = try dossier()
    let page = RecommendationPage(try #require(dossier.recommendation("judges")), in: dossier).text
    for line in [
      "We: partly implemented (2026-01-02, Ann): bob (corrected by Bob on 2026-01-20)",
      "The authorities report (Progress report, due 2026-12-31, draft; \(signed)):\n  bob",
      "Measure (planned for 2026-09-01, entered \(signed)):\n  bob",
      "Evidence (\(signed)): bob", "Note (\(signed)):\n  bob",
      "(Ann): bob (corrected by Bob on 2026-01-20)",
    ] { #expect(page.contains(line), "\(line) in \(page)") }
  }

  @Test func `documents, tables and values do as well`() throws {
    let export = Export(try dossier())
    let document = StateDocument(export).document.markdown.joined()
    #expect(document.contains("*2 January 2026, Ann; corrected by Bob on 20 January 2026:* bob"))
    #expect(document.contains("bob (planned for 1 September 2026)"))
    let row = Row(try #require(export.recommendations.first), in: export.dossier)
    #expect(
      row.measures == "bob (planned for 2026-09-01, entered \(signed.replacing("; ", with: ", ")))"
    )
    #expect(row.notes == "bob (entered \(signed.replacing("; ", with: ", ")))")
    #expect(row.saying?.by == "Ann" && row.saying?.since == "2026-01-02")
    let json = try RecommendationList(export.dossier).json.whole.elements?.first
    for kind in ["notes", "measures", "evidence", "reported"] {
      let entry = json?[kind]?.elements?.first
      #expect(entry?["by"] == "Ann" && entry?["amendedBy"] == "Bob", "\(kind)")
    }
    #expect(json?["said"]?.elements?.first?["by"] == "Ann")
    for sheet in [export.measureSheet, export.evidenceSheet, export.noteSheet, export.answerSheet] {
      let remark = Workbook.Cell.text("corrected by Bob on 2026-01-20")
      #expect(sheet.rows.first?.contains(remark) == true, "\(sheet.name)")
    }
  }

  @Test func `who corrected the text given with our status is told to programs, too`() throws {
    let dossier = try Sample.dossier(
      "2026-01-25",
      journal: Sample.journal + """
        {"id":"01KAS00000000000000000000A","at":"2026-01-07T09:05:00.000Z","by":"Bob","on":"judges","kind":"remark","value":"a better draft","of":"01KAS000000000000000000001","after":[]}

        """
    )
    let judges = try #require(dossier.recommendation("judges"))
    let said = dossier.json(of: judges)["said"]?.elements?.first
    #expect(said?["by"] == "Ann" && said?["note"] == "a better draft")
    #expect(said?["amendedBy"] == "Bob" && said?["amended"] == "2026-01-07T09:05:00.000Z")
  }
}
