import Dashboard
import Files
import Model
import Testing

@testable import Session

/// Several dossiers on a disk, one after the other at the front.
@Suite struct PortfolioSessionTests {
  private let scratch = Scratch()
  private let folders: [String]

  init() {
    scratch.run("mkdir \"$0/a\" \"$0/b\" && echo '{' > \"$0/b/dossier.json\"")
    folders = [scratch("a"), scratch("b"), scratch("c")]
  }

  private func sitting() throws -> Sitting { try Sitting(in: scratch, portfolio: folders) }

  @Test func `they are looked into beside the keys, and one that cannot be read says why`() throws {
    let sitting = try sitting()
    #expect(sitting.screen.contains("3 dossiers, 2 not read yet") && sitting.timeLeft == 0)
    sitting.waits(0)
    #expect(sitting.timeLeft == nil && !sitting.screen.contains("not read yet"))
    #expect(sitting.screen.contains("1 left out"))
    #expect(sitting.screen.contains("c  cannot be read: its folder is gone"))
  }

  @Test func `what is entered is entered in the dossier that is at the front`() throws {
    scratch.run("rm \"$0/b/dossier.json\"")
    let sitting = try sitting()
    sitting.waits(0)
    sitting.type("j↵nfor b↵")
    #expect(scratch.text("b/journal.jsonl")?.contains("for b") == true)
    #expect(scratch.text("a/journal.jsonl") == nil)
    sitting.type("⎋k↵nfor a↵")
    #expect(scratch.text("a/journal.jsonl")?.contains("for a") == true)
    #expect(scratch.text("b/journal.jsonl")?.contains("for a") == false)
  }

  @Test func `what others entered in one that was left is there when one comes back`() throws {
    scratch.run("rm \"$0/b/dossier.json\"")
    let sitting = try sitting()
    sitting.type("↵⎋j↵")
    var other = try DossierFolder.reading(DossierPlace(folder: folders[0])).folder
    let note = EventDraft(.note, on: "whistleblowers", value: .string("from Bob"))
    _ = try other.append(by: "Bob", at: sitting.time.now) { _ in (Drafts([note]), nil) }
    sitting.type("⎋k↵")
    #expect(sitting.events.map(\.value) == ["from Bob"])
  }

  private func enter(_ text: String, in folder: String, _ sitting: Sitting) throws {
    var other = try DossierFolder.reading(DossierPlace(folder: folder)).folder
    let note = EventDraft(.note, on: "whistleblowers", value: .string(text))
    _ = try other.append(by: "Bob", at: sitting.time.now) { _ in (Drafts([note]), nil) }
  }

  @Test func `what others enter while all are shown is told, and nothing else wakes up`() throws {
    scratch.run("rm \"$0/b/dossier.json\"; mkdir \"$0/c\"")
    let sitting = try sitting()
    sitting.waits(0)
    // Seen once, what comes in later is new.
    sitting.type("j↵⎋")
    sitting.waits(0)
    #expect(sitting.timeLeft == nil)
    let frames = sitting.display.frames.count
    sitting.looks()
    #expect(sitting.display.frames.count == frames)
    try enter("one", in: folders[1], sitting)
    sitting.type("k↵P")
    sitting.waits(0)
    #expect(sitting.screen.contains("1 new"))
    try enter("two", in: folders[1], sitting)
    sitting.looks()
    sitting.waits(0)
    #expect(sitting.screen.contains("2 new") && sitting.timeLeft == nil)
    // The one at the front is told of as it is, too.
    try enter("three", in: folders[0], sitting)
    sitting.looks()
    #expect(sitting.screen.contains("1 new"))
  }

  @Test func `whoever works on one is not woken up for the others`() throws {
    let sitting = try sitting()
    sitting.waits(0)
    sitting.type("↵")
    scratch.run("rm \"$0/b/dossier.json\"")
    #expect(!sitting.hasNewsOfOthers)
    sitting.type("P")
    sitting.waits(0)
    #expect(!sitting.screen.contains("left out"))
  }

  @Test func `what takes the place of a folder is looked into, and watched`() throws {
    scratch.run("rm \"$0/b/dossier.json\"")
    let sitting = try sitting()
    sitting.waits(0)
    scratch.run("mv \"$0/b\" \"$0/old\"; mkdir \"$0/b\"; echo '{' > \"$0/b/dossier.json\"")
    sitting.looks()
    sitting.waits(0)
    #expect(sitting.screen.contains("1 left out"))
    scratch.run("rm \"$0/b/dossier.json\"")
    sitting.looks()
    sitting.waits(0)
    #expect(!sitting.screen.contains("left out"))
  }

  /// What a program does in its folder, by the word that starts it.
  private func commands(_ name: String, _ instruction: (Errand) -> Instruction) -> MadeUpCommands {
    let commands = MadeUpCommands()
    let path = Environment.current["PATH"] ?? "/usr/bin:/bin"
    let errand = Errand(
      ["sh", "-c", "read line < \"$PIPE\"; echo made > result; echo made"],
      result: .document("result"),
      environment: Environment(
        variables: ["PATH": path, "TMPDIR": scratch.path, "PIPE": scratch("pipe")]
      ),
      patience: 120_000
    )
    commands.instructions[name] = instruction(errand)
    return commands
  }

  @Test func `a program at work goes on beside another dossier, and says whose it was`() throws {
    scratch.run("rm \"$0/b/dossier.json\"; mkfifo \"$0/pipe\"")
    let commands = commands("make") { errand in
      .leaving(file: "/far/x.docx") { _, _, _ in .awaits(errand) { _ in ["Written: x.docx"] } }
    }
    let sitting = try Sitting(in: scratch, commands: commands, portfolio: folders)
    sitting.waits(0)
    sitting.type("↵:make ↵")
    #expect(sitting.hasWork)
    sitting.type("⎋j↵nfor b↵")
    #expect(scratch.text("b/journal.jsonl")?.contains("for b") == true && sitting.hasWork)
    scratch.run("echo > \"$0/pipe\"")
    sitting.untilAllIsMade()
    #expect(sitting.footer.contains("a: Written: x.docx"))
  }

  @Test func `what is being read is for the dossier that it was asked for at`() throws {
    scratch.run("rm \"$0/b/dossier.json\"; mkfifo \"$0/pipe\"")
    let commands = commands("take") { errand in
      .importing(file: "/far/x.pdf") {
        .awaits(errand) { _ in
          ReadFile("/far/x.pdf") { (_, _) throws(NotImported) in throw NotImported("it is empty") }
        }
      }
    }
    let sitting = try Sitting(in: scratch, commands: commands, portfolio: folders)
    sitting.waits(0)
    sitting.type("↵:take ↵⎋j↵")
    #expect(sitting.footer.contains("sh reads x.pdf for a, which cannot be left before"))
    #expect(sitting.screen.contains("dossiers"))
    sitting.type("⌃C↵")
    #expect(!sitting.screen.contains("3 dossiers") && !sitting.hasWork)
  }
}
