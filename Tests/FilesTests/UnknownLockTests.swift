import Glibc
import Model
import Testing

@testable import Files

/// File systems that know no locks, or keep those of folders to one machine.
@Suite struct UnknownLockTests {
  let scratch = Scratch()
  let name = "journal.jsonl"

  @Test(arguments: [ENOLCK, EOPNOTSUPP, EBADF, EINVAL])
  func `where folders know no locks, the journal's own is taken`(code: Int32) throws {
    for old in [nil, "one\n"] {
      if let old { scratch.put(name, old) }
      let first = First()
      let faults = Faults { at, name in name == "lock" && first.claims(at) ? code : nil }
      let done = try append("two\n", faults.calls)
      #expect(scratch.text(name) == (old ?? "") + "two\n" && done.noLocks == nil)
      unlink(scratch(name))
    }
  }

  @Test func `whoever comes by another way is kept out by the journal's lock`() throws {
    scratch.put(name, "one\n")
    let faults = Faults()
    let other = try SystemCalls.real.open(scratch(name), O_RDWR, 0)
    try SystemCalls.real.lock(other)
    #expect(throws: AppendFailure<Never>.file(.busy(path: scratch.path))) {
      try append("two\n", faults.calls)
    }
    #expect(faults.waited == FolderLock.patience && scratch.text(name) == "one\n")
    close(other)
    #expect(try append("two\n", faults.calls).noLocks == nil)
    #expect(scratch.text(name) == "one\ntwo\n")
  }

  @Test func `the journal is read behind its lock`() throws {
    scratch.put(name, "one\n")
    let faults = Faults()
    let done = try append("two\n", faults.calls)
    #expect(done.result == "one\n")
    let locks = faults.trace.indices.filter { faults.trace[$0] == "lock" }
    let reads = faults.trace.indices.filter { faults.trace[$0] == "pread" }
    #expect(locks.count == 2 && locks.last ?? 0 < reads.first ?? 0)
  }

  @Test func `where only folders are locked, that is enough on this machine and not on a network`()
    throws
  {
    for isServed in [false, true] {
      scratch.put(name, "one\n")
      // The first lock is the folder's.
      let first = First()
      let faults = Faults { at, name in name == "lock" && !first.claims(at) ? ENOLCK : nil }
      var calls = faults.calls
      if isServed { calls.fileSystem = { _ in FileSystem(number: 0x6969) } }
      #expect(
        try append("two\n", calls).noLocks == (isServed ? NoLocks(folder: scratch.path) : nil)
      )
    }
  }

  @Test func `a file that a network shows late is waited for a second, and no longer`() throws {
    for delay in [900, 5000] {
      scratch.put(name, "one\n")
      let faults = Faults()
      var calls = faults.calls
      calls.fileSystem = { _ in FileSystem(number: 0x6573_5546) }
      // What was known of it is told instead of what is.
      calls.pread = { file, buffer, offset throws(SystemError) in
        let count = try faults.calls.pread(file, buffer, offset)
        if offset > 0, faults.waited < delay { buffer.copyBytes(from: "???\n".utf8.prefix(count)) }
        return count
      }
      let done = try? append("two\n", calls)
      #expect((done != nil) == (delay == 900))
      #expect(faults.waited <= 1100)
    }
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, EBADF, EINVAL])
  func `where nothing is locked it is saved, looked at again, and told`(code: Int32) throws {
    let faults = Faults { _, name in name == "lock" ? code : nil }
    for old in ["", "one\n", "one\nto"] {
      scratch.put(name, old)
      let waited = faults.waited
      let done = try append("two\n", faults.calls)
      #expect(scratch.text(name)?.hasSuffix("\ntwo\n") ?? false || old.isEmpty)
      #expect(done.noLocks == NoLocks(folder: scratch.path))
      #expect(faults.waited - waited >= 100)
    }
  }

  @Test func `what is written over without a lock is written again`() throws {
    scratch.put(name, "one\n")
    var calls = Faults { _, name in name == "lock" ? ENOLCK : nil }.calls
    let first = First()
    let (path, pause) = (scratch(name), calls.pause)
    calls.pause = { milliseconds in
      pause(milliseconds)
      // Another machine thought the file to end where ours began.
      if !first.isClaimed, first.claims(1) { Scratch.put("one\nTWO\n", at: path) }
    }
    try append("two\n", calls)
    #expect(scratch.text(name) == "one\nTWO\ntwo\n")
  }

  @Test(arguments: [EIO, ENOSPC])
  func `without a lock nothing is cut off, whichever call fails`(code: Int32) throws {
    for index in 1... {
      scratch.put(name, "one\n")
      let faults = Faults { at, name in name == "lock" ? ENOLCK : at == index ? code : nil }
      var calls = faults.calls
      let (path, write) = (scratch(name), calls.write)
      calls.write = { file, bytes throws(SystemError) in
        let count = try write(file, bytes)
        // Somebody else in the same moment.
        Scratch.add("three\n", at: path)
        return count
      }
      let outcome = Result { try append("two\n", calls) }
      let text = scratch.text(name) ?? ""
      #expect(!faults.trace.contains("ftruncate"))
      switch outcome {
      case .success: #expect(text == "one\ntwo\nthree\n", "call \(index): \(faults.trace)")
      case .failure(AppendFailure<Never>.file(.halfWritten)):
        #expect(text == "one\ntwo\nthree\n", "call \(index): \(faults.trace)")
      case .failure: #expect(text == "one\n", "call \(index): \(faults.trace)")
      }
      guard faults.trace.count >= index else { break }
    }
  }

  @Test func `a check tells of it, with a journal and without`() throws {
    let faults = Faults { _, name in name == "lock" ? ENOLCK : nil }
    for file in ["dossier.json", name] {
      scratch.put(file, #"{"format": 1, "id": "x", "themes": []}"# + "\n")
      let folder = try DossierFolder(at: DossierPlace(folder: scratch.path), calls: faults.calls)
      #expect(folder.sharingProblems().map(\.message) == [NoLocks(folder: scratch.path).words])
    }
    let sound = try DossierFolder(at: DossierPlace(folder: scratch.path))
    #expect(sound.sharingProblems().isEmpty)
  }

  @discardableResult
  private func append(_ text: String, _ calls: SystemCalls) throws -> Appended<String> {
    try JournalFile(folder: scratch.path, calls: calls)
      .append(since: nil) { news in (Array(text.utf8), news.text) }
  }
}
