import Glibc

/// A folder for one test, which takes itself away.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/greco-files-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit { Self.remove(path) }

  /// A path in it.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func put(_ name: String, _ text: String) { Self.put(text, at: self(name)) }

  static func put(_ text: String, at path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func add(_ name: String, _ text: String) { Self.add(text, at: self(name)) }

  static func add(_ text: String, at path: String) {
    guard let file = fopen(path, "a") else { return }
    fputs(text, file)
    fclose(file)
  }

  /// The text of a file, or nil where there is none.
  func text(_ name: String) -> String? {
    guard let file = fopen(self(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts another file with that text in a file's place, as git does.
  func replace(_ name: String, _ text: String) {
    put(name + ".other", text)
    rename(self(name + ".other"), self(name))
  }

  func permissions(_ name: String) -> UInt32 {
    var status = stat()
    stat(self(name), &status)
    return status.st_mode & 0o777
  }

  private static func remove(_ path: String) {
    guard let folder = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }
}
