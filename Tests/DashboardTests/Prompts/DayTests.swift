import Model
import Testing

@testable import Dashboard

/// Days as they are typed in the dashboard, on 23 November 2026.
@Suite struct Days {
  @Test(arguments: [
    ("2026-12", "2026-12-31"), ("2027", "2027-12-31"), ("31/12/2026", "2026-12-31"),
    ("end of year", "2026-12-31"), ("+90в", "2027-02-21"), ("завтра", "2026-11-24"),
    ("15 желтоқсан", "2026-12-15"), ("1er février 2027", "2027-02-01"),
  ])
  func aDueDateIsTheLastDay(_ typed: String, _ value: String) {
    let play = Screenplay(.shipped).type("d").write(typed).type("<Enter> <Enter> <Enter>")
    #expect(play.events.map(\.value) == [.string(value)])
  }

  @Test func theWordsOfAQuarterAreKeptInTheNote() {
    let play = Screenplay(.shipped, 120, 40).type("d").write("IV квартал 2026 г.")
    #expect(play.text.contains("Thu 31 Dec 2026, in 38 days; “IV квартал 2026 г.” is noted"))
    play.type("<Enter> <Enter> <Enter>")
    #expect(play.events.map(\.value) == ["2026-12-31"])
    #expect(play.events.map(\.note) == ["IV квартал 2026 г."])
    let measure = Screenplay(.shipped).type("m x <Tab>").write("Q3 2026").type("<C-s>")
    #expect(measure.events.first?.day?.description == "2026-09-30")
    #expect(measure.events.first?.note == "Q3 2026")
  }

  @Test func theDateInTheLetterMayBeAMonthAndItsWindowAQuarter() {
    let play = Screenplay(.shipped).type("M").write("6/2027").type("<Tab> <C-u>").write("Q1 2026")
    play.type("<Enter> <Enter>")
    #expect(play.events.first?.value["due"] == "2027-06-30")
    #expect(play.events.first?.value["from"] == "2026-03-31")
    #expect(play.events.first?.note == "Q1 2026")
  }

  @Test(arguments: [
    ("1/2/2027", "can be 1 Feb 2027 or 2 Jan 2027; write 2027-02-01 or 2027-01-02"),
    ("постоянно", "is no date: what goes on has none"), ("ongoing", "what goes on has none"),
  ])
  func whatCannotBeToldIsRefusedWithTheReason(_ typed: String, _ why: String) {
    let play = Screenplay(.shipped, 120, 40).type("d").write(typed)
    #expect(play.text.contains(why))
    #expect(play.type("<Enter>").events.isEmpty && play.text.contains(why))
  }

  @Test(arguments: [
    ("as-of 2024-10", "Thu 31 Oct 2024, 753 days ago"),
    ("as-of -7d", "Mon 16 Nov 2026, 7 days ago"),
    ("changes 2026-03", "Sun 1 Mar 2026, 267 days ago"),
    ("changes 1/2/2026", "can be 1 Feb 2026 or 2 Jan 2026"),
    ("as-of ", "as-of DAY|today"), ("as-of 20", "as-of DAY|today"),
    ("changes compliance-2024", "changes DAY|REPORT"),
  ])
  func whatADayComesToIsShownBehindTheColon(_ line: String, _ words: String) {
    let play = Screenplay(.shipped, 120, 40).type(":").write(line)
    #expect(play.text.contains(words), "\(play.rows.suffix(3))")
  }

  @Test func aMonthOrAWordIsADayBehindTheColon() {
    let play = Screenplay(.busy, 120, 40).type(":").write("changes 2026-09").type("<Enter>")
    #expect(play.text.contains("Since 1 September 2026"))
    play.type("q :").write("as-of 2024").type("<Enter>")
    #expect(play.text.contains("as it stood on 31 Dec 2024"))
    play.type(":").write("as-of сегодня").type("<Enter>")
    #expect(play.text.contains("today again"))
    #expect(
      play.type(":").write("as-of 2/1/2024").type("<Enter>").text.contains("can be 2 Jan 2024")
    )
  }
}
