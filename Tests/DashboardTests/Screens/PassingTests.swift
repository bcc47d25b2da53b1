import Canvas
import Model
import Testing

@testable import Dashboard

/// What is seen while the selection is only passing by, as under a key that is held.
@Suite struct PassingTests {
  @Test(arguments: [(120, 40), (80, 24), (100, 30), (40, 12)])
  func `what stands below the panes is of what is selected, or it is blank`(_ size: (Int, Int)) {
    for fixture in Fixture.allCases {
      let play = Screenplay(fixture, size.0, size.1)
      for key in "jjjljkjhjjjkkGjjgk" {
        play.press(.character(key))
        expectPart(play.passingFrame, of: play.frame)
        #expect(play.nextFrame(isPassing: true) == play.passingFrame)
      }
      #expect(play.nextFrame() == play.frame)
    }
  }

  @Test func `the title follows, and its text waits`() {
    let play = Screenplay(.busy, 120, 40).type("3 j")
    let title = play.state.selected.map { play.state.text($0.title) } ?? ""
    let area = DashboardLayout(play.state).selection
    func told(_ frame: Frame) -> [String] { Array(frame.textRows[area.y..<area.bottom]) }
    #expect(told(play.frame).count { !$0.isEmpty } > 3)
    #expect(told(play.passingFrame).filter { !$0.isEmpty } == [" " + title])
  }

  @Test func `in three rows it says how it stands as well`() {
    let play = Screenplay(.busy, 80, 24).type("3 j")
    let selection = DashboardLayout(play.state).selection
    let (passing, whole) = (play.passingFrame, play.frame)
    #expect(selection.height == 3)
    for y in selection.y..<selection.y + 2 { #expect(passing.row(y) == whole.row(y)) }
    #expect(passing.row(selection.y + 2).text.trimmedRight.isEmpty)
  }

  @Test(arguments: Scene.allCases)
  func `a screen that covers the panes is whole`(_ scene: Scene) {
    let play = scene.play(120, 40)
    guard !play.state.showsPanes else { return }
    #expect(play.passingFrame == play.frame)
  }

  @Test func `only a move among panes that are seen is one`() {
    let play = Screenplay(.busy, 120, 40)
    func isMove(_ key: Key) -> Bool { play.state.onlyMovesSelection(play.state.action(for: key)) }
    for key: Key in ["j", .up, .left, .tab, "3", "G", .pageDown] { #expect(isMove(key), "\(key)") }
    for key: Key in ["+", "v", .enter, "/", "?", .control("l"), "q"] {
      #expect(!isMove(key), "\(key)")
    }
    #expect(play.state.onlyMovesSelection(.wheel(1, x: 3, y: 9)))
    #expect(!play.state.onlyMovesSelection(.click(x: 3, y: 9, count: 1)))
    play.type("<Enter>")
    #expect(!isMove("j"))
    play.type("q / t")
    #expect(isMove(.down))
    #expect(!isMove("j"))
  }
}

/// Checks that every cell of a frame is that of another, or blank where it has something to say.
func expectPart(
  _ part: Frame,
  of whole: Frame,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(part.cursor == whole.cursor, sourceLocation: sourceLocation)
  let wrong = zip(part.cells, whole.cells).enumerated().first { $1.0 != $1.1 && $1.0 != .blank }
  #expect(wrong == nil, "\(wrong?.offset ?? 0)", sourceLocation: sourceLocation)
}
