import Canvas
import Model
import Testing

@testable import Dashboard

/// Frames that are made of what was drawn before are those that are drawn from nothing.
@Suite struct DrawingTests {
  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func whateverChangesIsSeen(_ size: (Int, Int)) {
    let play = Screenplay(.busy, size.0, size.1)
    _ = play.nextFrame()
    let changes: [(String, () -> Void)] = [
      ("a move", { play.type("j") }),
      ("another theme", { play.type("3") }),
      ("a status", { play.type("+") }),
      ("taken back", { play.type("u") }),
      (
        "somebody else's status",
        {
          play.meanwhile(
            "B. Omarov",
            EventDraft(.status, on: play.state.selectedID ?? "", value: "implemented")
          )
        }
      ),
      ("a mark", { play.type("v") }),
      ("marks taken away", { play.type("<Esc>") }),
      ("a filter", { play.type("/ j") }),
      ("more of it", { play.type("u") }),
      ("no filter", { play.type("<Esc>") }),
      ("an order", { play.type("S <Down> <Enter>") }),
      ("colours", { play.type(":").write("palette light").type("<Enter>") }),
      ("an earlier day", { play.type(":").write("as-of 2025-01-01").type("<Enter>") }),
      ("today", { play.type("<Esc>") }),
      ("files with a fault", { play.leaveOut(3) }),
      ("a folder that is gone", { play.takeAway(.folderGone) }),
      ("another dossier", { play.reload(Fixture.shipped.dossier) }),
      ("a size", { play.resize(size.0 - 7, size.1 + 3) }),
      ("a view", { play.type("<Enter>") }),
      ("the next in it", { play.type("<Right>") }),
      ("an entry in it", { play.type("+") }),
      ("the view at another size", { play.resize(size.0, size.1) }),
      ("the help over it", { play.type("?") }),
      ("words in the help", { play.type("/ u n d o") }),
      ("the view again", { play.type("<Esc> <Esc>") }),
      ("the panes again", { play.type("q") }),
    ]
    for (what, change) in changes {
      change()
      #expect(play.nextFrame() == play.frame, "\(what)")
    }
  }

  @Test func whatIsDrawnOnceIsDrawnAlikeForTwoSessions() {
    let (one, other) = (Screenplay(.busy, 120, 40), Screenplay(.shipped, 120, 40))
    var drawing = Drawing()
    for play in [one, other, one] { #expect(drawing.frame(of: play.state) == play.frame) }
  }
}
