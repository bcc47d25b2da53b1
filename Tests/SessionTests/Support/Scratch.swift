import Files
import Glibc

/// A folder for one test, which takes itself away.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/greco-session-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit { run("rm -rf -- \"$0\"") }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// What is in a file; nil where there is none.
  func text(_ name: String) -> String? {
    (try? Folder(path: path).read(name)).flatMap { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  var names: [String] { (try? Folder(path: path).names()) ?? [] }

  /// Does something with the folder, which is `$0`, as a person would.
  @discardableResult
  func run(_ script: String) -> String {
    let output = try? Program.run(["sh", "-c", script, path])
    return String(decoding: output?.bytes ?? [], as: UTF8.self)
  }
}
