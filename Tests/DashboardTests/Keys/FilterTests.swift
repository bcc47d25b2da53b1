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
      .type("<Enter> <Enter> <Enter> /")
    #expect(play.write("konkur").state.panes.flatMap(\.ids) == ["risk-studies"])
  }
}
