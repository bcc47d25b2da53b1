import Model
import Testing

@testable import Dashboard

/// Texts that were begun outlive the session.
@Suite struct BegunTextTests {
  @Test func aTextBeingTypedIsThereTheNextTime() {
    let play = Screenplay(.shipped, 120, 40).type("j n").write("half a note")
    let next = Screenplay(.shipped, 120, 40).takeUp(from: play)
    #expect(next.selected == "ngo-involvement")
    #expect(next.footer.contains("a note was begun; the same key brings it back"))
    #expect(next.type("n").text.contains("NGO involvement: half a note"))
    next.type("<Enter>")
    #expect(next.events.map(\.value) == ["half a note"])
    #expect(next.state.begunTexts.isEmpty)
  }

  @Test(arguments: [
    "m x <Tab> + 3 d", "e x <Tab> y", "d 2 0 2 7", "a J", "A x", "F p a r", "M 2 0 2 7", "s P x",
  ])
  func everyQuestionIsKept(_ keys: String) {
    let play = Screenplay(.shipped).type(keys)
    let fields = play.state.prompt?.fields.map(\.text)
    let next = Screenplay(.shipped).takeUp(from: play)
    #expect(next.state.begunTexts.count == 1)
    next.type(keys.hasPrefix("s") ? "s P" : String(keys.prefix(1)))
    #expect(next.state.prompt?.fields.map(\.text) == fields)
  }

  @Test func severalAreCounted() {
    let play = Screenplay(.shipped, 120, 40).type("n").write("one").type("<Esc> j m").write("two")
    let next = Screenplay(.shipped, 120, 40).takeUp(from: play)
    #expect(next.footer.contains("2 texts were begun; the same"))
    #expect(next.type("q").footer.contains("2 texts are not saved; q keeps them for later"))
    #expect(!next.hasQuit)
    #expect(next.type("q").hasQuit)
  }

  @Test func aTextForSeveralMarksThemAgain() {
    let play = Screenplay(.shipped).type("v j v n").write("both")
    let next = Screenplay(.shipped).takeUp(from: play).type("n").type("<Enter>")
    #expect(next.events.map(\.value) == ["both", "both"])
  }

  @Test func aCorrectionIsOfTheSameEntry() {
    let play = Screenplay(.shipped).type("n").write("first").type("<Enter> C <Enter>").write("!")
    #expect(play.state.begunTexts.values.first == ["first!"])
    play.type("<Esc> C <Enter>")
    #expect(play.state.prompt?.line.text == "first!")
  }

  @Test func whatIsUnchangedOrEmptyIsNotKept() {
    for keys in ["", "n", "A", "C", "a", "/ x", "f x", "n x <Esc> n <C-u>"] {
      #expect(Screenplay(.shipped).type(keys).state.begunTexts.isEmpty, "\(keys)")
    }
  }

  @Test func whatIsNotSignedIsKept() {
    let play = Screenplay(.shipped)
    play.isUnnamed = true
    play.type("n").write("unsigned").type("<Enter>")
    #expect(play.text.contains("Sign your entries as:"))
    #expect(Array(play.state.begunTexts.values) == [["unsigned"]])
  }

  @Test func whatIsAboutSomethingElseOrDamagedIsPassedOver() {
    let play = Screenplay(.shipped)
    play.begin(with: ["note: nowhere": ["x"], "rubbish": ["y"], "measure: training": ["1", "2"]])
    #expect(Set(play.state.begunTexts.keys) == ["measure: training"])
    // A form with other fields opens as it is.
    #expect(play.type("m").state.prompt?.fields.map(\.text) == ["", "", "", "", "", ""])
  }
}
