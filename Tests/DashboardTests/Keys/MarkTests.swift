import Model
import Testing

@testable import Dashboard

/// Several at once.
@Suite struct MarkTests {
  @Test func whatIsMarkedChangesTogetherAndIsTakenBackTogether() {
    let play = Screenplay(.shipped).type("2 v v s p")
    #expect(play.events.map(\.on) == ["ngo-involvement", "broad-participation"])
    #expect(Set(play.events.map(\.batch)).count == 1)
    #expect(play.footer.contains("2 recommendations: → partly · saved"))
    #expect(play.state.marks.isEmpty)
    play.type("u")
    #expect(play.status("ngo-involvement") == nil && play.status("broad-participation") == nil)
  }

  @Test func allThatIsShownOrTheOthers() {
    let play = Screenplay(.shipped).type("/ j u d <Enter> V")
    #expect(play.header.contains("\(play.state.shownCount) marked"))
    play.type("*")
    #expect(play.state.marks.isEmpty)
    play.type("V V")
    #expect(play.state.marks.isEmpty)
  }

  @Test func escapeUnmarksBeforeItShowsEverything() {
    let play = Screenplay(.shipped).type("/ j u d <Enter> v")
    #expect(play.footer.hasPrefix(" ? keys  q quit"))
    play.type("<Esc>")
    #expect(play.state.marks.isEmpty && !play.state.filter.isEmpty)
    #expect(play.type("<Esc>").state.filter.isEmpty)
  }

  @Test func stepsAreEachFromItsOwnStatus() {
    let play = Screenplay(.shipped).type("2 + v + j v")
    play.type("2 v v +")
    #expect(play.status("ngo-involvement") == .implemented)
  }

  @Test func aMeasureForSeveral() {
    let play = Screenplay(.shipped).type("3 v v m").write("Order 214").type("<C-s>")
    #expect(play.events.map(\.on) == ["decision-making", "public-consultation"])
  }

  @Test func aMarkIsSeenWithoutColour() {
    #expect(Screenplay(.shipped).type("v").text.contains("▌◌"))
    #expect(Screenplay(.shipped, ascii: true).type("v").text.contains("*o"))
  }
}
