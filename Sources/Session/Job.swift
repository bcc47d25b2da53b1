internal import Files

/// A file that another program is to make what is in it.
struct Job {
  /// The file, as the user named it.
  let file: String
  /// What the program is to do.
  let errand: Errand
  /// Writes what came of it, whole or not at all, and says what the user has to know.
  let finish: ([UInt8]) throws -> [String]

  /// The file without the way to it.
  var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }
}
