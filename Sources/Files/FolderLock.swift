internal import Glibc

/// A folder locked against other processes for as long as this lives.
///
/// The folder, because git replaces the journal and with it its lock; and the journal as well, because a
/// system does not tell others, who come to the same folder over a network, of a lock of a folder.
struct FolderLock: ~Copyable {
  let descriptor: Descriptor

  /// Whether there was no folder before.
  let hasMadeFolder: Bool

  /// Whether the file system knows locks of folders.
  private let isKnown: Bool
  private let folder: Folder

  /// How long another's lock is waited for, in milliseconds.
  static let patience = 2000

  init(_ folder: Folder, patience: Int = Self.patience) throws(FileFailure) {
    self.folder = folder
    hasMadeFolder = !folder.exists
    var opened = try Self.open(folder)
    let deadline = folder.calls.uptime() + patience
    var isKnown = try Self.wait(for: opened, until: deadline, in: folder)
    while try !Self.isThere(opened, folder) {
      // Another folder has come in its place, and whoever writes there locks that one.
      guard folder.calls.uptime() < deadline else { throw .busy(path: folder.path) }
      folder.calls.pause(1)
      opened = try Self.open(folder)
      isKnown = try Self.wait(for: opened, until: deadline, in: folder)
    }
    descriptor = opened
    self.isKnown = isKnown
  }

  /// Brings the folder's list of names to the disk.
  func syncFolder() throws(SystemError) { try descriptor.sync() }

  /// Locks a file in the folder as well, for as long as its descriptor lives.
  ///
  /// - Returns: that nobody is kept out, if that is so.
  func extend(
    to file: borrowing Descriptor,
    patience: Int = Self.patience
  ) throws(FileFailure) -> NoLocks? {
    let deadline = folder.calls.uptime() + patience
    if try Self.wait(for: file, until: deadline, in: folder) { return nil }
    return isKnown && !folder.isServed ? nil : NoLocks(folder: folder.path)
  }

  private static func open(_ folder: Folder) throws(FileFailure) -> Descriptor {
    do {
      return try Descriptor(folder.path, O_RDONLY | O_DIRECTORY, folder.calls)
    } catch {
      guard error.code == ENOENT else { throw .writing(folder.path, error, folder.calls) }
    }
    try folder.create()
    do {
      return try Descriptor(folder.path, O_RDONLY | O_DIRECTORY, folder.calls)
    } catch {
      throw .creating(folder.path, error, folder.calls)
    }
  }

  /// Whether the path still leads to the locked folder.
  private static func isThere(
    _ descriptor: borrowing Descriptor,
    _ folder: Folder
  ) throws(FileFailure) -> Bool {
    do {
      return try folder.calls.stat(folder.path).isSameFile(as: try descriptor.status())
    } catch {
      guard error.code != ENOENT else { return false }
      throw .writing(folder.path, error, folder.calls)
    }
  }

  /// Waits until a file or folder is locked; false where locks are not known.
  private static func wait(
    for file: borrowing Descriptor,
    until deadline: Int,
    in folder: Folder
  ) throws(FileFailure) -> Bool {
    var pause = 1
    while true {
      do {
        try folder.calls.lock(file.number)
        return true
      } catch {
        switch error.code {
        case EWOULDBLOCK, EINTR: break
        // EBADF and EINVAL are what network file systems say of a lock on a folder.
        case ENOLCK, EOPNOTSUPP, ENOSYS, EBADF, EINVAL: return false
        default: throw .writing(folder.path, error, folder.calls)
        }
      }
      let left = deadline - folder.calls.uptime()
      guard left > 0 else { throw .busy(path: folder.path) }
      folder.calls.pause(min(pause, left))
      pause = min(2 * pause, 50)
    }
  }
}
