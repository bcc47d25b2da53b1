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
    _ = try other.append(by: "Bob", at: sitting.time.now) { _ in ([note], nil) }
    sitting.type("⎋k↵")
    #expect(sitting.events.map(\.value) == ["from Bob"])
  }
}
