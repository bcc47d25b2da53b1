import Canvas
import Dashboard
import Entering
import Files
import Glibc
import Imports
import Model
import Testing

@testable import Session

/// Programs at work beside the dashboard.
@Suite struct JobTests {
  let temporary = Scratch()

  /// Commands of which each has a file made by a script, which leaves it in `result`.
  private func commands(_ scripts: [String: String], patience: Int = 120_000) -> MadeUpCommands {
    let commands = MadeUpCommands()
    let path = Environment.current["PATH"] ?? "/usr/bin:/bin"
    for (name, script) in scripts {
      let errand = Errand(
        ["sh", "-c", script],
        input: [UInt8](repeating: 7, count: 1 << 20),
        result: .document("result"),
        environment: Environment(variables: ["PATH": path, "TMPDIR": temporary.path]),
        patience: patience
      )
      commands.instructions[name] = .leaving(file: "/far/\(name).docx") { _, _, _ in
        .awaits(errand) { bytes in ["Written: \(name), \(bytes.count) bytes"] }
      }
    }
    return commands
  }

  /// Commands of which each reads a file by a script, and takes what it says for a note.
  private func readers(_ scripts: [String: String]) -> MadeUpCommands {
    let commands = MadeUpCommands()
    let path = Environment.current["PATH"] ?? "/usr/bin:/bin"
    for (name, script) in scripts {
      let errand = Errand(
        ["sh", "-c", script],
        result: .output(upTo: 1 << 16),
        environment: Environment(variables: ["PATH": path, "TMPDIR": temporary.path]),
        patience: 120_000
      )
      commands.instructions[name] = .importing(file: "/far/\(name).pdf") {
        .awaits(errand) { bytes in Self.note(String(decoding: bytes, as: UTF8.self), in: name) }
      }
    }
    return commands
  }

  private static func note(_ text: String, in name: String) -> ReadFile {
    ReadFile("/far/\(name).pdf") { (dossier, _) throws(NotImported) in
      guard let note = try? SaidText(text, of: "a note") else { throw NotImported("it is empty") }
      var proposal = Proposal()
      let deed = NoteDeed(note, on: ["training"])
      proposal.proposed = [Proposed("note", note.text, on: "training", at: .file, .new, by: deed)]
      return proposal
    }
  }

  @Test func `a file is read beside the loop, looked at, and entered`() throws {
    let sitting = try Sitting(commands: readers(["plan": "sleep 0.2; echo From the plan."]))
    sitting.type(":plan it↵")
    #expect(sitting.footer.contains("sh reads plan.pdf 0 s"))
    sitting.untilAllIsMade()
    #expect(sitting.screen.contains("note: From the plan.") && sitting.events.isEmpty)
    sitting.type("a")
    #expect(sitting.events.map(\.value) == ["From the plan."])
    #expect(sitting.footer.contains("plan.pdf: 1 entered; u takes it back"))
  }

  @Test func `a file that cannot be read is not imported, and why is said`() throws {
    let scripts = ["locked": "echo it is locked >&2; exit 1", "bare": "true", "slow": "sleep 60"]
    let sitting = try Sitting(commands: readers(scripts))
    sitting.type(":locked it↵")
    sitting.untilAllIsMade()
    #expect(sitting.footer.contains("locked.pdf is not imported: "))
    sitting.type("⎋:bare it↵")
    sitting.untilAllIsMade()
    #expect(sitting.footer.contains("bare.pdf is not imported: it is empty"))
    sitting.type("⎋:slow it↵⌃C")
    #expect(sitting.footer.contains("sh was ended; slow.pdf is not imported"))
    _ = sitting.leave()
  }

  private func isGone(_ process: Int32) -> Bool { kill(process, 0) == -1 && errno == ESRCH }

