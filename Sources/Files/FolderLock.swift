internal import Glibc

/// A folder locked against other processes for as long as this lives.
///
/// The folder and not the journal, because git replaces the journal and with it its lock.
struct FolderLock: ~Copyable {
  let descriptor: Descriptor

  /// Whether there was no folder before.
  let hasMadeFolder: Bool

  /// How long another's lock is waited for, in milliseconds.
  static let patience = 2000

  init(_ folder: Folder, patience: Int = Self.patience) throws(FileFailure) {
    hasMadeFolder = !folder.exists
    var opened = try Self.open(folder)
    let deadline = folder.calls.uptime() + patience
    var pause = 1
    while true {
      if try Self.take(opened, folder) {
        if try Self.isThere(opened, folder) { break }
        // Another folder has come in its place, and whoever writes there locks that one.
        opened = try Self.open(folder)
      }
      let left = deadline - folder.calls.uptime()
      guard left > 0 else { throw .busy(path: folder.path) }
      folder.calls.pause(min(pause, left))
      pause = min(2 * pause, 50)
    }
    descriptor = opened
  }

  /// Brings the folder's list of names to the disk.
  func syncFolder() throws(SystemError) { try descriptor.sync() }

  private static func open(_ folder: Folder) throws(FileFailure) -> Descriptor {
    do {
      return try Descriptor(folder.path, O_RDONLY | O_DIRECTORY, folder.calls)
    } catch {
      guard error.code == ENOENT else { throw .cannotWrite(path: folder.path, code: error.code) }
    }
    try folder.create()
    do {
      return try Descriptor(folder.path, O_RDONLY | O_DIRECTORY, folder.calls)
    } catch {
      throw .cannotCreate(path: folder.path, code: error.code)
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
      throw .cannotWrite(path: folder.path, code: error.code)
    }
  }

  private static func take(
    _ descriptor: borrowing Descriptor,
    _ folder: Folder
  ) throws(FileFailure) -> Bool {
    do {
      try folder.calls.lock(descriptor.number)
      return true
    } catch {
      switch error.code {
      case EWOULDBLOCK, EINTR: return false
      // EBADF and EINVAL are what network file systems say of a lock on a folder.
      case ENOLCK, EOPNOTSUPP, ENOSYS, EBADF, EINVAL:
        throw .noLocks(path: folder.path, code: error.code)
      default: throw .cannotWrite(path: folder.path, code: error.code)
      }
    }
  }
}
