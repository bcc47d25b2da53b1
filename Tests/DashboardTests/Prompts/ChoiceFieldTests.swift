import Canvas
import Model
import Testing

@testable import Dashboard

/// One of several in a form.
@Suite struct ChoiceField {
  /// A measure's state, come to.
  private func state(_ keys: String = "") -> Screenplay {
    Screenplay(.shipped, 80, 24).type("m").write("Law").type("<Tab> <Tab>").type(keys)
  }

  private func text(_ play: Screenplay) -> String? { play.state.prompt?.line.text }

  @Test(arguments: [
    ("<Right>", "planned"), ("<Right> <Right>", "drafted"), ("<Left>", "applied"),
    ("<Right> <Right> <Left>", "planned"), ("<Down> <Down>", "drafted"), ("<Up>", "applied"),
    ("a", "adopted"), ("a a", "applied"), ("a a a", "adopted"), ("a p", "applied"),
    ("d", "drafted"), ("d s", "submitted"), ("ф", "adopted"), ("ш т", "in force"),
    ("a <BS>", ""), ("a <BS> <Left>", "applied"),
  ])
  func arrowsAndFirstLettersStepThroughIt(_ keys: String, _ value: String) {
    #expect(text(state(keys)) == value)
  }

  @Test func aWholeValueHidesNoneOfTheOthersAndIsMarked() {
    let play = state("a")
    for word in ["planned", "drafted", "submitted", "adopted", "in force", "applied"] {
      #expect(play.text.contains("  \(word)"))
    }
    #expect(play.state.prompt.flatMap { play.state.chosenOffer(of: $0) }?.text == "adopted")
    let letters = state("f o r c e")
    #expect(letters.state.offers.map(\.text) == ["in force"])
    #expect(letters.type("<C-s>").events.first?.state == "in-force")
  }

  @Test func aWordTypedOutIsTheWord() {
    for value in MeasureState.allCases {
      for before in ["", "a", "d"] {
        let play = state(before).write(value.words)
        #expect(text(play) == value.words || !before.isEmpty)
        #expect(text(state(before).type("<C-u>").write(value.words)) == value.words)
      }
    }
  }

  @Test func whatIsNoneOfThemStaysAsItWasTypedAndIsRefused() {
    let play = state().write("adoptive")
    #expect(text(play) == "adoptive")
    #expect(play.type("<C-s>").text.contains("“adoptive” is none of: planned"))
    #expect(play.events.isEmpty)
  }

  @Test func aFormIsSavedFromAnyField() {
    let play = Screenplay(.shipped).type("m").write("Law").type("<C-s>")
    #expect(play.events.map(\.value) == ["Law"])
  }

  @Test func aTextTakesLineBreaksWhereverItStands() {
    let play = Screenplay(.shipped).type("m").write("One").type("<M-Enter>").write("two")
    #expect(
      play.paste("\r\nthree\rfour").type("<C-s>").events.map(\.value) == ["One\ntwo\nthree\nfour"]
    )
    #expect(Screenplay(.shipped).type("d <M-Enter>").text.contains("this is one line"))
  }
}
