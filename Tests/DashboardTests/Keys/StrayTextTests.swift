import Canvas
import Model
import Testing

@testable import Dashboard

/// Keys that come all at once, pasted or typed ahead.
@Suite struct StrayTextTests {
  @Test(arguments: [
    "review of procurement", "meeting on Tuesday\n", "note\n", "draft law tabled\nsecond reading\n",
    "кесте және есеп", "re: +1\n",
  ])
  func aTextIsToldAndNotDone(_ text: String) {
    let play = Screenplay(.shipped, 120, 40)
    let before = play.state.selection
    play.pour(text)
    #expect(play.footer.contains("that looked like pasted text"))
    #expect(play.events.isEmpty && play.state.prompt == nil && play.state.selection == before)
  }

  @Test(arguments: [
    ("jjjj", ""), ("+++", "risk-studies"), ("j+j+j+", "ngo-involvement"), ("v v v ", ""),
    ("jr", "ngo-involvement"),
    ("sp", "risk-studies"), ("jjk\n", ""), ("j+k+\n", "ngo-involvement"),
  ])
  func keysTypedAheadAreKeys(_ keys: String, _ changed: String) {
    let play = Screenplay(.shipped, 120, 40).pour(keys)
    #expect(!play.footer.contains("that looked like pasted text"))
    #expect(play.events.first?.on ?? "" == changed)
  }

  @Test(arguments: ["jnжарты сөз", "n Draft law", ":review training\n", "/public consult\n"])
  func aTextThatIsAskedForFirstIsTyped(_ keys: String) {
    let play = Screenplay(.shipped, 120, 40).pour(keys)
    #expect(!play.footer.contains("that looked like pasted text"))
  }

  @Test func inATextItIsText() {
    let play = Screenplay().type("n").pour("review of procurement")
    #expect(play.state.prompt?.text(0) == "review of procurement")
  }

  /// tmux sends Esc and the key after it at once.
  @Test func escapeAndAKeyIsEscape() {
    let play = Screenplay(.shipped, 120, 40).type("/ g i f t <M-j>")
    #expect(play.state.prompt == nil && play.state.filter.isEmpty)
    play.type("<Enter> <M-r>")
    #expect(play.state.place == .panes && play.events.isEmpty)
    #expect(play.type("s <M-p>").state.prompt == nil && play.events.isEmpty)
  }

  @Test func lettersOfUnknownKeyboardsNameAKeyThatEveryLayoutHas() {
    for letter in "νґქ" {
      let footer = Screenplay(.shipped, 120, 40).press(.character(letter)).footer
      #expect(footer.contains("\(letter) does nothing in the panes; F2 finds every command"))
    }
    #expect(Screenplay().press(.character("я")).footer.contains("? shows the keys"))
  }

  @Test func f1IsHelpAndBack() {
    let play = Screenplay().type("<F1>")
    #expect(play.state.place == .screen(.help) && play.type("<F1>").state.place == .panes)
  }
}
