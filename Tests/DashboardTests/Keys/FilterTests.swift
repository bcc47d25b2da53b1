import Model
import Testing

@testable import Dashboard

/// Showing only some, and in another order.
@Suite struct FilterTests {
  @Test func aFilterSaysHowManyThereAreAndStaysInSight() {
    let play = Screenplay(.busy, 120, 40).type("f")
    #expect(play.text.contains("late"))
    play.write("late").type("<Enter>")
    #expect(play.header.contains("late  1 of 20"))
    #expect(play.selected == "decision-making")
    #expect(play.type("<Esc>").state.shownCount == 20)
  }

  @Test func filtersNarrowEachOtherAndWordsDoToo() {
    let play = Screenplay(.busy, 120, 40).type("f").write("GRECO: outst").type("<Enter>")
    let outstanding = play.state.shownCount
    play.type("f").write("We: nothing").type("<Enter>")
    #expect(play.state.shownCount < outstanding && play.state.shownCount > 0)
    play.type("/ p u b l i c <Enter>")
    let left = play.state.panes.flatMap(\.ids)
    #expect(left.allSatisfy { play.status($0) == nil && play.state.dossier.isOutstanding($0) })
  }

  @Test func anotherAnswerToTheSameQuestionTakesThePlaceOfTheFirst() {
    let play = Screenplay(.busy, 120, 40).type("f").write("We: partly").type("<Enter>")
    play.type("f").write("We: not impl").type("<Enter>")
    #expect(play.state.filter.facets == [.ours(.notImplemented)])
  }

  @Test func theGapBetweenTheTwoSides() {
    let play = Screenplay(.shipped, 120, 40).type("s i f").write("we say done").type("<Enter>")
    #expect(play.state.panes.flatMap(\.ids) == ["risk-studies"])
  }

  /// What the keys after the filter "We: nothing said" do: to the same one, however often.
  @Test(arguments: [
    "+ +", "s p + +", "- + +", "r + +", "d 2 0 2 7 - 0 1 - 0 1 <Enter> <Enter> <Enter> + +",
  ])
  func whatWasJustChangedStaysUntilTheSelectionMoves(_ keys: String) {
    let play = Screenplay(.shipped, 120, 40).type("f").write("We: nothing").type("<Enter>")
    let first = play.selected
    play.type(keys)
    #expect(play.selected == first && Set(play.events.map(\.on)) == ["risk-studies"])
    #expect(play.status("risk-studies") == .implemented)
    #expect(play.selectedRow?.contains("no longer matches") == true)
    #expect(play.header.contains("19 of 20") && play.state.panes[0].ids.count == 1)
    play.type("<Down>")
    #expect(play.selected == "ngo-involvement" && play.state.panes[0].ids.isEmpty)
    #expect(!play.text.contains("no longer matches"))
  }

  @Test func aHeldKeyStaysOnOne() {
    let play = Screenplay(.shipped, 80, 24).type("f").write("We: nothing").type("<Enter>")
    #expect(Set(play.type("++++++++++").events.map(\.on)) == ["risk-studies"])
  }

  @Test func whatStaysGoesWhenTheFilterIsSetAnew() {
    let play = Screenplay(.shipped, 120, 40).type("f").write("We: nothing").type("<Enter> +")
    #expect(play.state.panes[0].ids == ["risk-studies"])
    play.type("f").write("We: nothing").type("<Enter>")
    #expect(play.state.panes[0].ids.isEmpty && play.state.staying.isEmpty)
  }

  @Test func allThatWereMarkedStay() {
    let play = Screenplay(.shipped, 120, 40).type("f").write("We: nothing").type(
      "<Enter> 2 v v s p"
    )
    #expect(play.state.staying == ["ngo-involvement", "broad-participation"])
    #expect(play.state.panes[1].ids.count == 2 && play.state.shownCount == 18)
    // They match again.
    play.type("u")
    #expect(play.state.staying.isEmpty && play.state.shownCount == 20)
    play.type("2 + v")
    #expect(play.selected == "broad-participation" && play.state.shownCount == 19)
    #expect(play.state.panes[1].ids == ["broad-participation"])
  }

  @Test func anInstitution() {
    let play = Screenplay(.busy, 120, 40).type("f").write("Ministry of Just").type("<Enter>")
    #expect(play.state.shownCount > 0)
    #expect(play.state.panes.flatMap(\.ids).contains("decision-making"))
  }

  @Test func anotherOrder() {
    let play = Screenplay(.shipped, 120, 40).type("5 j j +")
    play.type("S").write("last change").type("<Enter>")
    #expect(play.state.panes[4].ids.first == "integrity-rules")
    #expect(play.header.contains("by last change"))
    #expect(play.otherEffects == [.keep(.sort(.changed))])
    #expect(play.selected == "integrity-rules")
  }

  @Test func wordsFindMeasuresAsWell() {
    let play = Screenplay(.shipped).type("m").write("Zakon o konkurentsii")
      .type("<C-s> /")
    #expect(play.write("konkur").state.panes.flatMap(\.ids) == ["risk-studies"])
  }
}
