internal import CSystem
internal import Glibc

extension SystemCalls {
  /// The calls of this system.
  public static let real = SystemCalls(
    open: { path, flags, mode throws(SystemError) in
      try checked(Glibc.open(path, flags | O_CLOEXEC, mode))
    },
    close: { file throws(SystemError) in _ = try checked(Glibc.close(file)) },
    read: { file, buffer throws(SystemError) in
      try checked(Glibc.read(file, buffer.baseAddress, buffer.count))
    },
    pread: { file, buffer, offset throws(SystemError) in
      try checked(Glibc.pread(file, buffer.baseAddress, buffer.count, offset))
    },
    write: { file, buffer throws(SystemError) in
      try checked(Glibc.write(file, buffer.baseAddress, buffer.count))
    },
    fsync: { file throws(SystemError) in _ = try checked(Glibc.fsync(file)) },
    ftruncate: { file, size throws(SystemError) in _ = try checked(Glibc.ftruncate(file, size)) },
    fchmod: { file, mode throws(SystemError) in _ = try checked(Glibc.fchmod(file, mode)) },
    fchown: { file, group throws(SystemError) in
      _ = try checked(Glibc.fchown(file, uid_t.max, group))
    },
    lock: { file throws(SystemError) in try lockNow(file) },
    fstat: { file throws(SystemError) in try status(file) },
    stat: { path throws(SystemError) in try status(path) },
    mkdir: { path, mode throws(SystemError) in _ = try checked(Glibc.mkdir(path, mode)) },
    link: { old, new throws(SystemError) in _ = try checked(Glibc.link(old, new)) },
    rename: { old, new throws(SystemError) in _ = try checked(Glibc.rename(old, new)) },
    resolve: { path throws(SystemError) in try resolved(path) },
    readlink: { path throws(SystemError) in try linked(path) },
    unlink: { path throws(SystemError) in _ = try checked(Glibc.unlink(path)) },
    rmdir: { path throws(SystemError) in _ = try checked(Glibc.rmdir(path)) },
    fileSystem: { path throws(SystemError) in
      FileSystem(number: UInt32(truncatingIfNeeded: try checked(cs_file_system(path))))
    },
    events: { () throws(SystemError) in
      try checked(inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)))
    },
    watch: { events, path, changes throws(SystemError) in
      try checked(inotify_add_watch(events, path, changes))
    },
    names: { path throws(SystemError) in try listed(path) },
    pause: { milliseconds in _ = poll(nil, 0, Int32(clamping: milliseconds)) },
    uptime: { milliseconds(of: CLOCK_MONOTONIC) }
  )
}

/// The result of a call, unless it is the -1 that stands for a failure.
func checked<Number: SignedInteger>(_ result: Number) throws(SystemError) -> Number {
  guard result != -1 else { throw SystemError(code: errno) }
  return result
}

/// What one of the system's clocks shows.
func milliseconds(of clock: clockid_t) -> Int {
  var time = timespec()
  clock_gettime(clock, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

// Out here because `stat` and `flock` are each a type too, which a module's name before them means.

private func lockNow(_ file: Int32) throws(SystemError) {
  _ = try checked(flock(file, LOCK_EX | LOCK_NB))
}

private func status(_ file: Int32) throws(SystemError) -> FileStatus {
  var status = stat()
  _ = try checked(fstat(file, &status))
  return FileStatus(status)
}

private func status(_ path: String) throws(SystemError) -> FileStatus {
  var status = stat()
  _ = try checked(stat(path, &status))
  return FileStatus(status)
}

private func resolved(_ path: String) throws(SystemError) -> String {
  guard let resolved = realpath(path, nil) else { throw SystemError(code: errno) }
  defer { free(resolved) }
  // Mended, it would be the path of another file.
  guard let path = String(validatingCString: resolved) else { throw SystemError(code: EILSEQ) }
  return path
}

private func linked(_ path: String) throws(SystemError) -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = try checked(readlink(path, &buffer, buffer.count))
  let bytes = buffer[..<count].map(UInt8.init(bitPattern:))
  guard let path = String(validating: bytes, as: UTF8.self) else {
    throw SystemError(code: EILSEQ)
  }
  return path
}

private func listed(_ path: String) throws(SystemError) -> [String] {
  guard let folder = opendir(path) else { throw SystemError(code: errno) }
  defer { closedir(folder) }
  var names: [String] = []
  errno = 0
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
    errno = 0
  }
  guard errno == 0 else { throw SystemError(code: errno) }
  return names
}

extension FileStatus.Kind {
  fileprivate init(_ format: mode_t) {
    self = format == S_IFREG ? .plain : format == S_IFDIR ? .folder : .other
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    self.init(
      device: UInt64(status.st_dev),
      inode: UInt64(status.st_ino),
      size: Int(status.st_size),
      kind: Kind(status.st_mode & S_IFMT),
      modified: status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1_000_000,
      changed: status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec,
      permissions: status.st_mode & 0o7777,
      owner: status.st_uid,
      group: status.st_gid
    )
  }
}
