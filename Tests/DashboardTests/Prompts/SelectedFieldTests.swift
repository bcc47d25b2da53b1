import Model
import Testing

@testable import Dashboard

@Suite struct SelectedField {
  @Test func whatIsTypedTakesThePlaceOfWhoAnswers() {
    let play = Screenplay(.busy).type("3 a")
    #expect(play.state.prompt?.line.text.isEmpty == false && play.state.prompt?.isSelected == true)
    play.write("nobody else").type("<Enter>")
    #expect(play.events.last?.value == ["nobody-else"])
  }

  @Test func anArrowEditsItAndRubbingOutTakesItAway() {
    let play = Screenplay(.busy).type("3 a")
    let names = play.state.prompt?.line.text ?? ""
    play.type("<Left> <Right>").write("!")
    #expect(play.state.prompt?.line.text == names + "!")
    #expect(play.type("<Esc> a <Left> <Esc> a <BS>").state.prompt?.line.text == "")
  }

  @Test func inAFormItIsTheFieldThatIsComeTo() {
    let play = Screenplay(.shipped).type("A").write("Studies are under way").type("<Enter>")
    #expect(play.state.prompt?.focus == 1 && play.state.prompt?.isSelected == true)
    play.write("agreed").type("<Enter>")
    #expect(play.events.last?.state == "agreed")
  }

  @Test func aTextIsOpenedAtItsEnd() {
    let play = Screenplay(.shipped).type("n").write("first").type("<Enter> C <Enter>")
    #expect(play.state.prompt?.isSelected == false && play.state.prompt?.line.text == "first")
    play.write(" and second").type("<Enter>")
    #expect(play.events.last?.value == "first and second")
  }
}
