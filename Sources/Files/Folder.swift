internal import Glibc

/// A folder whose files are read whole, and written so that a crash leaves the old or the new.
public struct Folder: Sendable {
  /// Where it is.
  public let path: String
  let calls: SystemCalls

  /// The folder at a path, which need not exist yet.
  public init(path: String, calls: SystemCalls = .real) {
    self.path = path
    self.calls = calls
  }

  /// The bytes of a file, or nil where there is none; a pipe or a device is refused and never waited
  /// for.
  public func read(_ name: String) throws(FileFailure) -> [UInt8]? {
    let file = path(of: name)
    do throws(SystemError) {
      let opened = try Descriptor(file, O_RDONLY | O_NONBLOCK, calls)
      guard try opened.status().kind != .other else { throw SystemError(code: ESPIPE) }
      return try opened.everything()
    } catch {
      guard error.code != ENOENT else { return nil }
      throw .reading(file, error, calls)
    }
  }

  /// The names of what is in it, sorted.
  public func names() throws(FileFailure) -> [String] {
    do {
      return try calls.names(path).sorted()
    } catch {
      throw .reading(path, error, calls)
    }
  }

  /// Whether it is on a file system to which others come from elsewhere.
  var isServed: Bool { (try? calls.fileSystem(path))?.isServed == true }

  /// Whether there is a folder at the path.
  public var exists: Bool { (try? calls.stat(path))?.isFolder == true }

  /// Makes the folder and those above it where they are missing, open to nobody else; a shared one to
  /// the group that the folder around it is open to.
  public func create(isShared: Bool = false) throws(FileFailure) {
    do {
      try makeFolder(path, isShared: isShared)
    } catch {
      throw .creating(path, error, calls)
    }
  }

  private func makeFolder(
    _ path: String,
    isShared: Bool,
    withParents: Bool = true
  ) throws(SystemError) {
    do {
      try calls.mkdir(path, 0o700)
    } catch {
      switch error.code {
      case ENOENT where withParents && parent(of: path) != path:
        try makeFolder(parent(of: path), isShared: isShared)
        return try makeFolder(path, isShared: isShared, withParents: false)
      case EEXIST where try calls.stat(path).isFolder: return
      case EEXIST: throw SystemError(code: ENOTDIR)
      // A read-only file system says so even of a folder that is there.
      case EROFS where (try? calls.stat(path))?.isFolder == true: return
      default: throw error
      }
    }
    if isShared {
      let around = try? calls.stat(parent(of: path))
      try? Descriptor(path, O_RDONLY | O_DIRECTORY, calls).share(as: around)
    }
    // The new name lasts once its parent is on the disk. Not every parent lets itself be opened,
    // and the folder works without.
    try? Descriptor(parent(of: path), O_RDONLY | O_DIRECTORY, calls).sync()
  }

  func path(of name: String) -> String {
    if name.hasPrefix("/") { return name }
    return path.hasSuffix("/") ? path + name : path + "/" + name
  }
}

/// The folder a path lies in, as far as the path tells.
func parent(of path: String) -> String {
  let parts = path.split(separator: "/").dropLast()
  let root = path.hasPrefix("/") ? "/" : ""
  return parts.isEmpty ? (root.isEmpty ? "." : root) : root + parts.joined(separator: "/")
}
