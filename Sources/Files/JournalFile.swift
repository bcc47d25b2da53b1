internal import Glibc

/// The journal of a dossier: read a piece at a time, and appended to under a lock.
public struct JournalFile: Sendable {
  /// The journal's name in its folder.
  public static let name = "journal.jsonl"

  let folder: Folder
  /// The lock of the work tree that the folder is in, if it is in one.
  let gitLock: GitLock?

  /// The journal of a folder, neither of which needs to exist yet.
  public init(folder: String, calls: SystemCalls = .real) {
    self.folder = Folder(path: folder, calls: calls)
    gitLock = GitLock(around: self.folder)
  }

  /// Where it is.
  public var path: String { folder.path(of: Self.name) }

  /// What was added since a position, or all of it where that position is gone; takes no lock.
  public func readNews(since position: Position?) throws(FileFailure) -> News {
    guard let file = try open(O_RDONLY) else { return Self.nothing(since: position) }
    return try news(in: file, since: position)
  }

  /// The journal opened, or nil where there is none.
  func open(_ flags: Int32) throws(FileFailure) -> Descriptor? {
    do {
      // A pipe in its place is not waited for.
      return try Descriptor(path, flags | O_NONBLOCK, folder.calls)
    } catch {
      guard error.code != ENOENT else { return nil }
      let isWriting = flags & O_ACCMODE != O_RDONLY
      throw isWriting
        ? .writing(path, error, folder.calls) : .reading(path, error, folder.calls)
    }
  }

  /// What an absent journal has to tell someone who may have read one.
  static func nothing(since position: Position?) -> News {
    News([], isWhole: position.map { $0.inode != 0 } ?? true, from: .absent)
  }

  func news(in file: borrowing Descriptor, since position: Position?) throws(FileFailure) -> News {
    do throws(SystemError) {
      let status = try file.status()
      // What a pipe or a device gives is gone once it is read, or never ends.
      guard !status.isSpecial else { throw SystemError(code: ESPIPE) }
      if let position, try stillStands(position, in: file, status) {
        return News(
          try file.bytes(position.offset..<status.size),
          isWhole: false,
          from: position
        )
      }
      let start = Position(inode: status.inode, offset: 0, ending: [])
      return News(try file.bytes(0..<status.size), isWhole: true, from: start)
    } catch {
      throw .reading(path, error, folder.calls)
    }
  }

  private func stillStands(
    _ position: Position,
    in file: borrowing Descriptor,
    _ status: FileStatus
  ) throws(SystemError) -> Bool {
    guard status.inode == position.inode, status.size >= position.offset else { return false }
    let start = position.offset - position.ending.count
    return try file.bytes(start..<position.offset) == position.ending
  }
}
