import Testing

@testable import Model
@testable import Reports

/// What the authorities report, and what is not public, wherever it is shown.
@Suite struct Procedures {
  private static let journal = """
    {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","by":"Ann","on":"judges","kind":"answer","value":"Planned.","after":[],"report":"d2","state":"draft"}
    {"id":"01KAS000000000000000000002","at":"2026-01-20T09:05:00.000Z","by":"Bob","on":"judges","kind":"answer","value":"Done.\\nAll.","after":["01KAS000000000000000000001"],"of":"01KAS000000000000000000001","report":"d2","state":"agreed"}
    {"id":"01KAS000000000000000000003","at":"2026-01-21T09:05:00.000Z","by":"Ann","on":"judges.i","kind":"answer","value":"First.","after":[],"report":"d2","state":"draft"}
    {"id":"01KAS000000000000000000004","at":"2026-01-21T09:06:00.000Z","by":"Bob","on":"judges.i","kind":"answer","value":"1st.","after":[],"report":"d2","state":"draft"}

    """

  private func dossier() throws -> Dossier {
    try Sample.dossier("2026-01-25", journal: Self.journal)
  }

  @Test func `show tells what is reported, for what, and where two entries stand`() throws {
    let dossier = try dossier()
    let judges = try #require(dossier.recommendation("judges"))
    #expect(
      RecommendationPage(judges, in: dossier).text.contains(
        """
        The authorities report (Progress report, due 2026-12-31, agreed; 2026-01-02, Ann; \
        corrected by Bob on 2026-01-20):
          Done.
          All.
        The authorities report on part i (Progress report, due 2026-12-31, draft, \
        one of two entries; 2026-01-21, Ann):
          First.
        The authorities report on part i (Progress report, due 2026-12-31, draft, \
        one of two entries; 2026-01-21, Bob):
          1st.

        """
      )
    )
  }

  @Test func `of two entries each text is quoted, and says for which report it is`() throws {
    #expect(
      try dossier().contestedWords("judges") == """
        two entries, answer of part i: \u{201C}First.\u{201D} for Progress report, \
        due 2026-12-31, draft, was nothing (2026-01-21, Ann) / \u{201C}1st.\u{201D} for \
        Progress report, due 2026-12-31, draft, was nothing (2026-01-21, Bob)
        """
    )
    // Not our status is in dispute.
    #expect(!StatisticsText(try dossier()).text.contains("two entries"))
  }

  @Test func `list has what is reported`() throws {
    let judges = try RecommendationList(dossier()).json.whole.elements?.first
    let reported = judges?["reported"]?.elements
    #expect(
      reported?.first == [
        "id": "01KAS000000000000000000001", "on": "judges", "at": "2026-01-02T09:05:00.000Z",
        "by": "Ann", "text": "Done.\nAll.", "amended": "2026-01-20T09:05:00.000Z",
        "amendedBy": "Bob", "report": "d2", "state": "agreed", "conflict": false,
      ]
    )
    #expect(reported?.map { $0["conflict"] } == [false, true, true])
  }

  @Test func `changes has answers that are new or other`() throws {
    let list = ChangeList(try dossier(), since: .day(try #require(Day("2026-01-10"))))
    #expect(
      list.text.contains("    agreed answer for Progress report, due 2026-12-31 now: Done. All.\n")
    )
    #expect(
      list.text.contains(
        "    part i: two entries stand, draft answer for Progress report, due 2026-12-31: First.\n"
      )
    )
    let answers = list.json["changed"]?.elements?.first?["entries"]?.elements
    #expect(
      answers?.first == [
        "on": "judges", "report": "d2", "state": "agreed", "conflict": false, "text": "Done.\nAll.",
      ]
    )
    #expect(answers?.count == 3)
    let later = ChangeList(try dossier(), since: .day(try #require(Day("2026-01-22"))))
    #expect(later.isEmpty)
  }

  @Test func `what was said and taken back within the days is no change`() throws {
    let undo = """
      {"id":"01KAS000000000000000000005","at":"2026-01-22T09:05:00.000Z","by":"Bob","on":"judges","kind":"answer","value":"Planned.","after":["01KAS000000000000000000002"],"of":"01KAS000000000000000000002","report":"d2","state":"draft"}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: Self.journal + undo)
    let list = ChangeList(dossier, since: .day(try #require(Day("2026-01-10"))))
    #expect(list.json["changed"]?.elements?.first?["entries"]?.elements?.count == 2)
  }

  @Test func `a finding in a report that is not public says so until it is published`() throws {
    let published = """
      {"id":"01KAS000000000000000000009","at":"2026-01-24T09:05:00.000Z","by":"Bob","on":"r2","kind":"report","value":{"kind":"compliance","adopted":"2025-06","published":"2026-01-24"},"after":[]}

      """
    let since = try #require(Day("2025-06-01"))
    for (journal, isSecret) in [("", true), (published, false)] {
      let dossier = try Sample.dossier("2026-01-25", journal: journal)
      let officers = try #require(dossier.recommendation("officers"))
      let texts = [
        RecommendationPage(officers, in: dossier).text, RecommendationList(dossier).text,
        StatisticsText(dossier).text, StatisticsText(dossier).line,
        DeadlineList(dossier).text, ChangeList(dossier, since: .day(since)).text,
        PlainView(dossier, place: "").text,
      ]
      #expect(texts.map { $0.contains("onfidential") } == texts.map { _ in isSecret })
      let list = try RecommendationList(dossier).json.whole.elements
      #expect(list?.last?["finding"]?["confidential"] == .bool(isSecret))
      #expect(dossier.statisticsJSON["findings"]?["confidential"] == .bool(isSecret))
    }
  }

  @Test func `what another wrote is not put under the name of who began it`() throws {
    let journal = """
      {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","by":"Ann","on":"judges","kind":"note","value":"hello","after":[]}
      {"id":"01KAS000000000000000000002","at":"2026-01-02T09:06:00.000Z","by":"Ann","on":"judges","kind":"measure","value":"a draft","after":[]}
      {"id":"01KAS000000000000000000003","at":"2026-01-04T09:05:00.000Z","by":"Bob","on":"judges","kind":"note","value":"goodbye","after":["01KAS000000000000000000001"],"of":"01KAS000000000000000000001"}
      {"id":"01KAS000000000000000000004","at":"2026-01-05T09:05:00.000Z","by":"Bob","on":"judges","kind":"measure","value":"a draft","after":["01KAS000000000000000000002"],"of":"01KAS000000000000000000002","state":"adopted"}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: journal)
    let judges = try #require(dossier.recommendation("judges"))
    let page = RecommendationPage(judges, in: dossier).text
    #expect(page.contains("Note (2026-01-02, Ann; corrected by Bob on 2026-01-04):"))
    #expect(page.contains("entered 2026-01-02, Ann; moved on by Bob on 2026-01-05):"))
    let texts: [String] = [
      StateDocument(Export(dossier)).document.markdown.joined(), Export(dossier).csv().joined(),
    ]
    for text in texts { #expect(text.contains("corrected by Bob on"), "\(text)") }
  }

  @Test func `check knows the parts that were added, and what is no finding`() throws {
    let journal = """
      {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","by":"A","on":"judges.ii","kind":"text","value":"Second.","after":[]}
      {"id":"01KAS000000000000000000002","at":"2026-01-02T09:05:00.000Z","by":"A","on":"judges.ii","kind":"status","value":"implemented","after":[]}
      {"id":"01KAS000000000000000000003","at":"2026-01-02T09:05:00.000Z","by":"A","on":"new","kind":"recommendation","value":{"theme":"a","title":"New","text":"x","parts":[{"id":"i","text":"x"}]},"after":[]}
      {"id":"01KAS000000000000000000004","at":"2026-01-02T09:05:00.000Z","by":"A","on":"new.i","kind":"finding","value":"outstanding","after":[],"report":"r2"}
      {"id":"01KAS000000000000000000005","at":"2026-01-02T09:05:00.000Z","by":"A","on":"new.i","kind":"finding","value":"good","after":[],"report":"r2"}
      {"id":"01KAS000000000000000000006","at":"2026-01-02T09:05:00.000Z","by":"A","on":"new.ii","kind":"note","value":"x","after":[]}
      {"id":"01KAS000000000000000000007","at":"2026-01-02T09:05:00.000Z","by":"A","on":"new.i","kind":"due","value":"2026-05-01","after":[],"state":"planned"}

      """
    let check = DossierCheck(
      try Sample.catalogue(),
      problems: [],
      journal: Array(journal.utf8),
      questions: [],
      now: Timestamp(milliseconds: 1_790_000_000_000)
    )
    let lines = check.text(place: "/d", isEmbedded: false).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("journal.jsonl:5:1: warning: value: \"good\" is none of: not-imp"))
    #expect(lines[1].hasPrefix("journal.jsonl:6:1: warning: on: no recommendation has the id"))
    #expect(lines[2].contains(":7:1: warning: the field “state” means nothing to this version"))
    #expect(
      lines[3].hasPrefix("journal.jsonl:7:1: warning: on: “due” is of a whole recommendation")
    )
  }

  @Test
  func `a report not published is said to be at every finding of it, and what is gone is told`()
    throws
  {
    let journal = """
      {"id":"01KAS00000000000000000000A","at":"2026-01-10T09:00:00.000Z","by":"Ann","on":"r3","kind":"report","value":{"kind":"addendum","adopted":"2026-01-09","published":"2026-01-10"},"after":[]}
      {"id":"01KAS00000000000000000000B","at":"2026-01-20T09:00:00.000Z","by":"Ann","on":"r3","kind":"report","value":{"kind":"addendum","adopted":"2026-01-09"},"after":["01KAS00000000000000000000A"]}
      {"id":"01KAS00000000000000000000C","at":"2026-01-20T09:01:00.000Z","by":"Ann","on":"r4","kind":"report","value":{"kind":"follow-up","adopted":"2026-01-20"},"after":[]}
      {"id":"01KAS00000000000000000000D","at":"2026-01-20T09:02:00.000Z","by":"Ann","on":"officers","kind":"finding","value":"satisfactory","report":"r4","after":[]}
      {"id":"01KAS00000000000000000000E","at":"2026-01-20T09:03:00.000Z","by":"Ann","on":"judges","kind":"answer","value":"A.","report":"d2","state":"draft","after":[]}
      {"id":"01KAS00000000000000000000F","at":"2026-01-20T09:04:00.000Z","by":"Ann","on":"judges","kind":"answer","value":"B.","report":"d2","state":"draft","after":["01KAS00000000000000000000E"],"of":"01KAS00000000000000000000E"}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: journal)
    let list = ChangeList(dossier, since: .day(try #require(Day("2026-01-15")))).text
    #expect(list.contains("  Addendum: published 10 January 2026 -> nothing\n"))
    #expect(list.contains("    GRECO: again satisfactory, Follow-up Report (confidential)\n"))
    #expect(list.contains("    draft answer for Progress report, due 2026-12-31: B.\n"))
  }
}
