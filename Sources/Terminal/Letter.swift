/// A character of UTF-8 that comes byte by byte.
struct Letter {
  private var bytes: [UInt8] = []
  private var length = 0

  /// Whether a character has begun and is not complete.
  var isOpen: Bool { !bytes.isEmpty }

  /// Takes a byte of 128 or more; what is not UTF-8 is left out.
  /// - Returns: the character that is complete with it, be it a control character.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 {
      reset()
      length = Self.length(of: byte)
      guard length > 0 else { return nil }
    } else if bytes.isEmpty {
      return nil
    }
    bytes.append(byte)
    guard bytes.count == length else { return nil }
    defer { reset() }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  /// Forgets what has begun.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    length = 0
  }

  private static func length(of first: UInt8) -> Int {
    switch first {
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
