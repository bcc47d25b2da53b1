internal import Glibc

extension Folder {
  /// Writes a file that must not be there yet: it appears under its name whole and on the disk, or
  /// not at all.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - parts: its bytes, which may be made as they are written.
  ///   - mode: who may do what with it, as far as the user's mask lets them.
  ///   - isShared: whether it is open to the group that the folder is open to.
  /// - Throws: ``FileFailure``; then nothing has changed.
  public func writeNew(
    _ name: String,
    _ parts: some Sequence<[UInt8]>,
    mode: UInt32 = 0o600,
    isShared: Bool = false
  ) throws(FileFailure) {
    let file = path(of: name)
    let beside = try write(parts, beside: file, mode: mode, isShared: isShared)
    // After a success it is gone already, or one name too many.
    defer { try? calls.unlink(beside) }
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
  /// missing, and the link stays. Whoever could not read the old file cannot read the new one.
  func replace(
    _ name: String,
    _ parts: some Sequence<[UInt8]>,
    mode: UInt32 = 0o600
  ) throws(FileFailure) {
    let file = try target(of: path(of: name))
    let beside = try write(parts, beside: file, mode: mode, insteadOf: try? calls.stat(file))
    // After a success the name is gone already.
    defer { try? calls.unlink(beside) }
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
  ///
  /// Its name is one that nobody can foresee, and what has it all the same is left alone: in a folder
  /// that others write to, a link or a pipe may lie in wait.
  ///
  /// Of what it will replace, `old`, it is open to the same people. Whoever asked takes away the path
  /// that is returned.
  private func write(
    _ parts: some Sequence<[UInt8]>,
    beside file: String,
    mode: UInt32,
    isShared: Bool = false,
    insteadOf old: FileStatus? = nil
  ) throws(FileFailure) -> String {
    // Hidden and without the ending of a catalogue file, so that a watcher takes no notice.
    let beside =
      "\(parent(of: file))/.greco-\(String(UInt64.random(in: 0 ... .max), radix: 36)).new"
    let descriptor: Descriptor
    do {
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      descriptor = try Descriptor(beside, flags, mode: old == nil ? mode : 0o600, calls)
    } catch {
      throw .cannotCreate(path: file, code: error.code)
    }
    if isShared { descriptor.share(as: try? calls.stat(path)) }
    do throws(SystemError) {
      for part in parts {
        // One that would end this process, and was held back, waits no longer than for this.
        guard HeldSignals.coming == nil else { throw SystemError(code: EINTR) }
        guard try descriptor.write(part) == part.count else { throw SystemError(code: 0) }
      }
      if let old { try descriptor.open(to: old) }
      try descriptor.sync()
    } catch {
      try? calls.unlink(beside)
      throw .cannotWrite(path: file, code: error.code)
    }
    return beside
  }
}

extension Descriptor {
  /// Opens a new file to those to whom another one is open; to its group only where it can be given
  /// to that.
  fileprivate func open(to old: FileStatus) throws(SystemError) {
    let isOfGroup = try status().group == old.group || (try? calls.fchown(number, old.group)) != nil
    let permissions = old.permissions & (isOfGroup ? 0o777 : 0o707)
    // Some file systems know no permissions; then nothing was given away.
    try? calls.fchmod(number, permissions)
  }
}
