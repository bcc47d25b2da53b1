import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// The mouse.
@Suite struct MouseTests {
  @Test func aClickSelects() {
    for recommendation in Shipped.catalogue.themes.dropFirst().flatMap(\.recommendations) {
      let play = Screenplay().click(on: "  " + recommendation.title.text())
      #expect(play.selected == recommendation.id)
    }
  }

  @Test func aClickOnAHeadingSelectsItsFirst() {
    #expect(Screenplay().click(on: "5 Conflicts").selected == "conflict-of-interest-law")
  }

  @Test func aClickBesideSelectsNothing() {
    let play = Screenplay(.shipped, 120, 40).type("3")
    for (x, y) in [(0, 0), (5, 2), (119, 39), (60, 30), (500, 500), (-1, -1)] {
      #expect(play.click(x, y).selected == "decision-making")
    }
  }

  @Test func aClickInAScrolledPaneSelectsWhatIsThere() {
    let play = Screenplay(.twelveThemes).type("5 G").click(on: "Recommendation 5.53")
    #expect(play.selected == "theme-5-53")
  }

  @Test func theWheelMovesInThePaneUnderIt() {
    let play = Screenplay().type("5").wheel(.wheelDown, on: "Conflict-of-interest law")
    #expect(play.selected == "code-of-ethics")
    #expect(play.wheel(.wheelUp, on: "Code of ethics").selected == "conflict-of-interest-law")
    #expect(play.wheel(.wheelUp, on: "Code of ethics").selected == "conflict-of-interest-law")
    for _ in 0..<9 { play.wheel(.wheelDown, on: "Code of ethics") }
    #expect(play.selected == "whistleblowers")
  }

  @Test func theWheelGoesThroughAPaneThatScrolls() {
    let play = Screenplay(.twelveThemes, 80, 24).type("5")
    for _ in 0..<70 { play.wheel(.wheelDown, on: "5 Theme 5") }
    #expect(play.selected == "theme-5-60")
  }

  @Test func theWheelScrollsAView() {
    let play = Screenplay(.official).type("<Enter>")
    let top = play.rows.dropLast()
    for _ in 0..<9 { play.wheel(.wheelDown, on: "Freedonia") }
    #expect(play.rows.dropLast() != top)
    for _ in 0..<12 { play.wheel(.wheelUp, on: "Freedonia") }
    #expect(play.rows.dropLast() == top)
  }

  @Test func aClickWhileTypingLosesNothing() {
    let play = Screenplay().type("n").write("text").click(on: "5 Conflicts")
    #expect(play.text.contains(": text"))
    #expect(play.selected == "risk-studies")
    play.wheel(.wheelDown, on: "1 Systemic")
    #expect(play.type("<Enter>").events.map(\.on) == ["risk-studies"])
  }

  @Test func aClickOnAHintPressesItsKey() {
    #expect(Screenplay(.shipped).clickFooter("quit").hasQuit)
    #expect(Screenplay(.shipped).clickFooter("?").state.place == .screen(.help))
    #expect(Screenplay(.shipped).type("<Enter>").clickFooter("q back").state.place == .panes)
    let play = Screenplay(.shipped, 120, 40).clickFooter("+ -")
    #expect(play.status("risk-studies") == .partlyImplemented)
    #expect(play.clickFooter("undo").status("risk-studies") == nil)
    #expect(play.type("j k").clickFooter("- ").status("risk-studies") == .notImplemented)
    #expect(Screenplay(.shipped, 120, 40).clickFooter("undo").footer.contains("nothing of yours"))
  }

  @Test func aClickOnAHintOfAQuestionAnswersIt() {
    let play = Screenplay(.shipped).type("n").write("clicked").clickFooter("save")
    #expect(play.events.map(\.value) == ["clicked"])
    play.type("m").write("x").clickFooter("next field")
    #expect(play.state.prompt?.focus == 1)
    #expect(play.clickFooter("Esc").state.prompt == nil)
    #expect(play.state.begunTexts.count == 1)
    play.type("f").clickFooter("choose").clickFooter("take")
    #expect(!play.state.filter.isEmpty)
    #expect(play.type("j").clickFooter("show all").state.filter.isEmpty)
  }

  @Test func aClickBesideTheHintsDoesNothing() {
    let play = Screenplay(.shipped, 120, 40)
    #expect(!play.click(119, 39).click(0, 39).hasQuit)
    #expect(play.text == Screenplay(.shipped, 120, 40).text)
  }

  @Test func aDoubleClickGoesBackByOneStep() {
    let play = Screenplay(.shipped).type("<Enter>").clickFooter("back", twice: true)
    #expect(play.state.place == .panes && !play.hasQuit)
  }
}
