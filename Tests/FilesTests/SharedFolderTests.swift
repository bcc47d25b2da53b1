import Glibc
import Model
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

  @Test(arguments: [(0o644, 0o664), (0o600, 0o660), (0o660, 0o660)] as [(UInt32, UInt32)])
  func `a journal that git made anew is opened to the group by the next entry`(
    _ made: UInt32,
    _ then: UInt32
  )
    throws
  {
    chmod(scratch.path, 0o2770)
    try Folder(path: scratch(".git")).create()
    scratch.put("journal.jsonl", "1\n")
    chmod(scratch("journal.jsonl"), made)
    _ = try JournalFile(folder: scratch.path).append(since: nil) { _ in (Array("2\n".utf8), ()) }
    #expect(scratch.permissions("journal.jsonl") == then)
  }

  @Test func `whose a closed journal is and what opens it is told`() throws {
    scratch.put("journal.jsonl", "1\n")
    let path = scratch("journal.jsonl")
    let closed = ClosedPath(path: path, owner: "user 4242", commands: ["chmod g+rw"])
    let unread = ClosedPath(path: path, owner: "user 4242", commands: ["chmod g+r"])
    let journal = JournalFile(folder: scratch.path, calls: othersFiles)
    #expect(throws: AppendFailure<Never>.file(.closed(path: path, to: .writing, by: closed))) {
      _ = try journal.append(since: nil) { _ throws(Never) in (Array("2\n".utf8), ()) }
    }
    #expect(throws: FileFailure.closed(path: path, to: .reading, by: unread)) {
      try journal.readNews(since: nil)
    }
    let failure = FileFailure.closed(path: path, to: .writing, by: closed)
    #expect(
      failure.description
        == "\(path): nothing was saved: it is user 4242's and not open to you. "
        + "Ask user 4242 to type \u{201C}chmod g+rw \(path)\u{201D}, and try again."
    )
    #expect(failure.brief == "it is user 4242's, who opens it with chmod g+rw journal.jsonl")
  }

  @Test func `what opens a path can be typed as it stands`() throws {
    let name = "it's $HOME"
    scratch.put(name, "")
    let closed = ClosedPath(scratch(name), to: .writing, othersFiles)
    #expect(
      closed?.words(for: scratch(name)).contains("chmod g+rw '\(scratch.path)/it'\\''s $HOME'")
        == true
    )
  }

  @Test func `a folder in which nothing can be made is named`() throws {
    let path = scratch("journal.jsonl")
    let closed = ClosedPath(
      path: scratch.path,
      owner: "user 4242",
      commands: ["chmod g+rwx"]
    )
    let journal = JournalFile(folder: scratch.path, calls: othersFiles)
    #expect(throws: AppendFailure<Never>.file(.closed(path: path, to: .creating, by: closed))) {
      _ = try journal.append(since: nil) { _ throws(Never) in (Array("2\n".utf8), ()) }
    }
  }

  /// Everything is somebody else's, who gave it to our group and left it closed.
  private var othersFiles: SystemCalls {
    let real = SystemCalls.real
    var calls = real
    calls.stat = { path throws(SystemError) in
      var status = try real.stat(path)
      (status.owner, status.group) = (4242, getegid())
      return status
    }
    calls.open = { path, flags, mode throws(SystemError) in
      guard flags & O_DIRECTORY != 0 else {
        if flags & O_CREAT == 0 { _ = try real.stat(path) }
        throw SystemError(code: EACCES)
      }
      return try real.open(path, flags, mode)
    }
    return calls
  }

  @Test func `a check names what is closed to the group`() throws {
    chmod(scratch.path, 0o2770)
    scratch.put("journal.jsonl", "")
    scratch.put("dossier.json", #"{"format": 1, "id": "x", "themes": []}"#)
    scratch.put("notes.txt", "")
    for name in ["journal.jsonl", "dossier.json", "notes.txt"] { chmod(scratch(name), 0o600) }
    let folder = try DossierFolder(at: DossierPlace(folder: scratch.path))
    #expect(folder.sharingProblems().map(\.file) == ["dossier.json", "journal.jsonl"])
    chmod(scratch.path, 0o700)
    #expect(folder.sharingProblems().isEmpty)
  }

  private func status(_ name: String) throws -> FileStatus {
    try SystemCalls.real.stat(scratch(name))
  }
}
