import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// Whatever is pressed, at whatever size: nothing breaks, and what is entered is what was said.
@Suite struct RandomKeysTests {
  @Test(arguments: 1...24)
  func threeHundredKeys(_ seed: Int) {
    var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let fixtures = Fixture.allCases
    let fixture = fixtures[Int(random.next() % UInt64(fixtures.count))]
    let sizes = [(120, 40), (80, 24), (40, 12)]
    let play = Screenplay(fixture, sizes[seed % 3].0, sizes[seed % 3].1)
    play.composed = "from the editor"
    let bindings = Bindings.all.flatMap(\.keys)
    for _ in 0..<300 where !play.hasQuit {
      switch random.next() % 13 {
      case 0:
        let size = sizes[Int(random.next() % 3)]
        play.resize(size.0 + Int(random.next() % 9), size.1 + Int(random.next() % 5))
      case 1:
        play.write(
          ["Сыбайлас жемқорлыққа қарсы", "ә́", "漢字かな", "👍🏽", "+30d"][Int(random.next() % 5)]
        )
      case 2: play.paste("pasted\ntext \u{202E}\u{1B}[2J")
      case 3:
        let seconds = Int(random.next() % 100)
        let work = Work(program: "pandoc", file: "report.docx", seconds: seconds, waiting: seed % 2)
        play.working(seconds % 3 == 0 ? nil : work)
      case 4: play.click(Int(random.next() % 120), Int(random.next() % 40))
      default:
        let key = bindings[Int(random.next() % UInt64(bindings.count))]
        // Leaving would end it early.
        let leaves = key == .control("c") && play.state.work == nil
        if !leaves, key != "q" || play.state.place != .panes { play.press(key) }
      }
      let frame = play.frame
      expectSound(frame)
      // What was drawn before saves time, and nothing else.
      if random.next() % 3 == 0 {
        let passing = play.nextFrame(isPassing: true)
        #expect(passing == play.passingFrame)
        expectPart(passing, of: frame)
      }
      #expect(play.nextFrame() == frame)
    }
    // What is shown is the fold of what was entered.
    let before = fixture.dossier.journal.events.count
    #expect(
      (play.state.present ?? play.state.dossier).journal.events.count == before + play.events.count
    )
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16
    }
  }
}
