import Glibc

/// What was built beside these tests.
enum Built {
  /// The program.
  static let greco = folder + "/greco"

  private static var folder: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(
      decoding: buffer[0..<max(0, length)].map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    return path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }
}
