internal import Glibc

extension Folder {
  /// Writes a file that must not be there yet: it appears under its name whole and on the disk, or
  /// not at all.
  ///
  /// A shared one is open to the group that the folder is open to.
  public func writeNew(
    _ name: String,
    _ bytes: [UInt8],
    mode: UInt32 = 0o600,
    isShared: Bool = false
  ) throws(FileFailure) {
    let file = path(of: name)
    // Hidden and without the ending of a catalogue file, so that a watcher takes no notice.
    let beside = path(of: ".\(name.split(separator: "/").last ?? "").\(getpid()).new")
    // After a success it is gone already, or one name too many.
    defer { try? calls.unlink(beside) }
    try write(bytes, beside, mode, isShared: isShared, asked: file)
    do {
      try give(file, to: beside)
    } catch {
      throw error.code == EEXIST
        ? .exists(path: file) : .cannotCreate(path: file, code: error.code)
    }
    do {
      try Descriptor(path, O_RDONLY | O_DIRECTORY, calls).sync()
    } catch {
      try? calls.unlink(file)
      throw .cannotWrite(path: file, code: error.code)
    }
  }

  /// Writes a file in the place of one that may be there: whoever looks sees the old or the new.
  ///
  /// Where the name is a link to a file elsewhere, that file is replaced, or made where it is
  /// missing, and the link stays.
  func replace(_ name: String, _ bytes: [UInt8], mode: UInt32 = 0o600) throws(FileFailure) {
    let file = try target(of: path(of: name))
    let beside = "\(parent(of: file))/.\(name).\(getpid()).new"
    // After a success the name is gone already.
    defer { try? calls.unlink(beside) }
    try write(bytes, beside, mode, asked: file)
    do {
      try calls.rename(beside, file)
    } catch {
      throw .cannotWrite(path: file, code: error.code)
    }
    // The new file is there for all to see; that its name is on the disk too is all that is left.
    try? Descriptor(parent(of: file), O_RDONLY | O_DIRECTORY, calls).sync()
  }

  /// Where the links of a path lead, whether there is something or not.
  private func target(of path: String) throws(FileFailure) -> String {
    if let file = try? calls.resolve(path) { return file }
    var file = path
    for _ in 0..<Self.mostLinks {
      let next: String
      do {
        next = try calls.readlink(file)
      } catch {
        guard error.code == EILSEQ else { return file }
        throw .cannotWrite(path: path, code: error.code)
      }
      file = next.hasPrefix("/") ? next : parent(of: file) + "/" + next
    }
    throw .cannotWrite(path: path, code: ELOOP)
  }

  /// As many links as the system follows.
  private static let mostLinks = 40

  /// Takes a file away; that it is not there is as well.
  func remove(_ name: String) throws(FileFailure) {
    do {
      try calls.unlink(path(of: name))
    } catch {
      guard error.code != ENOENT else { return }
      throw .cannotWrite(path: path(of: name), code: error.code)
    }
  }

  /// A second name and not a new one, which would replace a file that came in the meantime; the
  /// new one only where the file system knows no second names.
  private func give(_ name: String, to file: String) throws(SystemError) {
    do {
      try calls.link(file, name)
    } catch {
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(error.code) else { throw error }
      guard (try? calls.stat(name)) == nil else { throw SystemError(code: EEXIST) }
      try calls.rename(file, name)
    }
  }

  /// Writes a file beside the one that was asked for, which a failure names: nobody knows the other.
  private func write(
    _ bytes: [UInt8],
    _ beside: String,
    _ mode: UInt32,
    isShared: Bool = false,
    asked file: String
  ) throws(FileFailure) {
    let descriptor: Descriptor
    do {
      descriptor = try Descriptor(beside, O_WRONLY | O_CREAT | O_TRUNC, mode: mode, calls)
    } catch {
      throw .cannotCreate(path: file, code: error.code)
    }
    if isShared { descriptor.share(as: try? calls.stat(path)) }
    do throws(SystemError) {
      let written = try descriptor.write(bytes)
      guard written == bytes.count else { throw SystemError(code: 0) }
      try descriptor.sync()
    } catch {
      throw .cannotWrite(path: file, code: error.code)
    }
  }
}
