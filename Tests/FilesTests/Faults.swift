import Synchronization

@testable import Files

/// System calls that are counted, named in a trace, and made to fail when a test wants it.
final class Faults: Sendable {
  struct State {
    var trace: [String] = []
    var now = 0
    var injected = 0
  }

  private let state = Mutex(State())
  private let rule: @Sendable (_ index: Int, _ name: String) -> Int32?

  /// Calls for which the rule names an error number fail with it.
  init(_ rule: @escaping @Sendable (_ index: Int, _ name: String) -> Int32? = { _, _ in nil }) {
    self.rule = rule
  }

  /// The calls so far, by name.
  var trace: [String] { state.withLock { $0.trace } }
  /// How many were made to fail.
  var injected: Int { state.withLock { $0.injected } }
  /// How much time was waited.
  var waited: Int { state.withLock { $0.now } }

  func step(_ name: String) throws(SystemError) {
    let code = state.withLock { state in
      state.trace.append(name)
      let code = rule(state.trace.count, name)
      if code != nil { state.injected += 1 }
      return code
    }
    if let code { throw SystemError(code: code) }
  }

  /// The real calls, each with a step before it; time passes only by waiting.
  var calls: SystemCalls {
    let real = SystemCalls.real
    return SystemCalls(
      open: { path, flags, mode throws(SystemError) in
        try self.step("open")
        return try real.open(path, flags, mode)
      },
      close: { file throws(SystemError) in
        try real.close(file)
        try self.step("close")
      },
      read: { file, buffer throws(SystemError) in
        try self.step("read")
        return try real.read(file, buffer)
      },
      pread: { file, buffer, offset throws(SystemError) in
        try self.step("pread")
        return try real.pread(file, buffer, offset)
      },
      write: { file, buffer throws(SystemError) in
        try self.step("write")
        return try real.write(file, buffer)
      },
      fsync: { file throws(SystemError) in
        try self.step("fsync")
        try real.fsync(file)
      },
      ftruncate: { file, size throws(SystemError) in
        try self.step("ftruncate")
        try real.ftruncate(file, size)
      },
      fchmod: { file, mode throws(SystemError) in
        try self.step("fchmod")
        try real.fchmod(file, mode)
      },
      fchown: { file, group throws(SystemError) in
        try self.step("fchown")
        try real.fchown(file, group)
      },
      lock: { file throws(SystemError) in
        try self.step("lock")
        try real.lock(file)
      },
      fstat: { file throws(SystemError) in
        try self.step("fstat")
        return try real.fstat(file)
      },
      stat: { path throws(SystemError) in
        try self.step("stat")
        return try real.stat(path)
      },
      mkdir: { path, mode throws(SystemError) in
        try self.step("mkdir")
        try real.mkdir(path, mode)
      },
      link: { old, new throws(SystemError) in
        try self.step("link")
        try real.link(old, new)
      },
      rename: { old, new throws(SystemError) in
        try self.step("rename")
        try real.rename(old, new)
      },
      resolve: { path throws(SystemError) in
        try self.step("resolve")
        return try real.resolve(path)
      },
      readlink: { path throws(SystemError) in
        try self.step("readlink")
        return try real.readlink(path)
      },
      unlink: { path throws(SystemError) in
        try self.step("unlink")
        try real.unlink(path)
      },
      rmdir: { path throws(SystemError) in
        try self.step("rmdir")
        try real.rmdir(path)
      },
      fileSystem: { path throws(SystemError) in
        try self.step("fileSystem")
        return try real.fileSystem(path)
      },
      events: { () throws(SystemError) in
        try self.step("events")
        return try real.events()
      },
      watch: { events, path, changes throws(SystemError) in
        try self.step("watch")
        return try real.watch(events, path, changes)
      },
      names: { path throws(SystemError) in
        try self.step("names")
        return try real.names(path)
      },
      pause: { milliseconds in self.state.withLock { $0.now += milliseconds } },
      uptime: { self.state.withLock { $0.now } }
    )
  }
}
