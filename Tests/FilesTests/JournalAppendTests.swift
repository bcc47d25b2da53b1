import Glibc
import Testing

@testable import Files

@Suite struct JournalAppending {
  let scratch = Scratch()
  let name = "journal.jsonl"

  @Test func `an appended line is in the file and in the position`() throws {
    scratch.put(name, "one\n")
    let done = try append("two\n")
    #expect(scratch.text(name) == "one\ntwo\n")
    #expect(done.result == "one\n")
    let next = try JournalFile(folder: scratch.path).readNews(since: done.position)
    #expect(next.text == "" && !next.isWhole)
  }

  @Test func `nothing to append leaves no file`() throws {
    let done = try append("")
    #expect(scratch.text(name) == nil)
    #expect(done.position.offset == 0)
  }

  @Test func `the first change makes the folders, closed to others`() throws {
    let done = try append("one\n", in: scratch("a/b"))
    #expect(scratch.text("a/b/" + name) == "one\n")
    #expect(scratch.permissions("a") == 0o700 && scratch.permissions("a/b/" + name) == 0o600)
    let next = try JournalFile(folder: scratch("a/b")).readNews(since: done.position)
    #expect(next.text == "" && !next.isWhole)
  }

  @Test func `a torn line is kept and the next starts afresh`() throws {
    scratch.put(name, "one\nto")
    let done = try append("two\n")
    #expect(scratch.text(name) == "one\nto\ntwo\n")
    #expect(done.news.text == "one\nto\n" && done.news.tail.isEmpty)
    #expect(try JournalFile(folder: scratch.path).readNews(since: done.position).text == "")
  }

  @Test func `lines without their last newline get it`() throws {
    try append("one")
    try append("two")
    #expect(scratch.text(name) == "one\ntwo\n")
  }

  @Test func `what others wrote is seen before writing`() throws {
    let first = try append("mine\n")
    scratch.add(name, "theirs\n")
    let second = try append("mine too\n", since: first.position)
    #expect(second.result == "theirs\n")
  }

  @Test func `a refusal writes nothing and is passed on`() throws {
    struct No: Error {}
    scratch.put(name, "one\n")
    let journal = JournalFile(folder: scratch.path)
    #expect {
      try journal.append(since: nil) { _ throws(No) -> (bytes: [UInt8], result: Int) in throw No() }
    } throws: { error in
      guard case .refused = error as? AppendFailure<No> else { return false }
      return true
    }
    #expect(scratch.text(name) == "one\n")
  }

  @Test func `another's lock is waited for and then reported`() throws {
    scratch.put(name, "one\n")
    let other = try SystemCalls.real.open(scratch.path, O_RDONLY, 0)
    defer { close(other) }
    try SystemCalls.real.lock(other)
    let faults = Faults()
    #expect(throws: AppendFailure<Never>.file(.busy(path: scratch.path))) {
      try append("two\n", faults)
    }
    #expect(faults.waited == 2000)
    #expect(scratch.text(name) == "one\n")
  }

  @Test func `a lock that becomes free is taken`() throws {
    let faults = Faults { index, name in name == "lock" && index < 5 ? EWOULDBLOCK : nil }
    try append("one\n", faults)
    #expect(scratch.text(name) == "one\n")
  }

  @Test func `the lock ends with the append`() throws {
    try append("one\n")
    let other = try SystemCalls.real.open(scratch.path, O_RDONLY, 0)
    defer { close(other) }
    try SystemCalls.real.lock(other)
  }

  @Test func `many writers at once lose nothing`() async throws {
    let path = scratch.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          var position: JournalFile.Position?
          for line in 0..<10 {
            let bytes = Array("\(writer)-\(line)\n".utf8)
            position = try JournalFile(folder: path)
              .append(since: position) { _ in (bytes, ()) }.position
          }
        }
      }
      try await group.waitForAll()
    }
    let lines = scratch.text(name)?.split(separator: "\n") ?? []
    #expect(lines.count == 80 && Set(lines).count == 80)
  }

  @discardableResult
  private func append(
    _ text: String,
    _ faults: Faults = Faults(),
    in folder: String? = nil,
    since position: JournalFile.Position? = nil
  ) throws -> Appended<String> {
    try JournalFile(folder: folder ?? scratch.path, calls: faults.calls)
      .append(since: position) { news in (Array(text.utf8), news.text) }
  }
}
