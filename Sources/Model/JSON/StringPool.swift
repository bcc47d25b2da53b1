/// Texts that occur again and again, kept once: names, ids and statuses in a long journal.
final class StringPool {
  private var texts: [UInt64: String] = [:]

  /// From here on a text is taken for one that does not come again.
  private static let longest = 64
  /// What has been seen so often need not all be remembered.
  private static let mostTexts = 4096

  /// The text of a node, shared with others that are alike; nil if it is none.
  func string(_ node: JSONNode) -> String? {
    node.withPlainText { bytes in
      // A short one lies in the string itself and takes no room elsewhere.
      guard (16...Self.longest).contains(bytes.count) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let key = Self.hash(bytes)
      if let known = texts[key], known.isWritten(bytes) { return known }
      let text = String(decoding: bytes, as: UTF8.self)
      if texts.count < Self.mostTexts { texts[key] = text }
      return text
    } ?? node.string
  }

  /// FNV-1a, in 64 bits.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
