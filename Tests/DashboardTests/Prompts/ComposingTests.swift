import Canvas
import Testing

@testable import Dashboard

/// Texts in the user's own editor that it does not end well, and those behind `:`.
@Suite struct ComposingTests {
  @Test func whatAnEditorThatFailedLeftIsBegunAndNotEntered() {
    let play = Screenplay(.shipped, 120, 40)
    play.editorFailure = "the editor was ended by signal 9"
    play.composed = "long thought over\n"
    play.type("j E")
    #expect(play.events.isEmpty && play.state.prompt == nil)
    #expect(play.footer.contains("signal 9; n brings the text back"))
    #expect(play.state.begunTexts == ["note: ngo-involvement": ["long thought over"]])
    #expect(play.type("<Esc> n").state.prompt?.text(0) == "long thought over")
  }

  @Test func whatWasTypedBeforeStaysWhereTheEditorLeftNothing() {
    let play = Screenplay(.shipped, 120, 40).type("n").write("half")
    play.editorFailure = "the editor ended with status 1; nothing was taken"
    play.type("<C-x>")
    #expect(play.state.prompt?.text(0) == "half" && play.events.isEmpty)
    play.composed = "half and more"
    #expect(play.type("<C-x>").state.prompt?.text(0) == "half and more" && play.events.isEmpty)
  }

  @Test func theFolderThatIsKeptIsNamedAtTheNextStart() {
    let play = Screenplay(.shipped, 120, 40)
    play.editorFailure = "the editor was ended by signal 1; its files are kept in /tmp/greco-a"
    play.editorFolder = "/tmp/greco-a"
    play.type("E")
    let next = Screenplay(.shipped, 120, 40).takeUp(from: play)
    #expect(next.footer.contains("what your editor could not finish is in /tmp/greco-a"))
    #expect(next.state.begunTexts == ["editor's folders": ["/tmp/greco-a"]])
    #expect(!next.type("<Esc> q").footer.contains("not saved") && next.hasQuit)
  }

  @Test func aCommandLineIsChangedInTheEditorAndGivenWithEnter() {
    let play = Screenplay(.shipped, 120, 40).type(":").write("set training ")
    let line = "set training partly --note the \"Civil Society\" council\nin two lines"
    play.composed = line + "\n"
    play.type("<C-x>")
    #expect(play.state.prompt != nil && play.otherEffects.isEmpty)
    #expect(play.type("<Enter>").otherEffects == [.run(line)])
    let other = Screenplay(.shipped, 120, 40).type("f <C-x>")
    #expect(other.text.contains("there is no text here for your editor"))
  }
}
