import Entering
import Testing

@testable import Model

/// What a month, a year and the like come to, depending on what they are written for.
@Suite struct DayUseTests {
  @Test(arguments: [
    ("day", "2026-12", "2026-12"), ("adopted", "12/2026", "2026-12"), ("published", "2026", "2026"),
    ("from", "2026-03", "2026-03"), ("due", "2026-12", "2026-12-31"),
    ("due", "2028-02", "2028-02-29"),
    ("deadline", "2027", "2027-12-31"), ("until", "2026-03", "2026-03-31"),
    ("as-of", "2025", "2025-12-31"), ("since", "2026-03", "2026-03-01"),
    ("since", "2026", "2026-01-01"),
    ("due", "Q4 2026", "2026-12-31 (Q4 2026)"), ("day", "H1 2026", "2026-06-30 (H1 2026)"),
    ("since", "Q4 2026", "2026-10-01"), ("since", "-7d", "2026-11-20"),
  ])
  func `they come to what it is for`(name: String, text: String, day: String) {
    #expect(read(text, for: DayUse(of: name)) == day)
  }

  @Test(arguments: ["2026-10", "2026", "Q3 2026"])
  func `what was done on one day needs that day`(text: String) {
    #expect(refusal(of: text, for: DayUse(of: "day", in: "met")) == .notWhole)
    #expect(refusal(of: text, for: DayUse(of: "met")) == .notWhole)
  }

  @Test func `the words of a quarter are kept in the note`() throws {
    let reader = DayReader(from: friday, languages: ["en"])
    let quarter = try reader.day("Q4 2026", for: .end), month = try reader.day("2026-12", for: .end)
    let draft = EventDraft.review(of: "training")
    #expect(draft.noting(quarter).note == "Q4 2026")
    #expect(draft.noting(month).note == nil && draft.noting(nil).note == nil)
    var noted = draft
    noted.note = "agreed"
    #expect(noted.noting(quarter).note == "agreed (Q4 2026)")
  }

  @Test(arguments: [
    ("15.12.2026", "Tue 15 Dec 2026, in 18 days"), ("today", "Fri 27 Nov 2026, today"),
    ("2026-12", "Dec 2026"), ("2026", "2026"),
    ("Q4 2026", "Thu 31 Dec 2026, in 34 days; “Q4 2026” is noted"),
  ])
  func `what a day comes to is told`(text: String, words: String) throws {
    let day = try DayReader(from: friday, languages: ["en"]).day(text, for: .fact)
    #expect(day.words(from: friday) == words)
  }

  @Test func `since a report is asked by its id, since a day by anything`() throws {
    let report = Report(
      id: "compliance",
      kind: .compliance,
      adopted: try #require(PartialDay("2026-03"))
    )
    let dossier = Dossier(
      Catalogue(
        id: "d",
        member: LocalizedText("Syldavia"),
        round: LocalizedText("first"),
        themes: [],
        reports: [report],
        deadlines: [],
        institutions: [],
        sources: []
      ),
      Journal(),
      today: friday,
      local: .utc
    )
    let reader = DayReader(from: friday, languages: ["en"])
    #expect(try reader.since("compliance", in: dossier) == .report(report))
    #expect(try reader.since("2026-03", in: dossier) == .day(try #require(Day("2026-03-01"))))
    #expect(try reader.since("yesterday", in: dossier) == .day(friday + -1))
    #expect(throws: DayRefusal.noDay) { try reader.since("addendum", in: dossier) }
  }

  @Test func `a line is taken apart before its day`() {
    let reader = DayReader(from: friday, languages: ["en"])
    let lines = [
      ("training 2026-12-31", "training", "2026-12-31"),
      ("training next friday", "training", "next friday"),
      ("xiv 14 15 Dec 2026", "xiv 14", "15 Dec 2026"),
      ("xiv 14 2026-12", "xiv 14", "2026-12"), ("14 none", "14", "none"),
      ("training end of year", "training", "end of year"), ("a b c", "a b", "c"),
    ]
    for (line, before, day) in lines {
      let parts = reader.split(line.split(separator: " ").map(String.init), behind: 1)
      #expect(parts.before.joined(separator: " ") == before && parts.day == day)
    }
    let quoted = reader.split(["14", "15", "may 2027"], behind: 1)
    #expect(quoted.before == ["14", "15"] && quoted.day == "may 2027")
    #expect(reader.length(ofDayIn: ["15", "Dec", "2026", "training"]) == 3)
    #expect(reader.length(ofDayIn: ["yesterday", "training"]) == 1)
    #expect(reader.length(ofDayIn: ["15", "Dec", "2026", "a", "law"]) == 3)
    #expect(reader.length(ofDayIn: ["31.12.2026", "г."]) == 2)
  }
}
