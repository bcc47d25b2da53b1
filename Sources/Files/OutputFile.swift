internal import Glibc

/// A file that a command leaves behind: there is the whole of it, or what was there before.
public enum OutputFile {
  /// Writes a file beside its place, brings it to the disk and gives it its name.
  ///
  /// - Parameters:
  ///   - bytes: all of it.
  ///   - path: where it is to be, in a folder that is there.
  ///   - mayReplace: whether a file that is there already gives way; if not, it stays.
  ///   - calls: the system's, or a test's.
  /// - Throws: ``FileFailure``; then nothing has changed.
  public static func write(
    _ bytes: [UInt8],
    to path: String,
    mayReplace: Bool,
    calls: SystemCalls = .real
  ) throws(FileFailure) {
    if mayReplace, (try? calls.stat(path))?.isSpecial == true {
      return try writeInto(path, bytes, calls)
    }
    // A signal that ends this process waits until nothing is left beside.
    let signals = HeldSignals()
    defer { withExtendedLifetime(signals) {} }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = Folder(path: parent(of: path), calls: calls)
    if mayReplace {
      try folder.replace(name, bytes, mode: mode)
    } else {
      try folder.writeNew(name, bytes, mode: mode)
    }
  }

  /// A pipe or a device stays what it is.
  private static func writeInto(
    _ path: String,
    _ bytes: [UInt8],
    _ calls: SystemCalls
  ) throws(FileFailure) {
    do throws(SystemError) {
      let written = try Descriptor(path, O_WRONLY, calls).write(bytes)
      guard written == bytes.count else { throw SystemError(code: 0) }
    } catch {
      throw .cannotWrite(path: path, code: error.code)
    }
  }

  /// For others to read as far as the user's mask lets them: a document is there to be passed on.
  private static let mode: UInt32 = 0o666
}
