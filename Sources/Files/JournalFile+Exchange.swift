internal import Glibc

extension JournalFile {
  /// All bytes of the journal, read while nobody writes: no half line is among them.
  func readLocked() throws(FileFailure) -> [UInt8] {
    let lock = try FolderLock(folder)
    let news = try JournalWriting(self, since: nil, lock).news
    return news.bytes + news.tail
  }

  /// Puts other bytes in the place of the journal's, all under the folder's lock.
  ///
  /// Where they begin with what is there the rest is appended, so that whoever reads along reads no more
  /// than that; else a new file takes the place of the old one.
  ///
  /// - Parameter make: is given what is there, and returns what is to be there, with all of its lines. It is
  ///   asked again where another program changed the file meanwhile.
  /// - Returns: what was there and what is there now.
  /// - Throws: ``FileFailure``; then nothing has changed.
  func exchange(
    _ make: ([UInt8]) -> [UInt8]
  ) throws(FileFailure) -> (before: [UInt8], after: [UInt8]) {
    let lock = try FolderLock(folder)
    let git = GitWait(gitLock, until: folder.calls.uptime() + GitLock.patience)
    for _ in 0..<Self.mostRounds {
      let writing = try JournalWriting(self, since: nil, lock)
      let news = writing.news
      let before = news.bytes + news.tail
      let after = make(before)
      if after == before { return (before, after) }
      guard before.isEmpty || news.tail.isEmpty && after.starts(with: before) else {
        try folder.replace(Self.name, [after])
        return (before, after)
      }
      let end = try writing.append(Array(after[before.count...]), lock, git)
      if end != nil { return (before, after) }
    }
    throw .keepsChanging(path: path)
  }

  private static var mostRounds: Int { 5 }
}
