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

  @Test(arguments: [EIO, ENOSPC, EACCES, EROFS, ENOENT])
  func `whichever call fails the first time, nothing or all is there`(code: Int32) throws {
    for index in 1... {
      let folder = "new-\(index)"
      let faults = Faults { at, _ in at == index ? code : nil }
      let isSaved = (try? append("one\n", faults, in: scratch(folder))) != nil
      guard faults.injected > 0 else { break }
      let text = scratch.text(folder + "/" + name) ?? ""
      #expect(text == (isSaved ? "one\n" : ""), "call \(index): \(faults.trace)")
    }
  }

  @Test func `whichever two calls fail, nothing is between old and new but what is said to be`()
    throws
  {
    for first in 1... {
      var reached = 0
      for second in (first + 1)... {
        scratch.put(name, "one\nto")
        let faults = Faults { at, _ in at == first || at == second ? EIO : nil }
        let outcome = Result { try append("two\n", faults) }
        reached = max(reached, faults.injected)
        guard faults.injected == 2 else { break }
        expectOldOrNew(after: outcome, "calls \(first), \(second): \(faults.trace)")
      }
      guard reached > 0 else { break }
    }
  }

  private func expectOldOrNew(after outcome: Result<Appended<String>, any Error>, _ hint: String) {
    let (old, new) = ("one\nto", "one\nto\ntwo\n")
    let text = scratch.text(name) ?? ""
    switch outcome {
    case .success: #expect(text == new, "\(hint)")
    case .failure(AppendFailure<Never>.file(.halfWritten)):
      #expect(text.hasPrefix(old) && new.hasPrefix(text), "\(hint)")
    case .failure: #expect(text == old, "\(hint)")
    }
  }

  @Test func `when a cut fails too, the failure says so`() throws {
    scratch.put(name, "one\n")
    let faults = Faults { _, name in ["fsync", "ftruncate"].contains(name) ? EIO : nil }
    #expect(throws: AppendFailure<Never>.file(.halfWritten(path: scratch(name), code: EIO))) {
      try append("two\n", faults)
    }
  }

  @Test func `saved is said after the disk has it, and the name of a file new to us as well`()
    throws
  {
    for old in [nil, "one\n"] {
      if let old { scratch.put(name, old) }
      let faults = Faults()
      let done = try append("two\n", faults)
      let end = Array(faults.trace.drop { $0 != "write" })
      #expect(end == ["write", "fsync", "fsync", "stat", "pread", "close", "close"])

      let later = Faults()
      try append("three\n", later, since: done.position)
      let rest = Array(later.trace.drop { $0 != "write" })
      #expect(rest == ["write", "fsync", "stat", "pread", "close", "close"])
    }
  }

  @Test(arguments: ["", "one\n", "one\nto"])
  func `a signal in between is not noticed, whichever call it comes in`(old: String) throws {
    let interrupted: Set = ["open", "lock", "pread", "write", "fsync"]
    for index in 1... {
      scratch.put(name, old)
      let faults = Faults { at, name in at == index && interrupted.contains(name) ? EINTR : nil }
      try append("two\n", faults)
      let start = old.isEmpty || old.hasSuffix("\n") ? old : old + "\n"
      #expect(scratch.text(name) == start + "two\n", "call \(index): \(faults.trace)")
      guard faults.trace.count > index else { break }
    }
  }

  @Test(arguments: ["", "one\n", "one\nto"])
  func `a write that takes only a part is taken back, be it interrupted`(old: String) throws {
    for taken in 0...4 {
      scratch.put(name, old)
      var calls = Faults.once("ftruncate", EINTR).calls
      calls.write = { file, buffer throws(SystemError) in
        try SystemCalls.real.write(file, UnsafeRawBufferPointer(rebasing: buffer.prefix(taken)))
      }
      let journal = JournalFile(folder: scratch.path, calls: calls)
      #expect(throws: AppendFailure<Never>.file(.cannotWrite(path: scratch(name), code: 0))) {
        try journal.append(since: nil) { _ in (Array("two2\n".utf8), ()) }
      }
      #expect(scratch.text(name) == old)
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

extension Faults {
  /// The first call of a name fails.
  static func once(_ name: String, _ code: Int32) -> Faults {
    let first = First()
    return Faults { index, called in called == name && first.claims(index) ? code : nil }
  }
}
