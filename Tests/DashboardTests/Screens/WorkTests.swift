import Canvas
import Testing

@testable import Dashboard

/// A program that is at work beside the dashboard.
@Suite struct WorkTests {
  private let work = Work(program: "pandoc", file: "report.docx", seconds: 12, waiting: 0)

  @Test(arguments: [
    (120, "pandoc makes report.docx 12 s  ^C ends it"), (80, "pandoc makes report.docx 12 s"),
    (60, "pandoc 12 s  ^C ends it"), (40, "pandoc 12 s"),
  ])
  func theFooterTellsAsMuchAsThereIsRoomFor(_ width: Int, _ words: String) {
    let play = Screenplay(.shipped, width, 24).working(work)
    #expect(play.footer.contains(words), "\(play.footer)")
    #expect(play.footer.contains("? keys  q quit"))
    #expect(!play.working(nil).footer.contains("pandoc"))
  }

  @Test func interruptingEndsAQuestionThenTheProgramThenAll() {
    let play = Screenplay(.shipped).working(work).type("n <C-c>")
    #expect(play.otherEffects.isEmpty && play.state.prompt == nil)
    play.type("t <C-c>")
    #expect(play.otherEffects == [.endWork] && !play.hasQuit)
    #expect(play.working(nil).type("<C-c>").hasQuit)
  }

  @Test func quittingAsksOnceAndMayBeThoughtBetter() {
    let play = Screenplay(.shipped).working(work).type("q")
    #expect(play.footer.contains("q quits and ends pandoc, at work on report.docx; Esc stays"))
    play.type("<Esc> j q")
    #expect(!play.hasQuit)
    #expect(play.type("q").hasQuit)
  }

  @Test func aTextThatWasBegunIsNamedWithIt() {
    let play = Screenplay(.shipped, 120, 40).working(work).type("n x <Esc> q")
    #expect(
      play.footer.contains(
        "ends pandoc, at work on report.docx; a note is not saved; q keeps it"
      )
    )
    #expect(play.type("q").hasQuit)
  }

  @Test func aClickOnItsKeyEndsIt() {
    let play = Screenplay(.shipped, 120, 40).working(work).clickFooter("ends it")
    #expect(play.otherEffects == [.endWork])
  }

  @Test(arguments: [200, 120, 80, 60, 40])
  func whatIsSavedIsSaidBesideIt(_ width: Int) {
    let play = Screenplay(.shipped, width, 24).working(work).type("j +")
    #expect(play.footer.contains("saved"), "\(play.footer)")
  }
}
