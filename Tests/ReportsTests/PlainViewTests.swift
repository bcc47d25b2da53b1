import Testing

@testable import Model
@testable import Reports

@Suite struct PlainViews {
  @Test func `a busy dossier line by line`() throws {
    let view = PlainView(try Sample.dossier("2026-01-25"), place: "Dossier: /d.")
    #expect(
      view.text == """
        Utopia, Fifth
        25 January 2026. Dossier: /d.
        Confidential: The Compliance Report, adopted June 2025, is not published: the findings, \
        wording and dates are confidential.

        GRECO: 1 satisfactory, 1 outstanding, 1 without a finding of the 3 described here; 5 issued. Compliance Report, adopted June 2025, \
        confidential: not yet published. GRECO’s judgement: “globally unsatisfactory”.
        We: 1 dealt with in a satisfactory manner, 1 partly implemented, nothing said of 1; \
        3 described here; 1 with two entries, of which the later counts for now.
        Report: Progress report, due 31 December 2026 (inferred), in about 340 days.
        Needs you: two entries: clerks; late: judges; no answer to GRECO in this dossier: judges, clerks; \
        nobody answers for it: clerks.

        Theme 1 of 2: Courts
          GRECO: outstanding (inferred, confidential). We: partly implemented. iv. Judges [judges]; due 2026-01-20, late by 5 days
          GRECO: no finding. We: two entries. Іс жүргізушілер␛[2J\u{FFFD} [clerks]; \
        two entries, our status: implemented satisfactorily, was nothing said (2026-01-06, Ann) / \
        dealt with in a satisfactory manner, was nothing said (2026-01-06, Bob)

        Theme 2 of 2: Police
          GRECO: satisfactory (confidential). We: nothing said. Officers [officers]; due 2026-05-01

        About this dossier: 3 subjects are described here; GRECO issued 5 recommendations, of which \
        a subject may stand for more than one, or for a part of one. GRECO’s official text is here of 1; \
        of 2 there is a summary. Of 2 the official number is not known here. Whether the 1 outstanding is \
        partly or not implemented is not known here.
        This is neither GRECO's nor the Council of Europe's.
        1 of the 2 findings is inferred; greco show ID names the source.

        """
    )
  }

  @Test func `before the first finding nothing is counted`() throws {
    let dossier = Dossier(
      try Sample.catalogue(),
      Journal(),
      asOf: Day("2025-01-01") ?? Day(number: 0),
      local: .utc
    )
    let lines = PlainView(dossier, place: "").text.split(separator: "\n")
    #expect(lines[1] == "As of 1 January 2025, read-only. ")
    let greco = "GRECO: 1 not implemented, 2 without a finding of the 3 described here; 5 issued."
    #expect(lines[2].hasPrefix(greco))
    #expect(lines[3] == "We: nothing said of the 3 described here.")
    #expect(lines[4] == "Report: Situation report, due 31 March 2025, in 89 days.")
  }

  @Test func `a date that is over is never called missed`() throws {
    let text = PlainView(try Sample.dossier("2027-01-02"), place: "").text
    #expect(text.contains(" about 2 days ago; no later public report in this dossier."))
    #expect(!text.contains("missed"))
  }
}
