internal import Glibc

/// A folder that nobody else sees into, and that is gone with everything in it when it is let go.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// Makes one where `TMPDIR` says, else in `/tmp`.
  init(in environment: Environment) throws(FileFailure) {
    let base = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array((base + "/greco-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template).map({ String(cString: $0) }) else {
      throw .cannotCreate(path: base, code: errno)
    }
    path = made
  }

  deinit { Self.remove(path) }

  /// A link goes, and what it leads to stays.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, errno == EISDIR || errno == EPERM else { return }
    for name in (try? Folder(path: path).names()) ?? [] { remove(path + "/" + name) }
    rmdir(path)
  }
}