  @Test func `keys go on while a program is at work, and the footer tells of it`() throws {
    let sitting = try Sitting(commands: commands(["slow": "sleep 60"]))
    #expect(sitting.timeLeft == nil)
    sitting.type(":slow it↵")
    #expect(sitting.footer.hasSuffix("sh makes slow.docx 0 s  ^C ends it"))
    #expect(sitting.timeLeft == 1000)
    sitting.waits(3200)
    #expect(sitting.footer.contains("slow.docx 3 s") && sitting.timeLeft == 800)
    sitting.type("+")
    #expect(sitting.footer.contains("saved 09:00") && sitting.footer.contains("slow.docx 3 s"))
    #expect(sitting.events.count == 1)
    sitting.type("/judg")
    #expect(
      sitting.screen.contains("Training of prosecutors")
        && !sitting.screen.contains("Code of ethics")
    )
    #expect(sitting.footer.contains("3 s") && !sitting.footer.contains("^C"))
    _ = sitting.leave()
  }

  @Test func `it is told what was written once it is, and of what the program made`() throws {
    let sitting = try Sitting(commands: commands(["quick": "wc -c >result; cat result result >&2"]))
    sitting.type(":quick it↵")
    sitting.untilAllIsMade()
    #expect(sitting.footer.contains("Written: quick, 8 bytes") && sitting.timeLeft == nil)
    #expect(!sitting.footer.contains("^C") && temporary.names.isEmpty)
    #expect(sitting.display.companion == nil)
  }

  @Test func `interrupting ends it and nothing else, and nothing is left of it`() throws {
    let sitting = try Sitting(commands: commands(["slow": "echo half >result; sleep 60"]))
    sitting.type(":slow it↵n")
    let group = try #require(sitting.display.companion)
    #expect(temporary.names.count == 1)
    // An open question comes first.
    sitting.type("⌃C")
    #expect(sitting.display.companion == group)
    sitting.type("⌃C")
    #expect(isGone(group) && temporary.names.isEmpty && !sitting.isOver)
    #expect(sitting.footer.contains("sh was ended; slow.docx is not written"))
    sitting.type("+")
    #expect(sitting.events.count == 1)
    sitting.type("⌃C")
    #expect(sitting.isOver)
  }

  @Test func `a second one waits its turn, and has it however the first one ends`() throws {
    let sitting = try Sitting(commands: commands(["slow": "sleep 60", "quick": "echo >result"]))
    sitting.type(":slow it↵:quick it↵")
    #expect(sitting.footer.contains("slow.docx 0 s, 1 waiting"))
    sitting.type("⌃C")
    sitting.untilAllIsMade()
    #expect(sitting.footer.contains("Written: quick, 1 bytes"))
  }

  @Test func `why it failed stays to be read`() throws {
    let sitting = try Sitting(commands: commands(["bad": "echo out of paper >&2; exit 3"]))
    sitting.type(":bad it↵")
    sitting.untilAllIsMade()
    sitting.type("j")
    #expect(sitting.footer.contains("bad.docx is not written: "))
    #expect(sitting.footer.contains("out of paper"))
  }

  @Test func `quitting while it runs asks once`() throws {
    let sitting = try Sitting(commands: commands(["slow": "sleep 60"]))
    sitting.type(":slow it↵q")
    #expect(sitting.footer.contains("q quits and ends sh, at work on slow.docx; Esc stays"))
    #expect(!sitting.isOver)
    sitting.type("⎋jq")
    #expect(!sitting.isOver)
    let group = try #require(sitting.display.companion)
    sitting.type("q")
    #expect(sitting.isOver && sitting.leave() == nil)
    #expect(isGone(group) && temporary.names.isEmpty)
  }

  @Test func `when the line goes down it ends, and none follows`() throws {
    let sitting = try Sitting(commands: commands(["slow": "sleep 60", "quick": "echo >result"]))
    sitting.type(":slow it↵:quick it↵")
    let group = try #require(sitting.display.companion)
    sitting.happens(.hangup)
    _ = sitting.leave()
    #expect(isGone(group) && temporary.names.isEmpty && sitting.display.companion == nil)
  }

  @Test func `one that takes too long by the session's clock is ended`() throws {
    let sitting = try Sitting(commands: commands(["slow": "sleep 60"], patience: 5000))
    sitting.type(":slow it↵")
    let group = try #require(sitting.display.companion)
    sitting.waits(4999)
    #expect(sitting.footer.contains("4 s"))
    sitting.waits(1)
    #expect(sitting.footer.contains("slow.docx is not written: sh: took too long"))
    #expect(isGone(group) && temporary.names.isEmpty && !sitting.isOver)
  }

  @Test func `news come while it runs`() throws {
    let sitting = try Sitting(commands: commands(["slow": "sleep 60"]))
    sitting.type(":slow it↵")
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    sitting.looks()
    #expect(sitting.screen.contains("from Bob") && sitting.footer.contains("slow.docx"))
    _ = sitting.leave()
  }
}
