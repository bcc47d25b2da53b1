internal import Model
internal import Glibc

/// A file that a command leaves behind: there is the whole of it, or what was there before.
public enum OutputFile {
  /// Writes a file beside its place, brings it to the disk and gives it its name.
  ///
  /// - Parameters:
  ///   - parts: its bytes, which may be made as they are written.
  ///   - path: where it is to be, in a folder that is there.
  ///   - mayReplace: whether a file that is there already gives way; if not, it stays.
  ///   - calls: the system's, or a test's.
  /// - Throws: ``FileFailure``; then nothing has changed.
  public static func write(
    _ parts: some Sequence<[UInt8]>,
    to path: String,
    mayReplace: Bool,
    calls: SystemCalls = .real
  ) throws(FileFailure) {
    if mayReplace, (try? calls.stat(path))?.isSpecial == true {
      return try writeInto(path, parts, calls)
    }
    // A signal that ends this process waits until nothing is left beside.
    let signals = HeldSignals()
    defer { withExtendedLifetime(signals) {} }
    let name = path.lastStep
    let folder = Folder(path: parent(of: path), calls: calls)
    if mayReplace {
      try folder.replace(name, parts, mode: mode)
    } else {
      try folder.writeNew(name, parts, mode: mode)
    }
  }

  /// Whether there is something at a path, if only a link that leads nowhere.
  public static func isThere(_ path: String) -> Bool {
    access(path, F_OK) == 0 || (try? SystemCalls.real.readlink(path)) != nil
  }

  /// Where a file that was written is, from the root on.
  public static func wholePath(of path: String) -> String {
    path.hasPrefix("/") ? path : (try? SystemCalls.real.resolve(path)) ?? path
  }

  /// A pipe or a device stays what it is; one that nobody reads from is not waited for.
  private static func writeInto(
    _ path: String,
    _ parts: some Sequence<[UInt8]>,
    _ calls: SystemCalls
  ) throws(FileFailure) {
    do throws(SystemError) {
      let target = try Descriptor(path, O_WRONLY | O_NOCTTY | O_NONBLOCK, calls)
      for part in parts { try write(part, into: target) }
    } catch {
      throw .cannotWrite(path: path, code: error.code)
    }
  }

  private static func write(
    _ bytes: [UInt8],
    into target: borrowing Descriptor
  ) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        rest = rest.dropFirst(try target.write(Array(rest.prefix(1 << 16))))
      } catch {
        guard error.code == EAGAIN else { throw error }
        try waitForRoom(target)
      }
    }
  }

  /// Waits until a reader has taken something.
  private static func waitForRoom(_ target: borrowing Descriptor) throws(SystemError) {
    var room = pollfd(fd: target.number, events: Int16(POLLOUT), revents: 0)
    // A signal ends the wait as well; then it is tried again.
    guard poll(&room, 1, patience) != 0 else { throw SystemError(code: ETIMEDOUT) }
  }

  /// How long a reader that takes nothing is waited for, in milliseconds.
  private static let patience: Int32 = 10_000

  /// For others to read as far as the user's mask lets them: a document is there to be passed on.
  private static let mode: UInt32 = 0o666
}
