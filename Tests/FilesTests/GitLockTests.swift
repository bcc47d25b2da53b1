import Glibc
import Testing

@testable import Files

/// Git is waited for, which takes files away that it has looked at before.
@Suite struct GitLockTests {
  let scratch = Scratch()
  let name = "journal.jsonl"

  @Test func `what git takes away before it is done is written anew`() throws {
    try makeWorkTree()
    let done = try append("two\n", gitGoesOn)
    #expect(scratch.text(name) == "theirs\ntwo\n")
    #expect(done.leftLock == nil)
  }

  @Test func `a git that does not end is waited for two seconds and then named`() throws {
    try makeWorkTree()
    let faults = Faults()
    let done = try append("two\n", faults.calls)
    #expect(scratch.text(name) == "one\ntwo\n")
    #expect(faults.waited == GitLock.patience)
    #expect(done.leftLock?.path == scratch(".git/index.lock"))
    #expect(done.leftLock?.description.contains("If no git is at work, delete it") == true)
  }

  @Test func `a lock that was left behind long ago is named and keeps nobody waiting`() throws {
    try makeWorkTree()
    age(".git/index.lock")
    let faults = Faults()
    let done = try append("two\n", faults.calls)
    #expect(scratch.text(name) == "one\ntwo\n")
    #expect(faults.waited == 0)
    #expect(done.leftLock?.since == 1_000_000)
  }

  @Test func `gits that begin one after the other later are not waited for`() throws {
    try makeWorkTree()
    let (lock, other) = (scratch(".git/index.lock"), scratch(".git/other"))
    let faults = Faults()
    var calls = faults.calls
    calls.pause = { milliseconds in
      faults.calls.pause(milliseconds)
      Scratch.put("", at: other)
      rename(other, lock)
    }
    #expect(try append("two\n", calls).leftLock == nil)
    #expect(faults.waited <= GitLock.series + GitLock.silence)
  }

  @Test func `a git that is between two locks is waited for`() throws {
    try makeWorkTree(isLocked: false)
    try append("two\n", gitGoesOn)
    #expect(scratch.text(name) == "theirs\ntwo\n")
  }

  @Test func `without a git at work it costs two looks`() throws {
    try makeWorkTree(isLocked: false)
    age(".git")
    let faults = Faults()
    try append("two\n", faults.calls)
    let end = Array(faults.trace.drop { $0 != "write" })
    #expect(end == ["write", "fsync", "fsync", "stat", "stat", "stat", "pread", "close", "close"])
    #expect(faults.waited == 0)
  }

  @Test(arguments: ["gitdir: ../main/.git/worktrees/d\n", "gitdir: MAIN/.git/worktrees/d"])
  func `the lock of a linked work tree is where its file says`(_ text: String) throws {
    let folder = Folder(path: scratch("d/in"))
    try folder.create()
    #expect(GitLock(around: folder) == nil)
    let main = scratch("main")
    scratch.put("d/.git", text.replacing("MAIN", with: main))
    let path = try #require(GitLock(around: folder)?.path)
    try Folder(path: scratch("main/.git/worktrees/d")).create()
    scratch.put("main/.git/worktrees/d/index.lock", "")
    #expect(try SystemCalls.real.resolve(path).hasSuffix("main/.git/worktrees/d/index.lock"))
  }

  private func age(_ name: String) {
    let times = [timeval(tv_sec: 1000, tv_usec: 0), timeval(tv_sec: 1000, tv_usec: 0)]
    utimes(scratch(name), times)
  }

  private func makeWorkTree(isLocked: Bool = true) throws {
    try Folder(path: scratch(".git")).create()
    scratch.put(name, "one\n")
    if isLocked { scratch.put(".git/index.lock", "") }
  }

  /// While it is waited, the git that is at work puts its own file in the journal's place, and is
  /// done.
  private var gitGoesOn: SystemCalls {
    let (lock, file, other) = (scratch(".git/index.lock"), scratch(name), scratch("other"))
    let (first, faults) = (First(), Faults())
    var calls = faults.calls
    calls.pause = { milliseconds in
      faults.calls.pause(milliseconds)
      guard !first.isClaimed, first.claims(0) else { return }
      Scratch.put("theirs\n", at: other)
      rename(other, file)
      unlink(lock)
    }
    return calls
  }

  @discardableResult
  private func append(_ text: String, _ calls: SystemCalls) throws -> Appended<String> {
    try JournalFile(folder: scratch.path, calls: calls)
      .append(since: nil) { news in (Array(text.utf8), news.text) }
  }
}
