/// An address that begins with `http:` or `https:`, and that nothing can break out of: whatever
/// means something in HTML or Markdown is percent-encoded.
public struct WebAddress: Hashable, Sendable {
  /// The address, in ASCII.
  public let text: String

  /// An address; nil if it does not lead to a page on the web, or is more than an address.
  public init?(_ text: String) {
    let scalars = text.unicodeScalars
    let begins = ["http://", "https://"].first { text.lowercased().hasPrefix($0) }
    guard let begins, scalars.count > begins.count,
      !scalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 || $0 == "\\" })
    else { return nil }
    self.text = scalars.map(Self.encoded).joined()
  }

  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    if isPlain(scalar) { return String(scalar) }
    return String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }

  /// Whether a character may stand in an address and means nothing elsewhere.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "-", ".", "_", "~", ":", "/", "?", "#", "@", "!", "$", "&", "+", ",", "=", "%": true
    default: false
    }
  }
}
