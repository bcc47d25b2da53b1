import Model
import Testing

@testable import Dashboard

/// What others entered since the user looked.
@Suite struct NewsViewTests {
  private func play(_ width: Int = 120, _ height: Int = 40) -> Screenplay {
    Screenplay(.busy, width, height).looked(
      on: Fixture.day("2026-11-20"),
      missing: [
        (
          "Bolat",
          [
            EventDraft(.status, on: "procurement", value: "implemented"),
            .note("second reading in May", on: "whistleblowers"),
            .ref("https://www.oecd.org/iap", on: "whistleblowers"),
          ]
        ), ("Dana", [EventDraft(.due, on: "immunities", value: "2027-03-01")]),
        ("A. Sadykova", [.note("my own", on: "immunities")]),
      ]
    )
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func isToldPersonByPerson(width: Int, height: Int) {
    Golden.check(play(width, height), "news-panes-\(width)x\(height)")
    Golden.check(play(width, height).type("c"), "news-\(width)x\(height)")
  }

  @Test func isSeenOnceItIsShown() {
    let play = play()
    #expect(play.text.contains("4 new since Friday"))
    play.type("c")
    #expect(play.otherEffects.contains(.keepLook) && !play.text.contains("new since"))
    play.meanwhile("Dana", .note("more", on: "immunities"))
    #expect(play.text.contains("1 new since Friday") && play.text.contains("note: more"))
    play.type("c c")
    #expect(play.text.contains("5 entries by 2 people"))
  }

  @Test func leadsToTheOtherTimes() {
    let play = play().type("c h")
    #expect(play.text.contains("Since the"))
    play.type("l")
    #expect(play.text.contains("Since you looked"))
    play.type("l")
    #expect(play.text.contains("nothing is later than what is new"))
    play.type("c :").write("changes look").type("<Enter>")
    #expect(play.text.contains("Since you looked"))
    #expect(Screenplay(.busy, 120, 40).type("c").text.contains("Since the"))
  }

  @Test func eachRowIsItsRecommendation() {
    let play = play().type("c")
    #expect(play.type("<Enter>").text.contains("second reading in May"))
  }
}
