import Glibc
import Testing

@testable import Files

/// What the disk holds after anything went wrong.
@Suite struct JournalFaults {
  let scratch = Scratch()
  let name = "journal.jsonl"

  @Test(arguments: [EIO, ENOSPC, EACCES, EROFS, ENOENT])
  func `whichever call fails, the old or the new is there`(code: Int32) throws {
    for old in ["one\n", "one\nto", ""] {
      for index in 1... {
        scratch.put(name, old)
        let faults = Faults { at, _ in at == index ? code : nil }
        let isSaved = (try? append("two\n", faults)) != nil
        guard faults.injected > 0 else { break }
        let new = old + (old.isEmpty || old.hasSuffix("\n") ? "" : "\n") + "two\n"
        #expect(scratch.text(name) == (isSaved ? new : old), "call \(index): \(faults.trace)")
      }
    }
  }

  @Test func `whichever call fails the first time, nothing or all is there`() throws {
    for index in 1... {
      let folder = "new-\(index)"
      let faults = Faults { at, _ in at == index ? EIO : nil }
      let isSaved = (try? append("one\n", faults, in: scratch(folder))) != nil
      guard faults.injected > 0 else { break }
      let text = scratch.text(folder + "/" + name) ?? ""
      #expect(text == (isSaved ? "one\n" : ""), "call \(index): \(faults.trace)")
    }
  }

  @Test func `when a cut fails too, the failure says so`() throws {
    scratch.put(name, "one\n")
    let faults = Faults { _, name in ["fsync", "ftruncate"].contains(name) ? EIO : nil }
    #expect(throws: AppendFailure<Never>.file(.halfWritten(path: scratch(name), code: EIO))) {
      try append("two\n", faults)
    }
  }

  @Test func `saved is said after the disk has it`() throws {
    scratch.put(name, "one\n")
    let faults = Faults()
    try append("two\n", faults)
    let end = Array(faults.trace.drop { $0 != "write" })
    #expect(end == ["write", "fsync", "stat", "close", "close"])
  }

  @Test func `a new file's name is brought to the disk too`() throws {
    let faults = Faults()
    try append("one\n", faults)
    let end = Array(faults.trace.drop { $0 != "write" })
    #expect(end.prefix(3) == ["write", "fsync", "fsync"])
  }

  @Test func `a signal in between is not noticed`() throws {
    scratch.put(name, "one\n")
    for call in ["open", "lock", "pread", "write", "fsync"] {
      let before = scratch.text(name) ?? ""
      let faults = Faults.once(call, EINTR)
      try append("two\n", faults)
      #expect(faults.injected == 1 && scratch.text(name) == before + "two\n", "\(call)")
    }
  }

  @Test func `a write that takes only a part is taken back`() throws {
    scratch.put(name, "one\n")
    var calls = SystemCalls.real
    calls.write = { file, buffer throws(SystemError) in
      try SystemCalls.real.write(file, UnsafeRawBufferPointer(rebasing: buffer.prefix(2)))
    }
    let journal = JournalFile(folder: scratch.path, calls: calls)
    #expect(throws: AppendFailure<Never>.file(.cannotWrite(path: scratch(name), code: 0))) {
      try journal.append(since: nil) { _ in (Array("two\n".utf8), ()) }
    }
    #expect(scratch.text(name) == "one\n")
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
    let faults = Faults { _, name in
      guard name == "fsync", let file = fopen(path, "a") else { return nil }
      fputs("theirs\n", file)
      fclose(file)
      return nil
    }
    let done = try append("two\n", faults)
    let next = try JournalFile(folder: scratch.path).readNews(since: done.position)
    #expect(next.text == "two\ntheirs\n")
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, EBADF])
  func `a file system without locks is named`(code: Int32) throws {
    let faults = Faults { _, name in name == "lock" ? code : nil }
    #expect(throws: AppendFailure<Never>.file(.noLocks(path: scratch.path, code: code))) {
      try append("one\n", faults)
    }
  }

  @discardableResult
  private func append(
    _ text: String,
    _ faults: Faults,
    in folder: String? = nil
  ) throws -> Appended<String> {
    try JournalFile(folder: folder ?? scratch.path, calls: faults.calls)
      .append(since: nil) { news in (Array(text.utf8), news.text) }
  }
}

extension Faults {
  /// The first call of a name fails.
  static func once(_ name: String, _ code: Int32) -> Faults {
    let first = First()
    return Faults { index, called in called == name && first.claims(index) ? code : nil }
  }
}
