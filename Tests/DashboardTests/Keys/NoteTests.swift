import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// Notes, typed and pasted.
@Suite struct NoteTests {
  @Test func aNoteIsTypedAndSaved() {
    let play = Screenplay(.shipped, 120, 40).type("j n").write("Draft law tabled.").type("<Enter>")
    #expect(play.events.map(\.value) == ["Draft law tabled."])
    #expect(play.events.map(\.on) == ["ngo-involvement"])
    #expect(play.footer.contains("Structured NGO involvement: noted · saved 09:01"))
    #expect(play.text.contains("23 Nov 2026  Draft law tabled."))
  }

  @Test func cyrillicAndKazakhLettersAreText() {
    let text = "Ұйым йцукен: қорытынды өте жақсы ы і"
    let play = Screenplay().type("n").write(text)
    #expect(play.text.contains(text))
    #expect(play.type("<Enter>").events.first?.value == .string(text))
    #expect(!play.hasQuit)
  }

  @Test func keysOfThePanesAreText() {
    let play = Screenplay().type("n q?+-snpdixu/1 <Enter>")
    #expect(play.events.map(\.value) == ["q?+-snpdixu/1"])
  }

  @Test func aPastedTextKeepsItsLines() {
    let play = Screenplay().type("n").paste("\u{FEFF}first\nsecond\r\nthird\tq\r")
    #expect(play.events.isEmpty)
    #expect(play.text.contains("first⏎second⏎third q"))
    play.type("<Enter>")
    #expect(play.events.map(\.value) == ["first\nsecond\nthird q"])
  }

  @Test func whereThereIsOneLineThatIsSaid() {
    let play = Screenplay(.shipped, 120, 40).type("d").paste("2026-12-\n31")
    #expect(play.state.prompt?.text(0) == "2026-12- 31")
    #expect(play.footer.contains("line breaks became blanks"))
  }

  @Test(arguments: ["n", "A", "m", ":"])
  func altBackspaceRubsOutAWord(_ key: String) {
    let play = Screenplay().type(key).write("the draft lae").type("<M-BS>").write("law")
    #expect(play.state.prompt?.fields[0].text == "the draft law")
  }

  @Test(arguments: ["<M-x>", "<M-Up>", "<M-Tab>", "<M-P>"])
  func anotherAltKeyLeavesNoText(_ key: String) {
    let play = Screenplay(.shipped, 120, 40).type("j n").write("the draft ").type(key)
    #expect(play.text.contains("does nothing while typing; Esc alone leaves"))
    play.write("report was sent").type("<Enter>")
    #expect(play.events.map(\.value) == ["the draft report was sent"])
  }

  @Test func theLineIsEditedWordByWord() {
    let play = Screenplay().type("n").write("hello world").type(
      "<C-Left> Q <M-Left> <M-Left> R <C-Right> S"
    )
    #expect(play.state.prompt?.fields[0].text == "RhelloS Qworld")
  }

  @Test func theLineIsEdited() {
    let play = Screenplay().type("n").write("one three")
    play.type("<C-w>").write("two").type("<Home> <Del> O <End> ! <Left> <BS> 2 <C-a> <C-e> .")
    #expect(play.type("<Enter>").events.map(\.value) == ["One tw2!."])
    play.type("n").write("gone").type("<C-u>").write("kept <").type("<BS> <BS> <Enter>")
    #expect(play.events.last?.value == "kept")
  }

  @Test func anEditTakesWholeLetters() {
    let play = Screenplay().type("n").write("й").paste("e\u{301}x").type("<Left> <BS> <Enter>")
    #expect(play.events.map(\.value) == ["йx"])
  }

  @Test func anEmptyNoteIsNotKept() {
    let play = Screenplay().type("n <Space> <Space> <Enter>")
    #expect(play.events.isEmpty)
    #expect(play.text.contains("a note needs a text"))
  }

  @Test(arguments: ["<Esc>", "<C-c>"])
  func aDraftIsKept(_ leave: String) {
    let play = Screenplay(.shipped, 120, 40).type("n").write("half").type(leave)
    #expect(!play.hasQuit)
    #expect(play.events.isEmpty)
    #expect(play.footer.contains("not saved; the same key brings the text back"))
    // Each recommendation has a draft of its own.
    #expect(!play.type("j n").text.contains(": half"))
    #expect(play.type("<Esc> k n").text.contains("Systemic risk studies: half"))
    play.write(" done").type("<Enter>")
    #expect(play.events.map(\.value) == ["half done"])
    #expect(!play.type("n").text.contains("studies: half"))
  }

  @Test func aFailedWriteBringsTheTextBack() {
    let play = Screenplay(.shipped, 120, 40).type("n").write("Важно")
    play.writeFailure = "the disk is full"
    play.type("<Enter>")
    #expect(play.text.contains("Note on Systemic risk studies: Важно"))
    #expect(play.footer.contains("not saved: the disk is full"))
    #expect(play.state.dossier.journal.events.isEmpty)
    play.writeFailure = nil
    play.type("<Enter>")
    #expect(play.events.map(\.value) == ["Важно"])
    #expect(play.footer.contains("saved"))
  }

  @Test func whyAWriteFailedStaysUntilItIsLeftOrDone() {
    let play = Screenplay(.shipped, 120, 40)
    play.writeFailure = "the disk is full"
    #expect(play.type("+ j k").footer.contains("not saved: the disk is full"))
    #expect(!play.type("<Esc>").footer.contains("not saved"))
    #expect(play.type("+").footer.contains("not saved"))
    play.writeFailure = nil
    #expect(play.type("+").footer.contains("nothing said → partly"))
  }

  @Test func theCursorStaysInSightInALongText() {
    for width in [16, 24, 40, 80] {
      let play = Screenplay(.shipped, width, 24).type("n")
      play.write(String(repeating: "слово ", count: 60))
      for keys in ["<Left>", "<Home>", "<Right>", "<End>"] {
        let frame = play.type(keys).frame
        #expect(frame.showsCursor)
        #expect((0..<width).contains(frame.cursor?.x ?? -1))
        #expect(frame.cursor?.y == 22)
      }
    }
  }

  @Test func theNoteIsOnWhatWasSelectedWhenItBegan() {
    let play = Screenplay().type("3 n").write("late news")
    play.meanwhile("M. Akhmetov", EventDraft(.review, on: "risk-studies", value: true))
    #expect(play.type("<Enter>").events.map(\.on) == ["decision-making"])
  }
}
