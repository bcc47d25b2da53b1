import Glibc
import Testing

@testable import Files

@Suite struct FolderWatching {
  let scratch = Scratch()

  @Test func `an append is seen`() throws {
    scratch.put("journal.jsonl", "one\n")
    var watch = FolderWatch(path: scratch.path, at: 0)
    scratch.add("journal.jsonl", "two\n")
    try expectNews(from: &watch)
    #expect(!isReady(watch.descriptor, within: 0))
  }

  @Test func `a file moved over another is seen`() throws {
    scratch.put("2-theme.json", "{}")
    var watch = FolderWatch(path: scratch.path, at: 0)
    scratch.replace("2-theme.json", "{ }")
    try expectNews(from: &watch)
  }

  @Test func `a file of no concern is not told`() throws {
    var watch = FolderWatch(path: scratch.path, at: 0)
    scratch.put("notes.txt", "x")
    scratch.put(".dossier.json", "x")
    try expectNews(false, from: &watch)
  }

  @Test func `a folder that comes later is found`() throws {
    var watch = FolderWatch(path: scratch("a/b"), at: 0)
    try Folder(path: scratch("a")).create()
    try expectNews(false, from: &watch)
    try Folder(path: scratch("a/b")).create()
    try expectNews(from: &watch)
    scratch.put("a/b/journal.jsonl", "one\n")
    try expectNews(from: &watch)
  }

  @Test func `a folder made with its parents at once is found`() throws {
    var watch = FolderWatch(path: scratch("a/b"), at: 0)
    try Folder(path: scratch("a/b")).create()
    scratch.put("a/b/journal.jsonl", "one\n")
    try expectNews(from: &watch)
  }

  @Test func `a folder that is replaced is found again`() throws {
    try Folder(path: scratch("a")).create()
    var watch = FolderWatch(path: scratch("a"), at: 0)
    rename(scratch("a"), scratch("old"))
    try expectNews(from: &watch)
    try Folder(path: scratch("a")).create()
    try expectNews(from: &watch)
    scratch.put("a/journal.jsonl", "one\n")
    try expectNews(from: &watch)
  }

  @Test func `a folder above that is exchanged is found again`() throws {
    try Folder(path: scratch("a/b")).create()
    try Folder(path: scratch("other/b")).create()
    var watch = FolderWatch(path: scratch("a/b"), at: 0)
    rename(scratch("a"), scratch("old"))
    rename(scratch("other"), scratch("a"))
    try expectNews(from: &watch)
    scratch.put("a/b/journal.jsonl", "one\n")
    try expectNews(from: &watch)
    scratch.put("old/b/journal.jsonl", "one\n")
    #expect(!isReady(watch.descriptor, within: 0))
  }

  @Test(arguments: ["link", "link/b"])
  func `a link that leads elsewhere is followed`(_ path: String) throws {
    try Folder(path: scratch("a/b")).create()
    try Folder(path: scratch("c/b")).create()
    symlink("a", scratch("link"))
    var watch = FolderWatch(path: scratch(path), at: 0)
    symlink(scratch("c"), scratch("new"))
    rename(scratch("new"), scratch("link"))
    try expectNews(from: &watch)
    scratch.put("\(path)/journal.jsonl", "one\n")
    try expectNews(from: &watch)
    scratch.put("a/journal.jsonl", "one\n")
    scratch.put("a/b/journal.jsonl", "one\n")
    #expect(!isReady(watch.descriptor, within: 0))
  }

  @Test func `what happens beside the folder wakes nobody`() throws {
    try Folder(path: scratch("a/b")).create()
    let watch = FolderWatch(path: scratch("a/b"), at: 0)
    scratch.put("a/x.json", "{}")
    scratch.put("y.json", "{}")
    #expect(!isReady(watch.descriptor, within: 0))
  }

  @Test func `a file that is closed to the user is told`() throws {
    scratch.put("journal.jsonl", "one\n")
    var watch = FolderWatch(path: scratch.path, at: 0)
    chmod(scratch("journal.jsonl"), 0)
    try expectNews(from: &watch)
    chmod(scratch.path, 0o500)
    try expectNews(from: &watch)
    chmod(scratch.path, 0o700)
  }

  /// Something happens, and the watch says whether it is of concern.
  private func expectNews(_ isNews: Bool = true, from watch: inout FolderWatch) throws {
    try #require(isReady(watch.descriptor))
    let isTold = !watch.drain(at: 0).isEmpty
    #expect(isTold == isNews)
  }

  private func isReady(_ descriptor: Int32?, within milliseconds: Int32 = 2000) -> Bool {
    // A negative one is passed over.
    var ready = pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, milliseconds) == 1
  }
}
