import Glibc
import Testing

@testable import Files

/// What becomes of an append while programs that know nothing of the lock, such as git and
/// editors, change the file or put another in its place.
@Suite struct JournalReplacing {
  let scratch = Scratch()
  let name = "journal.jsonl"

  @Test func `a file replaced during the work is written anew`() throws {
    scratch.put(name, "one\n")
    var rounds = 0
    let done = try JournalFile(folder: scratch.path).append(since: nil) { news in
      rounds += 1
      if rounds == 1 { scratch.replace(name, "other\n") }
      return (Array("mine\n".utf8), news.text)
    }
    #expect(rounds == 2 && done.result == "other\n")
    #expect(scratch.text(name) == "other\nmine\n")
    #expect(done.position.offset == 11)
  }

  @Test func `a file grown during the work is read again`() throws {
    scratch.put(name, "one\n")
    var rounds = 0
    let done = try JournalFile(folder: scratch.path).append(since: nil) { news in
      rounds += 1
      if rounds == 1 { scratch.add(name, "other\n") }
      return (Array("mine\n".utf8), news.text)
    }
    #expect(rounds == 2 && done.result == "one\nother\n")
    #expect(scratch.text(name) == "one\nother\nmine\n")
  }

  @Test func `a file that is always replaced is given up`() {
    scratch.put(name, "one\n")
    #expect(throws: AppendFailure<Never>.file(.keepsChanging(path: scratch(name)))) {
      try JournalFile(folder: scratch.path).append(since: nil) { _ in
        scratch.replace(name, "other\n")
        return (Array("mine\n".utf8), ())
      }
    }
    #expect(scratch.text(name) == "other\n")
  }

  @Test func `a file replaced while it was written is written anew`() throws {
    scratch.put(name, "one\n")
    let (path, other) = (scratch(name), scratch("other"))
    scratch.put("other", "theirs\n")
    let faults = Faults { _, name in
      if name == "fsync" { rename(other, path) }
      return nil
    }
    let done = try append("two\n", faults)
    #expect(scratch.text(name) == "theirs\ntwo\n")
    #expect(done.result == "theirs\n" && done.position.offset == 11)
  }

  @Test func `a foreign line beside ours is read with ours again`() throws {
    scratch.put(name, "one\n")
    let path = scratch(name)
    let first = First()
    let faults = Faults { index, name in
      guard name == "fsync", first.claims(index), let file = fopen(path, "a") else { return nil }
      fputs("theirs\n", file)
      fclose(file)
      return nil
    }
    let done = try append("two\n", faults)
    let next = try JournalFile(folder: scratch.path).readNews(since: done.position)
    #expect(next.text == "two\ntheirs\n")
  }

  @Test(arguments: ["theirs\n", "a line of theirs that is longer than ours\n"])
  func `what somebody wrote over is written anew`(theirs: String) throws {
    scratch.put(name, "one\n")
    let path = scratch(name)
    let other = try SystemCalls.real.open(path, O_WRONLY, 0)
    defer { close(other) }
    let faults = during("fsync") { pwrite(other, theirs, theirs.utf8.count, 4) }
    let done = try append("two\n", faults)
    #expect(scratch.text(name) == "one\n" + theirs + "two\n")
    #expect(done.result == "one\n" + theirs)
  }

  @Test func `what somebody carried over into a new file is brought to the disk there`() throws {
    scratch.put(name, "one\n")
    let path = scratch(name)
    let faults = during("stat", after: "fsync") {
      Scratch.put("one\ntwo\ntheirs\n", at: path + ".other")
      rename(path + ".other", path)
    }
    let journal = JournalFile(folder: scratch.path, calls: faults.calls)
    let done = try journal.append(since: nil) { news in
      (news.text.contains("two") ? [] : Array("two\n".utf8), news.text)
    }
    #expect(scratch.text(name) == "one\ntwo\ntheirs\n")
    #expect(done.result == scratch.text(name) && done.position.offset == 15)
    #expect(faults.trace.suffix(5) == ["fsync", "fsync", "stat", "close", "close"])
    #expect(faults.trace.count { $0 == "write" } == 1)
  }

  @Test(arguments: [nil, ""])
  func `a journal that is away for a moment is waited for`(meanwhile: String?) throws {
    scratch.put(name, "one\n")
    let first = try append("two\n", Faults())
    try SystemCalls.real.unlink(scratch(name))
    if let meanwhile { scratch.put(name, meanwhile) }
    let path = scratch.path
    var calls = Faults().calls
    calls.pause = { _ in Scratch.put("one\ntwo\ntheirs\n", at: path + "/journal.jsonl") }
    let journal = JournalFile(folder: path, calls: calls)
    let done = try journal.append(since: first.position) { (Array("three\n".utf8), $0.text) }
    #expect(scratch.text(name) == "one\ntwo\ntheirs\nthree\n")
    #expect(done.result.hasSuffix("theirs\n"))
  }

  @Test func `a journal that stays away is begun anew, within a tenth of a second`() throws {
    scratch.put(name, "one\n")
    let first = try append("two\n", Faults())
    try SystemCalls.real.unlink(scratch(name))
    let faults = Faults()
    let done = try append("three\n", faults, since: first.position)
    #expect(scratch.text(name) == "three\n" && done.news.isWhole)
    #expect((1...100).contains(faults.waited))
  }

  @Test func `a file that was emptied while it was written is written anew`() throws {
    scratch.put(name, "one\n")
    let path = scratch(name)
    try append("two\n", during("fsync") { truncate(path, 0) })
    #expect(scratch.text(name) == "two\n")
  }

  @Test func `a folder replaced while its lock was taken is locked anew`() throws {
    try Folder(path: scratch("a")).create()
    let (old, away) = (scratch("a"), scratch("b"))
    let faults = during("lock") {
      rename(old, away)
      mkdir(old, 0o700)
    }
    try append("one\n", faults, in: old)
    #expect(scratch.text("a/" + name) == "one\n" && scratch.text("b/" + name) == nil)
    // Both folders, and the journal.
    #expect(faults.trace.count { $0 == "lock" } == 3)
  }

  /// Something happens right before the first call of a name, behind one of another if one is given.
  private func during(
    _ name: String,
    after other: String? = nil,
    _ event: @escaping @Sendable () -> Void
  ) -> Faults {
    let (first, before) = (First(), First())
    return Faults { index, called in
      if called == other { _ = before.claims(index) }
      if called == name, other == nil || before.isClaimed, first.claims(index) { event() }
      return nil
    }
  }

  @discardableResult
  private func append(
    _ text: String,
    _ faults: Faults,
    in folder: String? = nil,
    since position: JournalFile.Position? = nil
  ) throws -> Appended<String> {
    try JournalFile(folder: folder ?? scratch.path, calls: faults.calls)
      .append(since: position) { news in (Array(text.utf8), news.text) }
  }
}
