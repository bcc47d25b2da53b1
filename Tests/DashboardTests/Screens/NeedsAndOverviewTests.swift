import Model
import Testing

@testable import Dashboard

/// What needs the user, and what is the same for all screens.
@Suite struct NeedsAndOverviewTests {
  @Test func aQueueToWorkThrough() {
    let play = Screenplay(.busy, 80, 40).type("! j")
    #expect(play.text.contains("d late"))
    #expect(play.selected == "decision-making")
    play.type("d").write("+60d").type("<Enter> <Enter> <Enter>")
    #expect(!play.text.contains("d late"))
    #expect(play.state.place == .screen(.needs))
    // It needs the user for more than its date.
    #expect(play.selected == "decision-making")
  }

  @Test func twoEntriesAreSettledFromHere() {
    let play = Screenplay(.busy, 80, 40).type("! <Enter>")
    #expect(play.selected == "judiciary-prosecution")
    #expect(play.state.place == .screen(.detail))
    play.type("1 q")
    #expect(play.state.place == .screen(.needs))
    #expect(!play.text.contains("two entries"))
  }

  @Test func backInThePanesTheEntryIsSelected() {
    let play = Screenplay(.busy, 80, 40).type("! j q")
    #expect(play.state.place == .panes && play.selected == "decision-making")
  }

  @Test(arguments: [(120, 40), (60, 20)])
  func everyReasonOfTheSelectedOneIsToldInFullWords(_ width: Int, _ height: Int) {
    let play = Screenplay(.busy, width, height).type("!")
    while play.selected != "risk-studies", !play.footer.contains("this is the last") {
      play.type("j")
    }
    let words = play.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("no measure since Mar 2024 m") || words.contains("no entry"))
    #expect(!words.contains(" still "))
  }

  @Test func todayAndAPublicationDifferInShape() {
    for isASCII in [false, true] {
      let symbols = Symbols(isASCII: isASCII)
      let marks = [symbols.spine, symbols.published, symbols.adopted, symbols.due, symbols.ownDue]
      #expect(Set(marks).count == marks.count)
    }
  }

  @Test func theCountsOfAReportHaveRoomOnTheTimeline() {
    let play = Screenplay(.shipped, 80, 24)
    play.reload(Demo.dossier)
    #expect(play.type("t k k k").text.contains("Addendum adopted, confidential: ●6 ◉4 ◐8 ○3"))
  }

  @Test func atFirstNothingNeedsTheUser() {
    let text = Screenplay(.shipped).type("!").text
    #expect(text.contains("Nothing is entered yet. To begin with:"))
    #expect(text.contains("M      the date in GRECO's letter is not entered"))
    #expect(text.contains("nobody answers for 20 of 20"))
  }

  @Test func theDateIsShownWhereItIsTheReason() {
    let play = Screenplay(.busy, 120, 40)
    for (name, status) in [("Anna", "implemented"), ("Bob", "partly-implemented")] {
      play.meanwhile(name, EventDraft(.status, on: "integrity-rules", value: .string(status)))
    }
    let rows = play.type("!").rows.filter { $0.contains("Integrity rules") }
    // The selected one is told below as well.
    #expect(rows.first.map { $0.contains("12 d") && $0.contains("▲") } == true)
  }

  @Test func aDoubleClickOpensAndTheMouseIsGivenBack() {
    let play = Screenplay(.shipped).doubleClick(on: "Public procurement")
    #expect(play.state.place == .screen(.detail) && play.selected == "procurement")
    #expect(play.type("q <C-g>").otherEffects == [.mouse(false)])
    #expect(play.footer.contains("the mouse is the terminal's"))
  }

  @Test func theTextGoesToTheTerminalsClipboard() {
    let play = Screenplay(.shipped).type("6 y")
    guard case .copy(let text)? = play.otherEffects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("Public procurement\nPrevention of corruption in public procurement"))
    #expect(play.footer.contains("text sent to the terminal"))
  }

  @Test func theHelpIsSearched() {
    let play = Screenplay(.shipped, 80, 40).type("? /").write("due date")
    #expect(play.text.contains("the due date"))
    #expect(!play.text.contains("the next theme"))
    #expect(play.type("<Esc>").text.contains("Marks: "))
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)])
  func theTimelineOpensOnWhatComesNext(_ width: Int, _ height: Int) {
    let play = Screenplay(.busy, width, height).type("t")
    #expect(play.text.contains("today, "))
    let days = play.selected.flatMap { play.state.dossier.days(of: $0) }
    #expect(days.map { $0 >= 0 } == true)
    #expect(play.type("k <Enter>").state.place == .screen(.detail) || play.footer.contains("open"))
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (60, 20), (40, 12)])
  func theTimelineHasALineForEachThing(_ width: Int, _ height: Int) {
    for fixture in [Fixture.busy, .shipped, .confidential] {
      let page = Screenplay(fixture, width, height).type("t").state.page
      #expect(page?.rows.allSatisfy { $0.lines.count == 1 } == true)
      #expect(page?.head.isEmpty == (height < 16))
      #expect(page?.head.allSatisfy { $0.columns <= width } == true)
    }
  }

  @Test func theDistanceStandsBesideTheDayAndTheMarksAtTheEnd() {
    let rows = Screenplay(.busy, 120, 40).type("t").rows
    #expect(
      rows.contains {
        $0.contains("18 Nov 2026  5 d late") && $0.hasSuffix("MoJ ◌ ○")
      }
    )
    #expect(rows.contains { $0.contains("Mar 2024  about 2 y 8 m ago  ■ Compliance Report") })
    #expect(rows[2].contains("2022") && rows[2].contains("2027"))
    #expect(rows[3].contains("GRECO") && rows[5].contains("National"))
  }

  @Test func aNationalDateIsMovedAndGRECOsPointsToItsLetter() {
    let play = Screenplay(.busy, 120, 40).type("t d")
    #expect(play.text.contains("Due date of"))
    play.type("<Esc>").click(on: "Authorities' situation report due")
    #expect(play.type("d").footer.contains("M moves it"))
  }

  @Test(arguments: ["o", "t"])
  func whatLeavesAScreenIsNotReplacedByItsNeighbour(_ key: String) {
    let play = Screenplay(.busy, 120, 40).type(key)
    guard let acted = play.selected else { return #expect(Bool(false)) }
    play.type("s i")
    guard play.selected != acted else { return }
    #expect(play.selected == nil)
    let count = play.events.count
    #expect(play.type("+ -").events.count == count)
    #expect(play.type("j").selected != nil)
  }

  @Test(arguments: ["!", "c", "o", "t"])
  func whatWasOnlyLookedAtMovesNothing(_ key: String) {
    let play = Screenplay(.busy, 120, 40).type("5 j")
    let selected = play.selected
    #expect(play.type(key).type("q").selected == selected)
  }
}
