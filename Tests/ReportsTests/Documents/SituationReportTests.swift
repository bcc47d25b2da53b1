import Testing

@testable import Model
@testable import Reports

/// The authorities' report on what is outstanding.
@Suite struct SituationReports {
  static let journal = """
    {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","by":"Ann","on":"judges","kind":"answer","value":"Done.\\nAll.","after":[],"report":"d2","state":"agreed"}
    {"id":"01KAS000000000000000000002","at":"2026-01-02T09:06:00.000Z","by":"Ann","on":"judges","kind":"status","value":"implemented","after":[]}
    {"id":"01KAS000000000000000000003","at":"2026-01-21T09:05:00.000Z","by":"Ann","on":"judges.i","kind":"answer","value":"First.","after":[],"report":"d2","state":"draft"}
    {"id":"01KAS000000000000000000004","at":"2026-01-21T09:06:00.000Z","by":"Bob","on":"judges.i","kind":"answer","value":"1st.","after":[],"report":"d2","state":"draft"}
    {"id":"01KAS000000000000000000005","at":"2026-01-21T09:07:00.000Z","by":"Bob","on":"judges","kind":"answer","value":"OLD REPORT","after":[],"report":"d1","state":"agreed"}
    {"id":"01KAS000000000000000000006","at":"2026-01-22T09:05:00.000Z","by":"Bob","on":"judges","kind":"measure","value":"a law","after":[],"day":"2026-01-15","state":"in-force"}
    {"id":"01KAS000000000000000000007","at":"2026-01-22T09:06:00.000Z","by":"Bob","on":"judges","kind":"evidence","value":"https://example.org/law","after":[],"measure":"01KAS000000000000000000006"}
    {"id":"01KAS000000000000000000008","at":"2026-01-22T09:07:00.000Z","by":"Bob","on":"judges.i","kind":"measure","value":"courses","after":[],"state":"planned"}
    {"id":"01KAS000000000000000000009","at":"2026-01-22T09:08:00.000Z","by":"Bob","on":"judges","kind":"measure","value":"SECRET MEASURE","after":[],"internal":true}
    {"id":"01KAS00000000000000000000A","at":"2026-01-22T09:09:00.000Z","by":"Bob","on":"judges","kind":"evidence","value":"SECRET PROOF","after":[],"measure":"01KAS000000000000000000009"}
    {"id":"01KAS00000000000000000000B","at":"2026-01-22T09:10:00.000Z","by":"Bob","on":"judges","kind":"note","value":"PRIVATE NOTE","after":[]}
    {"id":"01KAS00000000000000000000C","at":"2025-01-22T09:08:00.000Z","by":"Bob","on":"judges","kind":"measure","value":"BEFORE THE LAST REPORT","after":[],"day":"2025-01-02"}

    """

  private func report(
    _ day: String = "2026-01-25",
    journal: String = journal,
    for id: String = "d2"
  ) throws -> SituationReport {
    try #require(SituationReport(try Sample.dossier(day, journal: journal), for: id, by: "moj"))
  }

  @Test func `the whole of it`() throws {
    #expect(try report().document.markdown.joined() == Self.whole)
  }

