import Testing

@testable import Model
@testable import Reports

/// What is told where two people entered different things: each entry with what is its own, and once.
@Suite struct Clashes {
  private func dossier(_ lines: String...) throws -> Dossier {
    let events = lines.enumerated().map { place, line in
      #"{"id":"01KAS0000000000000000000\#(place)1","at":"2026-01-2\#(place)T09:05:00.000Z","#
        + #""after":[],"by":"\#(place.isMultiple(of: 2) ? "Ann" : "Bob")",\#(line)}"# + "\n"
    }
    return try Sample.dossier("2026-06-30", journal: events.joined())
  }

  @Test func `two statuses each have their own day and text in the document`() throws {
    let dossier = try dossier(
      #""on":"judges","kind":"status","value":"implemented","day":"2025-08-01","note":"one""#,
      #""on":"judges","kind":"status","value":"implemented","day":"2025-09-01","note":"other""#
    )
    let text: String = Export(dossier).document.markdown.joined()
    #expect(
      text.contains(
        "We: **Two entries:** implemented satisfactorily, since 1 August 2025: one / "
          + "implemented satisfactorily, since 1 September 2025: other\n"
      )
    )
  }

  @Test func `all days of a clash are written alike`() throws {
    let dossier = try dossier(
      #""on":"d2","kind":"deadline","value":{"title":"Progress report","due":"2027-01-10"},"#
        + #""was":{"title":"Progress report","due":"2026-12-31"}"#,
      #""on":"d2","kind":"deadline","value":{"title":"Progress report","due":"2027-05-31"},"#
        + #""was":{"title":"Progress report","due":"2026-12-31"}"#
    )
    let answers = try #require(dossier.twoEntriesOnProcedure.first).entries
    #expect(
      answers.map { dossier.words(for: $0, days: \.words) } == [
        "due from 31 Dec 2026 to 10 Jan 2027", "due from 31 Dec 2026 to 31 May 2027",
      ]
    )
  }

  @Test func `who answers is marked in every column that names somebody`() throws {
    let dossier = try dossier(
      #""on":"judges","kind":"responsible","value":["moj","court"]"#,
      #""on":"judges","kind":"responsible","value":["moj","police"]"#,
      #""on":"clerks","kind":"responsible","value":["moj"]"#,
      #""on":"clerks","kind":"responsible","value":[]"#
    )
    let judges = Row(try #require(dossier.recommendation("judges")), in: dossier)
    #expect(judges.institutions.count == 2)
    #expect(judges.institutions.allSatisfy { $0.hasSuffix("(two entries stand)") })
    let clerks = try #require(dossier.recommendation("clerks"))
    #expect(dossier.leadWords(clerks) == "nobody named (two entries stand)")
  }

  @Test func `who corrected the text given with our status is told in the table`() throws {
    let dossier = try dossier(
      #""on":"judges","kind":"status","value":"implemented","note":"one""#,
      #""on":"judges","kind":"remark","value":"better","of":"01KAS000000000000000000001""#
    )
    let judges = Row(try #require(dossier.recommendation("judges")), in: dossier)
    #expect(judges.ourRemark == "better (corrected by Bob on 2026-01-21)")
  }

  @Test func `a page for a minister counts an answer of two entries once`() throws {
    let dossier = try dossier(
      #""on":"judges","kind":"answer","value":"One.","report":"d2","state":"agreed""#,
      #""on":"judges","kind":"answer","value":"Other.","report":"d2","state":"agreed""#
    )
    let since = Since.day(try #require(Day("2026-01-15")))
    let text: String = Brief(dossier, since: since).document.markdown.joined()
    #expect(text.contains("1 new or changed answer, 1 entry to which two entries stand"))
  }

  @Test func `of two days of a delivery none is told as the day`() throws {
    func met(_ day: String) -> String {
      #""on":"d2","kind":"deadline","value":{"title":"Progress report","due":"2026-12-31","#
        + #""met":"\#(day)"}"#
    }
    let dossier = try dossier(met("2026-01-19"), met("2026-01-20"))
    for form in [SituationReport.Form.draft, .final] {
      let report = try #require(SituationReport(dossier, for: "d2", as: form))
      let text: String = report.document.markdown.joined()
      #expect(text.contains("**As of:** 20 January 2026 (two entries stand)"), "\(text)")
    }
  }

  @Test func `what two entries say of a delivery is marked there, and not at the day it was due`()
    throws
  {
    func deadline(_ met: String?) -> String {
      let said = met.map { #","met":"\#($0)""# } ?? ""
      return #""on":"d2","kind":"deadline","value":{"title":"Progress report","#
        + #""due":"2026-12-31"\#(said)}"#
    }
    let twoDays = try dossier(deadline("2026-01-19"), deadline("2026-01-20"))
    #expect(
      Strips(dossier: twoDays).report.words
        == "Progress report, due 31 December 2026 (inferred), met 20 January 2026 (two entries stand)."
    )
    // Who says nothing of it does not say that it was not.
    let one = try dossier(deadline("2026-01-19"), deadline(nil))
    #expect(
      Strips(dossier: one).report.words
        == "Progress report, due 31 December 2026 (inferred), met 19 January 2026."
    )
  }

  @Test func `a part has its own marks in the table`() throws {
    let dossier = try dossier(
      #""on":"judges.i","kind":"text","value":"One.""#,
      #""on":"judges.i","kind":"text","value":"Other.""#,
      #""on":"judges.i","kind":"status","value":"implemented""#,
      #""on":"judges.i","kind":"status","value":"dealt-with""#
    )
    let judges = Row(try #require(dossier.recommendation("judges")), in: dossier)
    #expect(judges.parts == "i. Other. (two entries stand)")
    #expect(judges.ourParts == "i: dealt with in a satisfactory manner (two entries stand)")
  }

  @Test func `a workbook tells no entry of two as if it were the only one`() throws {
    let dossier = try dossier(
      #""on":"judges","kind":"status","value":"implemented","day":"2025-08-01","note":"one""#,
      #""on":"judges","kind":"status","value":"dealt-with","day":"2025-09-01","note":"other""#,
      #""on":"judges","kind":"answer","value":"One.","report":"d2","state":"agreed""#,
      #""on":"judges","kind":"answer","value":"Other.","report":"d2","state":"agreed""#
    )
    let text = String(decoding: Export(dossier).workbookBytes, as: UTF8.self)
    #expect(text.contains(">Two entries</t>") && text.contains(">two entries, our status: "))
    #expect(!text.contains(">other</t>"))
    #expect(text.ranges(of: ">two entries stand</t>").count == 2)
    #expect(text.contains(">Progress report, due 2026-12-31</t>"))
    #expect(text.contains(">answered by the Compliance Report</t>"))
  }
}
