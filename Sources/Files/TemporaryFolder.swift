internal import Glibc

/// A folder for what another program reads or leaves, open to nobody else.
enum TemporaryFolder {
  /// Makes a folder where `TMPDIR` says, else in `/tmp`, which whoever asked takes away.
  static func make(in environment: Environment) throws(FileFailure) -> Folder {
    let base = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array((base + "/greco-XXXXXX").utf8CString)
    guard let path = mkdtemp(&template).map({ String(cString: $0) }) else {
      throw .cannotCreate(path: base, code: errno)
    }
    return Folder(path: path)
  }

  /// Takes a folder away with all that is in it; a link goes, and what it leads to stays.
  static func remove(_ path: String) {
    guard unlink(path) != 0, errno == EISDIR || errno == EPERM else { return }
    for name in (try? Folder(path: path).names()) ?? [] { remove(path + "/" + name) }
    rmdir(path)
  }
}
