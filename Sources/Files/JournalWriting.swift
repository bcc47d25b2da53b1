internal import Glibc

/// One attempt to append: the journal as it was found under the lock, and the write that must find
/// it unchanged.
struct JournalWriting: ~Copyable {
  let path: String
  private let folder: String
  let calls: SystemCalls
  let news: JournalFile.News

  /// Nil where there was no journal: it comes into being with the first bytes.
  private let found: Descriptor?
  /// That the one that was found keeps nobody out, if that is so.
  private let noLocks: NoLocks?

  init(
    _ journal: JournalFile,
    since position: JournalFile.Position?,
    _ lock: borrowing FolderLock
  ) throws(FileFailure) {
    path = journal.path
    folder = journal.folder.path
    calls = journal.folder.calls
    if let file = try journal.open(O_RDWR | O_APPEND) {
      (news, noLocks) = try journal.newsUnderLock(in: file, since: position, lock)
      found = consume file
    } else {
      noLocks = nil
      news = JournalFile.nothing(since: position)
      found = nil
    }
  }

  /// What came of appending.
  struct End {
    /// The place after what was appended.
    var position: JournalFile.Position
    /// A lock of git that was still there when it was looked whether all is well.
    var leftLock: LeftLock?
    /// That nobody was kept out meanwhile, if that is so.
    var noLocks: NoLocks?
  }

  /// Appends, and returns what came of it, or nil when another program changed the file since it was
  /// read, or replaced it while it was written.
  func append(
    _ lines: [UInt8],
    _ lock: borrowing FolderLock,
    _ git: GitWait
  ) throws(FileFailure) -> End? {
    switch found {
    case .some(let file): return try append(lines, to: file, noLocks, lock, git)
    case nil:
      let file = try create()
      return try append(lines, to: file, try lock.extend(to: file), lock, git)
    }
  }

  private func create() throws(FileFailure) -> Descriptor {
    do {
      let file = try Descriptor(path, O_RDWR | O_APPEND | O_CREAT, mode: 0o600, calls)
      file.share(as: try? calls.stat(folder))
      return file
    } catch {
      throw .creating(path, error, calls)
    }
  }

  private func append(
    _ lines: [UInt8],
    to file: borrowing Descriptor,
    _ noLocks: NoLocks?,
    _ lock: borrowing FolderLock,
    _ git: GitWait
  ) throws(FileFailure) -> End? {
    let before = try status(of: file)
    guard before.size == news.size else { return nil }
    let bytes = news.ending(with: lines)
    do throws(SystemError) {
      let written = bytes.isEmpty ? 0 : try file.write(bytes)
      guard written == bytes.count else { throw SystemError(code: 0) }
      try file.sync()
      // A new file's name must last too, whoever made it: they may have been killed before they
      // saw to that.
      if !news.position.isNameSaved { try lock.syncFolder() }
      let leftLock = git.wait()
      switch try outcome(of: bytes, in: file, before, isLocked: noLocks == nil) {
      case .saved(let position):
        return End(position: position, leftLock: leftLock, noLocks: noLocks)
      case .overwritten: return nil
      case .replaced: break
      }
    } catch {
      try takeBack(bytes.count, from: file, before.size, isLocked: noLocks == nil)
      throw .cannotWrite(path: path, code: error.code)
    }
    // The lines go into the new file instead; the old one, if it lives on under another name, is
    // left as it was.
    if noLocks == nil { try takeBack(bytes.count, from: file, before.size, isLocked: true) }
    return nil
  }

  private func status(of file: borrowing Descriptor) throws(FileFailure) -> FileStatus {
    do {
      return try file.status()
    } catch {
      throw .cannotWrite(path: path, code: error.code)
    }
  }

  /// What became of bytes that were written.
  private enum Outcome {
    /// They are in the journal; with the place to read on from.
    case saved(JournalFile.Position)
    /// Another file has the journal's name by now.
    case replaced
    /// Somebody who ignores the lock wrote over them, as git may into a file it has just made.
    case overwritten
  }

  /// Looks whether the appended bytes are where the next reader finds them.
  private func outcome(
    of bytes: [UInt8],
    in file: borrowing Descriptor,
    _ before: FileStatus,
    isLocked: Bool
  ) throws(SystemError) -> Outcome {
    let first = try outcome(of: bytes, in: file, before)
    guard !isLocked, case .saved = first else { return first }
    // Whoever began before us may have written over it since; opened anew, no memory of ours is read.
    calls.pause(Self.settling)
    let anew = try Descriptor(path, O_RDONLY | O_NONBLOCK, calls)
    return try outcome(of: bytes, in: anew, before)
  }

  /// After how many milliseconds those who began to write before us are done, where there are no locks.
  private static let settling = 100

  private func outcome(
    of bytes: [UInt8],
    in file: borrowing Descriptor,
    _ before: FileStatus
  ) throws(SystemError) -> Outcome {
    let now: FileStatus
    do {
      now = try calls.stat(path)
    } catch {
      guard error.code == ENOENT else { throw error }
      return .replaced
    }
    guard now.isSameFile(as: before) else { return .replaced }
    var position = news.position
    position.inode = before.inode
    position.isNameSaved = true
    if now.size == before.size + bytes.count, try file.has(bytes, from: before.size) {
      if bytes.isEmpty { return .saved(position) }
      return .saved(position.after(news.tail.isEmpty ? bytes : news.tail + bytes))
    }
    // Where somebody who ignores the lock wrote beside them, all of it is read again: identical
    // lines count once.
    let added = try file.bytes(before.size..<max(before.size, now.size))
    return added.contains(bytes) ? .saved(position) : .overwritten
  }

  /// Cuts off what was appended, and nothing else.
  private func takeBack(
    _ count: Int,
    from file: borrowing Descriptor,
    _ size: Int,
    isLocked: Bool
  ) throws(FileFailure) {
    do throws(SystemError) {
      let now = try file.status().size
      guard now != size else { return }
      // Without a lock, what somebody else appends in this moment would be cut off.
      guard isLocked else { throw SystemError(code: ENOLCK) }
      guard (size...size + count).contains(now) else { throw SystemError(code: EBUSY) }
      try file.truncate(to: size)
      // The failure is reported whether or not the cut lasts: either way nothing is said to be saved.
      try? file.sync()
    } catch {
      throw .halfWritten(path: path, code: error.code)
    }
  }
}

extension JournalFile {
  /// The news, read once others are kept out; that nobody can be is told.
  fileprivate func newsUnderLock(
    in file: borrowing Descriptor,
    since position: Position?,
    _ lock: borrowing FolderLock
  ) throws(FileFailure) -> (News, NoLocks?) {
    let noLocks = try lock.extend(to: file)
    // Git makes it anew for its user alone.
    if gitLock != nil { file.shareAnew(as: try? folder.calls.stat(folder.path)) }
    return (try news(in: file, since: position), noLocks)
  }
}

extension JournalFile.News {
  /// What to write so that the lines start on a fresh line, and the next ones too; nothing if there
  /// are none.
  func ending(with lines: [UInt8]) -> [UInt8] {
    guard !lines.isEmpty else { return [] }
    let newline = UInt8(ascii: "\n")
    if tail.isEmpty, lines.last == newline { return lines }
    return (tail.isEmpty ? [] : [newline]) + lines + (lines.last == newline ? [] : [newline])
  }
}