  @Test func `the report that is sent says nothing of how far it has come or what is missing`()
    throws
  {
    let dossier = try Sample.dossier("2026-01-25", journal: Self.journal)
    let report = try #require(SituationReport(dossier, for: "d2", by: "moj", as: .final))
    let text: String = report.document.markdown.joined()
    for word in [
      "Draft", "State:", "Answer |", "issing", "answer yet", "none yet", "dossier", "inferred",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    // Nobody named the day on which it is due, nor says in so many words what GRECO found.
    #expect(!text.contains("**Due:**"))
    #expect(text.contains("| iv | Judges | — |") && !text.contains("outstanding |"))
    #expect(text.ranges(of: "last finding\n").count == 1)
    #expect(
      text.contains("Done\\.") && text.contains("This report is on 2 recommendations that GRECO")
    )
    #expect(
      text.contains("| — | Іс жүргізушілер␛\\[2J� | no finding yet | *No answer.* | — |")
    )
  }

  @Test func `in the authorities' name nothing is said that nobody entered`() throws {
    let clash = """
      {"id":"01KAS00000000000000000001A","at":"2026-01-23T09:05:00.000Z","by":"Ann","on":"judges","kind":"finding","value":"partly-implemented","after":[],"report":"r2"}
      {"id":"01KAS00000000000000000001B","at":"2026-01-23T09:06:00.000Z","by":"Bob","on":"judges","kind":"finding","value":"not-implemented","after":[],"report":"r2"}
      {"id":"01KAS00000000000000000001C","at":"2026-01-23T09:07:00.000Z","by":"Bob","on":"clerks","kind":"answer","value":" ","after":[],"report":"d2","state":"agreed"}
      {"id":"01KAS00000000000000000001D","at":"2026-01-23T09:08:00.000Z","by":"Bob","on":"clerks","kind":"text","value":"Theirs","after":[]}
      {"id":"01KAS00000000000000000001E","at":"2026-01-23T09:09:00.000Z","by":"Bob","on":"judges.i","kind":"text","value":"Second","after":[]}
      {"id":"01KAS00000000000000000001F","at":"2026-01-23T09:09:01.000Z","by":"Bob","on":"officers","kind":"finding","value":"implemented","after":[],"report":"r2"}
      {"id":"01KAS00000000000000000001G","at":"2026-01-23T09:09:02.000Z","by":"Ann","on":"officers","kind":"finding","value":"dealt-with","after":[],"report":"r2"}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: Self.journal + clash)
    let report = try #require(SituationReport(dossier, for: "d2", by: "moj", as: .final))
    let text: String = report.document.markdown.joined()
    for word in ["Ann", "Bob", "entered", "No new", "None.", "Empty"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("Theirs\n\n*Summary, not GRECO"))
    // Neither of two entries is told as if it alone stood.
    #expect(text.contains("**One of two entries.** i: First\\. **One of two entries.** i: 1st\\."))
    #expect(text.contains("**Two entries stand:** answer of part i; finding.\n"))
    #expect(text.contains("**Two entries stand:** finding of Officers.\n"))
    // What is empty is no answer, and of measures nothing is said where none was entered.
    #expect(text.ranges(of: "*No answer.*").count == 2)
    #expect(text.ranges(of: "Measures since").count == 1)
  }

  private let clerks = "Іс жүргізушілер\u{241B}[2J\u{FFFD} [clerks]"

  @Test func `what keeps it from being sent is told from what may never be had`() throws {
    let report = try report()
    let gaps = report.gaps
    #expect(
      gaps.filter(\.kind.keepsFromSending).map(report.words) == [
        "\(clerks): no answer", "iv. Judges [judges]: two entries stand (answer of part i)",
      ]
    )
    #expect(
      gaps.filter { !$0.kind.keepsFromSending }.map(report.words) == [
        "\(clerks): no official text (only a summary)",
        "iv. Judges [judges]: no evidence (courses)",
        "\(clerks): our status is not said",
      ]
    )
    // That it was delivered does not make it one that could be sent.
    #expect(try self.report(journal: Self.journal + Self.met).gaps == gaps)
  }

  @Test func `notes, what is internal and other reports stay out`() throws {
    let report = try report()
    for text in [report.document.markdown, report.document.html].map({ $0.joined() }) {
      for word in ["SECRET", "PRIVATE", "OLD REPORT", "BEFORE THE LAST", "Ann", "Bob"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
    #expect(report.withheldCount == 1)
  }

  @Test func `a measure of no known day is not reported, and not passed over without a word`()
    throws
  {
    let undated = """
      {"id":"01KAS00000000000000000001A","at":"2026-01-23T09:05:00.000Z","by":"Ann","on":"judges.i","kind":"measure","value":"an order","after":[],"state":"drafted","undated":true}
      {"id":"01KAS00000000000000000001B","at":"2026-01-23T09:06:00.000Z","by":"Ann","on":"clerks","kind":"measure","value":"a plan","after":[],"undated":true}
      {"id":"01KAS00000000000000000001C","at":"2026-01-23T09:07:00.000Z","by":"Ann","on":"clerks","kind":"measure","value":"SECRET","after":[],"undated":true,"internal":true}

      """
    let report = try report(journal: Self.journal + undated)
    let text: String = report.document.markdown.joined()
    let words = "Not reported as long as their day is not known:\n\n- "
    #expect(text.contains(words + "Part i: an order (drafted)\n"))
    #expect(text.contains("None whose day is known.\n\n" + words + "a plan\n"))
    #expect(!text.contains("None in the dossier") && !text.contains("SECRET"))
    #expect(
      report.gaps.filter { $0.kind == .undated }.map(report.words) == [
        "iv. Judges [judges]: a measure is not in the report, its day is not known (an order)",
        "\(clerks): a measure is not in the report, its day is not known (a plan)",
      ]
    )
    let dossier = try Sample.dossier("2026-01-25", journal: Self.journal + undated)
    let final = try #require(SituationReport(dossier, for: "d2", as: .final))
    let sent: String = final.document.markdown.joined()
    #expect(!sent.contains("an order") && !sent.contains("a plan"))
  }

  @Test func `nothing is reported of what GRECO found satisfactory`() throws {
    #expect(try report().outstanding.map(\.id) == ["judges", "clerks"])
    let empty = try report("2023-01-01", journal: "")
    #expect(empty.document.markdown.joined().contains("| clerks") == false)
  }

  @Test func `an answer on what GRECO found satisfactory is not left out without a word`() throws {
    let answered = """
      {"id":"01KAS00000000000000000001A","at":"2026-01-23T09:05:00.000Z","by":"Ann","on":"officers","kind":"answer","value":"ALL DONE","after":[],"report":"d2","state":"agreed"}

      """
    let report = try report(journal: answered)
    let text = report.document.markdown.joined()
    #expect(!text.contains("ALL DONE") && text.contains("none of it is answered yet"))
    #expect(text.contains("Answered, but not in this report, as GRECO found it satisfactory"))
    let told = report.gaps.filter { $0.kind == .aside }.map(report.words)
    #expect(
      told == ["Officers [officers]: its answer is not in the report: GRECO found it satisfactory"]
    )
    #expect(try self.report().gaps.contains { $0.kind == .aside } == false)
  }

  private static let met = """
    {"id":"01KAS00000000000000000000D","at":"2026-01-25T12:00:00.000Z","by":"Ann","on":"d2","kind":"deadline","value":{"title":"Progress report","due":"2026-12-31","from":"2025-06","basis":"inferred","met":"2026-01-25"},"after":[]}

    """

  private static let later = """
    {"id":"01KAS00000000000000000000E","at":"2026-01-25T13:00:00.000Z","by":"Ann","on":"judges","kind":"answer","value":"LATER","after":["01KAS000000000000000000001"],"of":"01KAS000000000000000000001","report":"d2","state":"agreed"}
    {"id":"01KAS00000000000000000000F","at":"2026-02-01T12:00:00.000Z","by":"Ann","on":"judges","kind":"status","value":"not-implemented","after":["01KAS000000000000000000002"]}
    {"id":"01KAS00000000000000000000G","at":"2026-02-01T12:01:00.000Z","by":"Ann","on":"judges","kind":"text","value":"LATER","after":[]}
    {"id":"01KAS00000000000000000000H","at":"2026-02-01T12:02:00.000Z","by":"Ann","on":"r3","kind":"report","value":{"kind":"addendum","adopted":"2026-01-20"},"after":[]}
    {"id":"01KAS00000000000000000000J","at":"2026-02-01T12:03:00.000Z","by":"Ann","on":"judges","kind":"finding","value":"implemented","after":[],"report":"r3"}
    {"id":"01KAS00000000000000000000K","at":"2026-02-01T12:04:00.000Z","by":"Ann","on":"d3","kind":"deadline","value":{"title":"Next","due":"2027-06-30","from":"2026-01-20","basis":"stated"},"after":[]}
    {"id":"01KAS00000000000000000000M","at":"2026-02-02T12:04:00.000Z","by":"Ann","on":"d2","kind":"deadline","value":{"title":"LATER","due":"2026-12-31","from":"2025-06","basis":"inferred","met":"2026-01-25"},"after":["01KAS00000000000000000000D"]}

    """

  @Test func `delivered, it stays as it was to the letter`() throws {
    let draft: String = try report().document.markdown.joined()
    let journal = Self.journal + Self.met
    let before: String = try report(journal: journal).document.markdown.joined()
    #expect(before == Self.delivered(draft))
    let now = try Sample.dossier("2026-03-01", journal: journal + Self.later)
    for dossier in [now, now.asOf(try #require(Day("2026-01-25")))] {
      let again = try #require(SituationReport(dossier, for: "d2", by: "moj"))
      #expect(again.document.markdown.joined() == before)
    }
  }

  @Test func `the day of a delivery is corrected, and what was sent is not`() throws {
    let corrected = """
      {"id":"01KAS00000000000000000000P","at":"2026-02-03T12:00:00.000Z","by":"Ann","on":"d2","kind":"deadline","value":{"title":"Progress report","due":"2026-12-31","from":"2025-06","basis":"inferred","met":"2026-01-24"},"after":["01KAS00000000000000000000D"]}

      """
    let journal =
      Self.journal + Self.met + Self.later.replacing("\"LATER\",\"due\"", with: "\"x\",\"due\"")
    let sent = try report("2026-03-01", journal: journal + corrected)
    let text: String = sent.document.markdown.joined()
    #expect(text.contains("Delivered on 24 January 2026") && !text.contains("LATER"))
    #expect(text.contains("Done"))
  }

  /// What becomes of a draft: that it was delivered, without the list of what was missing.
  private static func delivered(_ draft: String) -> String {
    let state = "**State:** Draft, put together by greco from what the authorities entered"
    let text = draft.replacing(state, with: "**State:** Delivered on 25 January 2026")
      .replacing("No answer yet.", with: "No answer had been entered.")
      .replacing("none yet", with: "none")
      .replacing(
        "### iv\\. Judges\n",
        with: "### iv\\. Judges\n\n**Two entries stand:** answer of part i.\n"
      )
    return text.firstRange(of: "\n## What is missing").map { String(text[..<$0.lowerBound]) } ?? ""
  }

  @Test func `what was entered before somebody said that it was delivered was sent`() throws {
    let entered = """
      {"id":"01KAS0000000000000000000N1","at":"2026-01-24T09:09:00.000Z","by":"Ann","on":"clerks","kind":"answer","value":"What was sent.","after":[],"report":"d2","state":"agreed"}
      {"id":"01KAS0000000000000000000N2","at":"2026-01-24T09:08:00.000Z","by":"Ann","on":"clerks","kind":"measure","value":"A day after","after":[],"day":"2026-01-24","state":"adopted"}
      {"id":"01KAS0000000000000000000N3","at":"2026-01-24T09:08:59.000Z","by":"Ann","on":"d2","kind":"deadline","value":{"title":"Progress report","due":"2026-12-31","met":"2026-01-23"},"after":[]}
      {"id":"01KAS0000000000000000000N4","at":"2026-01-24T09:09:00.000Z","by":"Ann","on":"clerks","kind":"answer","value":"LATER","after":["01KAS0000000000000000000N1"],"of":"01KAS0000000000000000000N1","report":"d2","state":"agreed"}

      """
    let sent = try report("2026-03-01", journal: Self.journal + entered)
    let text: String = sent.document.markdown.joined()
    #expect(text.contains("Delivered on 23 January 2026") && text.contains("What was sent"))
    #expect(!text.contains("LATER") && !text.contains("A day after"))
  }

  @Test
  func `a plan is of the time that it is for, and no measure of that unless it was made in it`()
    throws
  {
    let plan = """
      {"id":"01KAS00000000000000000000C","at":"%","by":"Bob","on":"clerks","kind":"measure","value":"PLAN","after":[],"day":"@","state":"planned"}

      """
    for (entered, day, isTold, isMeasure) in [
      ("2026-01-22T09:08:00.000Z", "2026-08", true, true),
      ("2026-01-22T09:08:00.000Z", "2025-02-01", false, false),
      ("2025-01-22T09:08:00.000Z", "2026-08", true, false),
      ("2025-01-22T09:08:00.000Z", "2025-02-01", false, false),
    ] {
      let journal = plan.replacing("%", with: entered).replacing("@", with: day)
      let dossier = try Sample.dossier("2026-01-25", journal: journal)
      let report = try #require(SituationReport(dossier, for: "d2"))
      #expect(
        report.document.markdown.joined().contains("| PLAN | planned |") == isTold,
        "\(entered) \(day)"
      )
      #expect(dossier.ids(.noMeasure).contains("clerks") != isMeasure)
    }
  }

  @Test func `whose words a text is that somebody entered is not credited to its source`() throws {
    let words = """
      {"id":"01KAS00000000000000000001D","at":"2026-01-10T12:00:00.000Z","by":"Ann","on":"judges","kind":"wording","value":"excerpt","after":[]}

      """
    let dossier = try Sample.dossier("2026-01-25", journal: words)
    let draft = try #require(SituationReport(dossier, for: "d2")).document.markdown.joined()
    #expect(draft.contains("entered by Ann on 10 January 2026. Source: GRECO: "))
    let final = try #require(SituationReport(dossier, for: "d2", as: .final))
      .document.markdown.joined()
    #expect(final.contains("Excerpt of GRECO") && !final.contains("Source:"))
  }

  @Test func `seen from the day of the delivery it is what was delivered, later what is due`()
    throws
  {
    let now = try Sample.dossier("2026-03-01", journal: Self.journal + Self.met + Self.later)
    let then = now.asOf(try #require(Day("2026-01-25")))
    #expect([now.idOfReportDue, then.idOfReportDue] == ["d3", "d2"])
    let undelivered = try Sample.dossier("2026-01-25", journal: Self.journal)
    #expect(undelivered.idOfReportDue == "d2")
  }

  @Test func `what GRECO's next report closed is as it was before that`() throws {
    let report = try report(for: "d1")
    #expect(report.dossier.day == Day("2025-05-31"))
    #expect(report.outstanding.map(\.id) == ["judges", "clerks", "officers"])
    #expect(SituationReport(try Sample.dossier("2026-01-25"), for: "r2") == nil)
  }
}
