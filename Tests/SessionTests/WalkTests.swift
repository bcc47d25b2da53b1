import Canvas
import Dashboard
import Files
import Model
import Testing

@testable import Session

/// Whatever is pressed, whoever writes meanwhile and whatever programs are at work: what is shown is what
/// is so, and what is entered is on the disk.
@Suite struct WalkTests {
  private static let keys: [Key] =
    Array("hjklgG+=-snmedaArFCMvV*uSfiwoct!?/:ypx 123456789").map { .character($0) }
    + [.enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .backspace]
    + ["r", "l", "x", "u", "w"].map { .control($0) }

  @Test(arguments: 1...8)
  func `three hundred keys with jobs and news in between`(_ seed: Int) throws {
    var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let temporary = Scratch()
    let sitting = try Sitting(
      commands: commands(in: temporary),
      size: [(120, 40), (80, 24), (40, 12)][seed % 3]
    )
    for _ in 0..<300 where !sitting.isOver {
      sitting.time.pass(Int(random.next() % 400))
      switch random.next() % 20 {
      case 0: try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
      case 1: sitting.looks()
      case 2: sitting.happens(.waited)
      case 3: sitting.type("⎋:slow it↵")
      case 4: sitting.type("⎋:quick it↵")
      case 5: sitting.type("қазақша")
      case 6 where sitting.hasWork: sitting.type("⌃C")
      case 7: sitting.untilAllIsMade(patience: 5)
      default:
        let key = Self.keys[Int(random.next() % UInt64(Self.keys.count))]
        sitting.happens(.input([.key(key)]))
      }
      #expect(sitting.showsWhatIsSo)
    }
    #expect(sitting.leave() == nil && temporary.names.isEmpty)
    let opened = try OpenDossier(at: DossierPlace(folder: sitting.scratch.path))
    sitting.looks()
    #expect(opened.problems.isEmpty && opened.journal.events == sitting.events)
  }

  private func commands(in temporary: Scratch) -> MadeUpCommands {
    let commands = MadeUpCommands()
    for (name, script) in [("slow", "sleep 60"), ("quick", "echo >result")] {
      let path = Environment.current["PATH"] ?? "/usr/bin:/bin"
      let errand = Errand(
        ["sh", "-c", script],
        result: .document("result"),
        environment: Environment(variables: ["PATH": path, "TMPDIR": temporary.path]),
        patience: 120_000
      )
      commands.instructions[name] = .leaving(file: name) { _, _, _ in
        .awaits(errand) { _ in ["Written"] }
      }
    }
    return commands
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16
    }
  }
}
