internal import Glibc

/// Why nothing was appended: the file's fault, or the caller's own decision under the lock.
public enum AppendFailure<Refusal: Error>: Error {
  /// The file could not be locked, read or written.
  case file(FileFailure)
  /// The caller refused after it had seen the news.
  case refused(Refusal)
}

extension AppendFailure: Equatable where Refusal: Equatable {}
extension AppendFailure: Sendable where Refusal: Sendable {}

/// What an append did.
public struct Appended<Result> {
  /// What the caller's own work under the lock returned.
  public var result: Result
  /// The place after everything, the appended bytes included.
  public var position: JournalFile.Position
  /// What others had written before, without the appended bytes.
  ///
  /// A last line that lacked its newline was given one and counts among `bytes` here.
  public var news: JournalFile.News
  /// A lock of git that was there all the while, if there was one.
  public var leftLock: LeftLock?
  /// That nobody was kept out meanwhile, if that is so.
  public var noLocks: NoLocks?
}

extension Appended: Sendable where Result: Sendable {}

extension JournalFile {
  /// Appends what `body` makes of the news since a position, all under one lock, and returns once
  /// it is on the disk.
  ///
  /// The bytes are whole lines, and go into the file in one write or not at all. Where `body` returns
  /// none, nothing is written. It is called again when another program, which knows nothing of
  /// the lock, changed the file in the meantime; only its last call counts. That program may have
  /// read the lines before it put its own file there: then `body` returns none, and they are saved
  /// where they are now.
  ///
  /// The folder is created where it is missing. Another's lock is waited for, at most two seconds.
  public func append<Result, Refusal: Error>(
    since position: Position?,
    _ body: (News) throws(Refusal) -> (bytes: [UInt8], result: Result)
  ) throws(AppendFailure<Refusal>) -> Appended<Result> {
    let lock = try AppendFailure<Refusal>.ofFile { () throws(FileFailure) in
      try FolderLock(folder)
    }
    let git = GitWait(gitLock, until: folder.calls.uptime() + GitLock.patience)
    var hasWritten = false
    for round in 0...Self.lastServedRound {
      if round > Self.lastRound, !folder.isServed { break }
      if round > 0 { folder.calls.pause(1 << round) }
      if let done = try attempt(round, since: position, &hasWritten, lock, git, body) {
        return done
      }
    }
    throw .file(.keepsChanging(path: path))
  }

  /// The rounds take 62 ms together where nothing is found but a file that keeps changing.
  private static var lastRound: Int { 5 }

  /// With these it is a second: for so long some network file systems show a file as it was.
  private static var lastServedRound: Int { 9 }

  /// One round of reading, asking and writing; nil when the file was changed meanwhile.
  private func attempt<Result, Refusal: Error>(
    _ round: Int,
    since position: Position?,
    _ hasWritten: inout Bool,
    _ lock: borrowing FolderLock,
    _ git: GitWait,
    _ body: (News) throws(Refusal) -> (bytes: [UInt8], result: Result)
  ) throws(AppendFailure<Refusal>) -> Appended<Result>? {
    let writing = try AppendFailure<Refusal>.ofFile { () throws(FileFailure) in
      try JournalWriting(self, since: position, lock)
    }
    let news = writing.news
    // Git takes the journal away before it makes the new one, which it cannot if we made one: only
    // where none comes there is none. That costs the very first change a moment.
    if news.size == 0, round < Self.lastRound, !lock.hasMadeFolder { return nil }
    let answer: (bytes: [UInt8], result: Result)
    do {
      answer = try body(news)
    } catch {
      throw .refused(error)
    }
    guard hasWritten || !answer.bytes.isEmpty else {
      return Appended(result: answer.result, position: news.position, news: news)
    }
    hasWritten = true
    let end: JournalWriting.End?
    do {
      end = try writing.append(answer.bytes, lock, git)
    } catch {
      throw .file(error)
    }
    return end.map { end in
      let isEnded = !answer.bytes.isEmpty
      let seen = isEnded ? news.withEndedTail() : news
      return Appended(
        result: answer.result,
        position: end.position,
        news: seen,
        leftLock: end.leftLock,
        noLocks: end.noLocks
      )
    }
  }
}

extension AppendFailure {
  /// The result of work with the file, its failure as one of appending.
  fileprivate static func ofFile<Value: ~Copyable>(
    _ work: () throws(FileFailure) -> Value
  ) throws(AppendFailure) -> Value {
    do {
      return try work()
    } catch {
      throw .file(error)
    }
  }
}
