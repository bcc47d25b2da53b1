import Testing

@testable import Model
@testable import Reports

@Suite struct Texts {
  @Test func `list is aligned, its titles last`() throws {
    let text = RecommendationList(try Sample.dossier("2026-01-25")).text
    #expect(
      text == """
        ID        GRECO                                 We                  Due              Title
        judges    outstanding (inferred, confidential)  partly implemented  2026-01-20 late  iv. Judges
        clerks    no finding                            two entries         -                \
        Іс жүргізушілер␛[2J\u{FFFD}; \
        two entries, our status: implemented satisfactorily, was nothing said (2026-01-06, Ann) / \
        dealt with in a satisfactory manner, was nothing said (2026-01-06, Bob)
        officers  satisfactory (confidential)           nothing said        2026-05-01       Officers

        """
    )
  }

  @Test func `show tells all there is`() throws {
    let dossier = try Sample.dossier("2026-01-25")
    let judges = try #require(dossier.recommendation("judges"))
    #expect(
      RecommendationPage(judges, in: dossier).text == """
        iv. Judges [judges]
        Theme: Courts
        GRECO: outstanding (inferred), Compliance Report, adopted June 2025, confidential; \
        before that: not implemented, Evaluation Report, adopted 10 January 2024; source: GRECO 2025
        We: partly implemented (2026-01-02, Ann): draft law
        Due: 2026-01-20, late by 5 days
        Lead: Ministry of Justice

        Text, GRECO's wording:
          Do it.
          Well.
        Source: GRECO 2025: A page u

        Part i [judges.i]
          GRECO: no finding
          We: nothing said
          First.

        Measure (adopted, entered 2026-01-04, Bob; corrected by Bob on 2026-01-05):
          a law
          no evidence yet

        Internal note (2026-01-03, Bob):
          call them

        History:
          2026-01-02 09:05  from nothing said to partly implemented (Ann): draft law
          2026-01-03 09:05  internal note: call them (Bob)
          2026-01-04 09:05  measure: a draft, drafted (Bob)
          2026-01-05 09:05  measure corrected: a law, adopted (Bob)

        """
    )
  }

  @Test func `show and log tell since when, and leave out what is not known`() throws {
    let journal = """
      {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","on":"judges","kind":"status","value":"implemented","after":[],"day":"2025-12"}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: journal)
    let judges = try #require(dossier.recommendation("judges"))
    let page = RecommendationPage(judges, in: dossier).text
    #expect(page.contains("\nWe: implemented satisfactorily, since 2025-12 (2026-01-02)\n"))
    #expect(
      page.hasSuffix("\n  2026-01-02 09:05  to implemented satisfactorily, since 2025-12\n")
    )
    #expect(
      EventLog(dossier).text.hasSuffix("  to implemented satisfactorily, since 2025-12\n")
    )
  }

  @Test func `what is of a part is told once, and as the part's`() throws {
    let journal = """
      {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","by":"Ann","on":"judges.i","kind":"note","value":"of one","after":[]}
      {"id":"01KAS000000000000000000002","at":"2026-01-03T09:05:00.000Z","by":"Ann","on":"judges.i","kind":"text","value":"Another.","after":[]}
      {"id":"01KAS000000000000000000003","at":"2026-01-04T09:05:00.000Z","by":"Bob","on":"judges","kind":"wording","value":"excerpt","after":[]}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: journal)
    let judges = try #require(dossier.recommendation("judges"))
    let page = RecommendationPage(judges, in: dossier).text
    #expect(page.ranges(of: "Note (").count == 1)
    #expect(page.contains("Note (part i, 2026-01-02, Ann):\n  of one\n"))
    #expect(
      page.contains("Part i [judges.i], text entered by Ann on 2026-01-03, source not named\n")
    )
    #expect(page.contains("Text, excerpt of GRECO's wording, entered by Bob on 2026-01-04:\n"))
    let document: String = StateDocument(Export(dossier)).document.markdown.joined()
    #expect(document.contains("*Part i, 2 January 2026, Ann:* of one"))
    #expect(
      document.contains(
        "**Part i:** Another\\. *Entered by Ann on 3 January 2026, source not named.*"
      )
    )
  }

  @Test func `answers for reports that are called alike are told apart by their days`() throws {
    let journal = """
      {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","by":"Ann","on":"judges","kind":"answer","value":"A","after":[],"report":"d1","state":"agreed"}
      {"id":"01KAS000000000000000000002","at":"2026-01-02T09:06:00.000Z","by":"Ann","on":"judges","kind":"answer","value":"B","after":[],"report":"d2","state":"agreed"}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: journal)
    let document: String = StateDocument(Export(dossier)).document.markdown.joined()
    #expect(document.contains("**Situation report, due 31 March 2025 (agreed):** A"))
    #expect(document.contains("**Progress report, due 31 December 2026 (agreed):** B"))
  }

  @Test func `a measure that is internal says so, with what was noted on it`() throws {
    let entered = """
      {"id":"01KAS0000000000000000000Z1","at":"2026-01-10T09:05:00.000Z","by":"Ann","on":"clerks","kind":"measure","value":"a plan","after":[],"internal":true,"note":"for comments"}
      {"id":"01KAS0000000000000000000Z2","at":"2026-01-10T09:06:00.000Z","by":"Ann","on":"clerks","kind":"evidence","value":"https://example.org","after":[],"internal":true}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: entered)
    let page = RecommendationPage(try #require(dossier.recommendation("clerks")), in: dossier).text
    #expect(
      page.contains("Internal measure (entered 2026-01-10, Ann):\n  a plan\n  note: for comments\n")
    )
    #expect(page.contains("Internal evidence (2026-01-10, Ann): https://example.org"))
  }

  @Test
  func `on a terminal what has a number is named by it, and where that is wide by its ID too`()
    throws
  {
    let list = RecommendationList(try Sample.dossier("2026-01-25"))
    func lines(_ width: Int) -> [Substring] {
      let lines = list.text(in: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width })
      return lines
    }
    #expect(lines(80)[0].hasPrefix("No.       GRECO") && lines(80)[1].hasPrefix("iv        outst"))
    #expect(lines(80)[2].hasPrefix("clerks"))
    #expect(lines(120)[0].hasPrefix("No.  ID") && lines(120)[1].hasPrefix("iv   judges"))
  }

  @Test func `stats on one line`() throws {
    #expect(
      StatisticsText(try Sample.dossier("2026-01-25", journal: "")).line
        == "GRECO 1 satisfactory, 1 outstanding, 1 without a finding of 3 described (confidential) | We nothing said of 3"
        + " | Report due 2026-12-31 (inferred), in about 340 days\n"
    )
  }

  @Test func `deadlines say where nothing later is known`() throws {
    #expect(
      DeadlineList(try Sample.dossier("2027-01-01")).text == """
        2026-01-20           late by 346 days  iv. judges: Judges; GRECO: outstanding (inferred, confidential); \
        We: partly implemented
        2026-12-31 inferred  about 1 day ago   Progress report; \
        no later public report in this dossier

        """
    )
  }

  @Test func `within some days what is late is listed, a report's past date is not`() throws {
    let late = DeadlineList(try Sample.dossier("2027-01-01"), within: 30)
    #expect(late.text.hasPrefix("2026-01-20  late by 346 days  iv. judges: Judges;"))
    #expect(late.text.split(separator: "\n").count == 1)
    #expect(late.silence == "Nothing is due within 30 days; 1 is late: Judges.")
    #expect(
      DeadlineList(try Sample.dossier("2026-01-25"), within: 1).silence
        == "Nothing is due within 1 day; 1 is late: Judges."
    )
    let both = DeadlineList(try Sample.dossier("2026-12-20"), within: 30)
    #expect(both.silence == nil && both.text.split(separator: "\n").count == 2)
    let none = DeadlineList(try Sample.dossier("2026-01-10"), within: 9)
    #expect(none.isEmpty && none.silence == "Nothing is due within 9 days.")
    #expect(DeadlineList(try Sample.dossier("2027-01-01")).silence == nil)
  }

  @Test func `an excerpt is quoted, other texts are not`() throws {
    let excerpt = Sample.themeB.replacing(#""wording": "summary""#, with: #""wording": "excerpt""#)
    #expect(try page("officers", themeB: excerpt).contains("wording:\n  \u{201C}… T …\u{201D}\n"))
    #expect(try page("officers").contains("wording:\n  T\n"))
  }

  private func page(_ id: String, themeB: String = Sample.themeB) throws -> String {
    let catalogue = try Sample.catalogue(themeB: themeB)
    let today = try #require(Day("2026-01-25"))
    let dossier = Dossier(catalogue, Journal(), today: today, local: .utc)
    return RecommendationPage(try #require(dossier.recommendation(id)), in: dossier).text
  }

  @Test func `log is a line each`() throws {
    var wanted = EventLog.Wanted()
    wanted.since = Day("2026-01-06")
    wanted.by = "Ann"
    #expect(
      EventLog(try Sample.dossier("2026-01-25"), wanted).text
        == "01KAS000000000000000000005  2026-01-06 09:05  clerks"
        + "  to implemented satisfactorily (Ann); stands against Bob\n"
    )
  }
}
