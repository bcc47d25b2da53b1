import Testing

@testable import Model
@testable import Reports

/// A minister reads this page and no other.
@Suite struct Briefs {
  private func brief(_ lines: String...) throws -> String {
    let events = lines.enumerated().map { place, line in
      #"{"id":"01KAS00000000000000000001\#(place)","at":"2026-01-2\#(place)T09:05:00.000Z","by":"Ann","#
        + #""after":[],\#(line)}"# + "\n"
    }
    let dossier = try Sample.dossier("2026-01-31", journal: events.joined())
    let since = try #require(Day("2026-01-15"))
    return Brief(dossier, since: .day(since)).document.markdown.joined().replacing("\\", with: "")
  }

  @Test func `what two entries say is no step, and the part is named`() throws {
    let text = try brief(
      #""on":"judges.i","kind":"status","value":"implemented""#,
      #""on":"judges.i","kind":"status","value":"not-implemented""#
    )
    #expect(
      text.contains(
        "**iv. Judges:** part i: two entries stand, for now we say not implemented; before: nothing"
      )
    )
    #expect(text.contains("our status of part i: implemented satisfactorily / not implemented"))
    #expect(!text.contains("a step"))
  }

  @Test func `a finding of an earlier report and an entry taken back are counted, not moved`()
    throws
  {
    let text = try brief(
      #""on":"clerks","kind":"finding","value":"not-implemented","report":"r2""#,
      #""on":"clerks","kind":"evidence","value":"https://example.org""#,
      #""on":"clerks","kind":"measure","value":"A law","state":"planned","day":"2025-05""#
    )
    #expect(
      text.contains(
        """
        Besides: 1 planned measure, 1 new proof, 1 finding of the Compliance Report entered only now.
        """
      )
    )
    #expect(!text.contains("GRECO finds it not implemented"))
  }

  @Test func `what was said, unsaid and said again is not said for the first time`() throws {
    let said = try brief(#""on":"clerks","kind":"status","value":"implemented""#)
    #expect(said.contains("we say implemented satisfactorily; before: nothing"))
    #expect(!said.contains("first time"))
  }

  @Test func `one answer is counted as one`() throws {
    let text = try brief(
      #""on":"clerks","kind":"answer","value":"Done.","report":"d2","state":"agreed""#
    )
    #expect(
      text.contains(
        "2 recommendations to report on: 1 with an agreed answer, 1 without an answer yet."
      )
    )
    let none = try brief()
    #expect(none.contains("2 recommendations to report on, all without an answer yet."))
  }

  @Test func `a measure that is behind its plan is told with the day, and once`() throws {
    let text = try brief(
      #""on":"clerks","kind":"measure","value":"A law","state":"drafted","planned":"2025-12""#
    )
    let words = "a measure was to be done by 31 December 2025 and is not said to be adopted"
    #expect(text.contains("**Behind:** Іс жүргізушілер"))
    #expect(text.ranges(of: words).count == 1)
    let hidden =
      #""on":"clerks","kind":"measure","value":"A law","planned":"2025-12","internal":true"#
    #expect(try !brief().contains("**Behind:**") && !brief(hidden).contains("**Behind:**"))
  }
}
