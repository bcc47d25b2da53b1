import Model
import Testing

@testable import Dashboard

/// What needs the user, and the dossier at a glance.
@Suite struct NeedsAndOverviewTests {
  @Test func aQueueToWorkThrough() {
    let play = Screenplay(.busy, 80, 40).type("!")
    #expect(play.text.contains("d late"))
    #expect(play.selected == "decision-making")
    play.type("d").write("+60d").type("<Enter>")
    #expect(!play.text.contains("d late"))
    #expect(play.state.place == .screen(.needs))
    // It needs the user for more than its date.
    #expect(play.selected == "decision-making")
  }

  @Test func twoAnswersAreSettledFromHere() {
    let play = Screenplay(.busy, 80, 40).type("! j <Enter>")
    #expect(play.selected == "judiciary-prosecution")
    #expect(play.state.place == .screen(.detail))
    play.type("1 q")
    #expect(play.state.place == .screen(.needs))
    #expect(!play.text.contains("two entries"))
  }

  @Test func backInThePanesTheEntryIsSelected() {
    let play = Screenplay(.busy, 80, 40).type("! j q")
    #expect(play.state.place == .panes && play.selected == "judiciary-prosecution")
  }

  @Test func atFirstNothingNeedsTheUser() {
    let text = Screenplay(.shipped).type("!").text
    #expect(text.contains("Nothing is entered yet. To begin with:"))
    #expect(text.contains("M      the date in GRECO's letter is not entered"))
    #expect(text.contains("nobody answers for 20 of 20"))
  }

  @Test func whereTheTwoSidesDiffer() {
    let play = Screenplay(.shipped, 80, 40).type("s i 4 G s n o")
    let text = play.text
    #expect(text.contains("We say done, GRECO not yet  1"))
    #expect(text.contains("◌ ● Systemic risk studies"))
    #expect(text.contains("GRECO says satisfactory, we say not yet  1"))
    #expect(text.contains("✓ ○ Training of prosecutors, judges"))
    #expect(text.contains("23 Nov 2026  ●○"))
  }

  @Test func ourStatusesOverTimeAreThoseOfTheTime() {
    let moments = Overview(Screenplay(.busy).state.dossier).moments
    #expect(moments.last?.day == Fixture.today)
    #expect(moments.map(\.day) == moments.map(\.day).sorted())
    let dossier = Screenplay(.busy).state.dossier
    for moment in moments {
      let then = Statistics(dossier.asOf(moment.day)).said
      #expect(moment.ours == then, "\(moment.day)")
    }
  }

  @Test func whatWasNotThereYetIsNotCounted() {
    let play = Screenplay(.busy)
    let value: [JSON.Member] = [
      JSON.Member("theme", "procurement"), JSON.Member("title", "New"), JSON.Member("text", "X"),
    ]
    let before = Overview(play.state.dossier).moments
    play.meanwhile("Anna", EventDraft(.recommendation, on: "new", value: .object(value)))
    let moments = Overview(play.state.dossier).moments
    #expect(moments.dropLast().map(\.described) == before.dropLast().map(\.described))
    #expect(moments.last?.described == 21)
  }

  @Test(arguments: [50, 56, 60, 70, 80, 120])
  func allRowsOfTheTimeHaveMarksOrNone(_ width: Int) {
    let rows = Screenplay(.busy, width, 60).type("o G").rows
      .drop { !$0.contains("Our statuses over time") }.dropFirst()
      .filter { $0.contains("20") && $0.dropFirst(15).first != " " }
    #expect(rows.count > 3)
    let marks = rows.map { row in row.contains { "●◐○·".contains($0) } }
    #expect(Set(marks).count == 1)
  }

  @Test func theDateIsShownWhereItIsTheReason() {
    let play = Screenplay(.busy, 120, 40)
    for (name, status) in [("Anna", "implemented"), ("Bob", "partly-implemented")] {
      play.meanwhile(name, EventDraft(.status, on: "integrity-rules", value: .string(status)))
    }
    let rows = play.type("!").rows.filter { $0.contains("Integrity rules") }
    #expect(rows.count == 1 && rows.allSatisfy { $0.contains("12 d") && $0.contains("▲") })
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
