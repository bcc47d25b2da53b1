import Glibc
import Testing

@testable import Files

/// A dossier in a folder that several people work in.
@Suite struct SharedFolderTests {
  let scratch = Scratch()

  @Test(
    arguments: [
      (0o2770, 0o660), (0o2775, 0o660), (0o770, 0o660), (0o755, 0o600), (0o700, 0o600),
      (0o1777, 0o600),
    ] as [(UInt32, UInt32)]
  )
  func `a journal is open to whom its folder is open to write`(
    _ folder: UInt32,
    _ file: UInt32
  )
    throws
  {
    chmod(scratch.path, folder)
    _ = try JournalFile(folder: scratch.path).append(since: nil) { _ in (Array("1\n".utf8), ()) }
    #expect(scratch.permissions("journal.jsonl") == file)
  }

  @Test func `a journal that is there keeps its permissions`() throws {
    chmod(scratch.path, 0o2770)
    scratch.put("journal.jsonl", "1\n")
    chmod(scratch("journal.jsonl"), 0o640)
    _ = try JournalFile(folder: scratch.path).append(since: nil) { _ in (Array("2\n".utf8), ()) }
    #expect(scratch.permissions("journal.jsonl") == 0o640)
  }

  @Test func `a dossier made in a shared folder is shared, with the folders it needs`() throws {
    chmod(scratch.path, 0o2770)
    _ = try NewDossier.create(in: scratch("a/b"))
    #expect(scratch.permissions("a") == 0o770 && scratch.permissions("a/b") == 0o770)
    #expect(try status("a/b").permissions & 0o2000 != 0)
    for name in try Folder(path: scratch("a/b")).names() {
      #expect(scratch.permissions("a/b/" + name) == 0o660, "\(name)")
    }
  }

  @Test func `elsewhere a dossier is the user's alone`() throws {
    _ = try NewDossier.create(in: scratch("a"))
    #expect(scratch.permissions("a") == 0o700)
    #expect(scratch.permissions("a/dossier.json") == 0o600)
  }

  @Test(.enabled(if: getuid() == 0, "only root can give a folder to another group"))
  func `what may not be given to the group stays the user's alone`() throws {
    chmod(scratch.path, 0o770)
    // A folder of another group, without the bit by which what is made in it is of that group.
    chown(scratch.path, uid_t.max, getgid() + 1)
    let faults = Faults { _, name in name == "fchown" ? EPERM : nil }
    let journal = JournalFile(folder: scratch.path, calls: faults.calls)
    _ = try journal.append(since: nil) { _ in (Array("1\n".utf8), ()) }
    #expect(faults.injected == 1)
    #expect(scratch.permissions("journal.jsonl") == 0o600)
  }

  private func status(_ name: String) throws -> FileStatus {
    try SystemCalls.real.stat(scratch(name))
  }
}
