import Model
import Testing

@testable import Files

/// The entries of others are added as they are.
@Suite struct JoiningTests {
  let scratch = Scratch()
  private let mine =
    #"{"id":"01KAS000000000000000010001","at":"2026-11-20T09:00:00.000Z","by":"A","on":"training","kind":"note","value":"one","after":[]}"#
  private let theirs =
    #"{"id":"01KAS000000000000000010002", "at":"2026-11-20T09:00:00.000Z","by":"B","on":"training","kind":"note","value":"two","colour":"red","after":[]}"#

  private var lines: [JournalLine] {
    var reader = JournalReader()
    return reader.readLines(Array((mine + "\n" + theirs).utf8))
  }

  @Test func `what is missing is appended to the letter, and nothing the second time`() throws {
    scratch.put("journal.jsonl", mine + "\n")
    var opened = try OpenDossier(at: DossierPlace(folder: scratch.path))
    #expect(try opened.add(lines).events.map(\.by) == ["B"])
    #expect(scratch.text("journal.jsonl") == mine + "\n" + theirs + "\n")
    #expect(opened.journal.events.count == 2)
    #expect(try opened.add(lines).events.isEmpty)
    #expect(try again(opened.place).events.isEmpty)
    #expect(scratch.text("journal.jsonl") == mine + "\n" + theirs + "\n")
  }

  private func again(_ place: DossierPlace) throws -> Written {
    var opened = try OpenDossier(at: place)
    return try opened.add(lines)
  }

  @Test func `what others added meanwhile is seen under the lock`() throws {
    scratch.put("journal.jsonl", mine + "\n")
    var opened = try OpenDossier(at: DossierPlace(folder: scratch.path))
    scratch.add("journal.jsonl", theirs + "\n")
    let written = try opened.add(lines)
    #expect(written.events.isEmpty && opened.journal.events.count == 2)
  }
}
