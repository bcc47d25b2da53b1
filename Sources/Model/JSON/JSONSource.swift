/// A value as it stands in a file, read when it is asked for.
struct JSONSource: Hashable, Sendable {
  /// The whole file, shared by all that was read from it.
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// The place of a value.
  init(_ node: JSONNode) {
    bytes = node.document.bytes
    range = node.range
  }

  /// What was not read from a file.
  static let nowhere = JSONSource(bytes: Array("null".utf8), range: 0..<4)

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The value, which was found to be sound before.
  var json: JSON { (try? JSONDocument(holding: bytes).read(range).json) ?? .null }

  /// Written alike.
  static func == (a: JSONSource, b: JSONSource) -> Bool { a.bytes[a.range] == b.bytes[b.range] }

  /// Hashes what is written.
  func hash(into hasher: inout Hasher) { hasher.combine(bytes[range]) }
}
