import Testing

@testable import Dashboard
@testable import Model

/// What others do while the dashboard is open.
@Suite struct NewsTests {
  static let draft = EventDraft(.status, on: "risk-studies", value: "implemented")

  @Test func newsAppearWithoutMovingAnything() {
    let play = Screenplay(.shipped, 120, 40).type("5 j")
    play.meanwhile("M. Akhmetov", Self.draft)
    #expect(play.text.contains("◌ ● Systemic risk studies"))
    #expect(play.text.contains("1 implemented  19 not said yet"))
    #expect(play.selected == "code-of-ethics")
    #expect(play.events.isEmpty)
  }

  @Test(arguments: ["n", "/", "s", "<Enter>", "t", "?"])
  func newsCloseNothing(_ keys: String) {
    let play = Screenplay(.shipped, 120, 40).type("3").type(keys)
    let place = play.state.place
    play.meanwhile("M. Akhmetov", Self.draft)
    #expect(play.state.place == place)
    #expect(play.state.paneSelectedID == "decision-making")
  }

  @Test func newsComeWhileANoteIsTyped() {
    let play = Screenplay(.shipped, 120, 40).type("3 n").write("half")
    play.meanwhile("M. Akhmetov", Self.draft)
    #expect(play.text.contains("Note on Transparency in decision-making: half"))
    #expect(play.text.contains("◌ ● Systemic risk studies"))
    play.write(" done").type("<Enter>")
    #expect(play.events.map(\.value) == ["half done"])
  }

  @Test func newsMayAddToWhatIsFound() {
    let play = Screenplay().type("/ parliament <Enter>")
    #expect(play.state.shownCount == 0)
    let note = EventDraft(.note, on: "whistleblowers", value: "Parliament has the draft")
    play.meanwhile("M. Akhmetov", note)
    #expect(play.state.shownCount == 1)
    #expect(play.selected == "whistleblowers")
  }

  @Test func anUnawareAnswerIsAContradiction() {
    let play = Screenplay().type("+").meanwhile("M. Akhmetov", Self.draft)
    #expect(play.selectedRow?.contains("▲") == true)
    #expect(play.text.contains("two entries"))
  }

  @Test func newsOnWhatIsNotHereAreKept() {
    let play = Screenplay()
    play.meanwhile("M. Akhmetov", EventDraft(.status, on: "not-here", value: "implemented"))
    #expect(play.state.dossier.journal.events.count == 1)
    #expect(play.text.contains("nothing said yet"))
  }

  @Test func anotherDayKeepsTheSelection() {
    let play = Screenplay(.busy).type("5 j j n").write("text")
    let dossier = play.state.dossier
    let later = Dossier(
      dossier.catalogue,
      dossier.journal,
      today: Fixture.day("2026-12-06"),
      local: .utc
    )
    play.reload(later)
    #expect(play.selected == "integrity-rules")
    #expect(play.text.contains("1 d late"))
    #expect(play.header.hasSuffix("Sun 6 Dec 2026"))
    #expect(play.text.contains(": text"))
  }

  @Test func aFolderThatIsGoneIsToldUntilItIsBack() {
    let play = Screenplay().type("j n").write("half")
    play.takeAway(.folderGone)
    play.write(" done")
    #expect(play.footer.contains("nothing can be saved: the folder of this dossier is gone"))
    #expect(play.text.contains(": half done"))
    play.takeAway(nil)
    #expect(play.footer.contains("the folder of this dossier is back"))
    #expect(play.text.contains(": half done"))
  }

  @Test func problemsAreToldButNotOverWhatWentWrong() {
    let play = Screenplay(.shipped, 120, 40)
    play.leaveOut(1)
    #expect(play.footer.contains("1 problem in this dossier's files"))
    play.leaveOut(0)
    #expect(!play.footer.contains("problem"))
    play.writeFailure = "the disk is full"
    play.type("j +")
    play.leaveOut(2)
    #expect(play.footer.contains("not saved: the disk is full"))
  }
}
