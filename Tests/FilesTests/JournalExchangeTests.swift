import Glibc
import Model
import Testing

@testable import Files

/// The journal is put together with another copy under the folder's lock.
@Suite struct JournalExchangeTests {
  let scratch = Scratch()
  private let name = "journal.jsonl"

  private func exchange(with theirs: String, _ calls: SystemCalls = .real) throws -> String {
    let journal = JournalFile(folder: scratch.path, calls: calls)
    let done = try journal.exchange { JournalLines.joined(Array(theirs.utf8), $0) }
    return String(decoding: done.after, as: UTF8.self)
  }

  private func inode() throws -> UInt64 { try SystemCalls.real.stat(scratch(name)).inode }

  @Test func `what only adds to it is appended, so that whoever reads along reads no more`() throws
  {
    scratch.put(name, "a\n")
    let before = try inode()
    #expect(try exchange(with: "a\nb\n") == "a\nb\n")
    #expect(scratch.text(name) == "a\nb\n")
    #expect(try inode() == before)
  }

  @Test(arguments: ["b\n", "a\nb", "b"])
  func `else a new file takes its place, open to the same people`(own: String) throws {
    scratch.put(name, own)
    chmod(scratch(name), 0o640)
    let before = try inode()
    #expect(try exchange(with: "a\n") == "a\n" + (own.hasPrefix("a") ? "b\n" : "b\n"))
    #expect(scratch.text(name) == "a\nb\n" && scratch.permissions(name) == 0o640)
    #expect(try inode() != before)
  }

  @Test func `where there is none it comes into being, the user's alone`() throws {
    #expect(try exchange(with: "a\n") == "a\n")
    #expect(scratch.text(name) == "a\n" && scratch.permissions(name) == 0o600)
  }

  @Test(arguments: [EIO, ENOSPC, EACCES, EROFS])
  func `whichever call fails, the old or the new is there`(code: Int32) throws {
    for (old, new) in [("a\n", "a\nb\n"), ("c\n", "a\nb\nc\n"), ("a\nc", "a\nb\nc\n")] {
      for index in 1... {
        scratch.put(name, old)
        let faults = Faults { at, _ in at == index ? code : nil }
        let isDone = (try? exchange(with: "a\nb\n", faults.calls)) != nil
        guard faults.injected > 0 else { break }
        #expect(scratch.text(name) == (isDone ? new : old), "call \(index): \(faults.trace)")
        let left = try Folder(path: scratch.path).names().filter { $0 != name }
        #expect(left.isEmpty || !isDone && faults.trace.last == "unlink", "\(left)")
      }
    }
  }
}
