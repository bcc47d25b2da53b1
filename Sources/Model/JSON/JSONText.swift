/// The inside of a JSON string, between its quotation marks.
enum JSONText {
  /// The text that bytes already found to be sound stand for.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, hasEscapes: Bool) -> String {
    guard hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      index += decodeEscape(bytes, at: index, into: &plain)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Returns how many bytes the escape took.
  private static func decodeEscape(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int,
    into plain: inout [UInt8]
  ) -> Int {
    switch bytes[index + 1] {
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "u"):
      let (scalar, count) = decodeUnicode(bytes, at: index)
      plain.append(contentsOf: String(scalar).utf8)
      return count
    default: plain.append(bytes[index + 1])
    }
    return 2
  }

  /// A character above U+FFFF is written as two halves; a half alone stands for nothing.
  private static func decodeUnicode(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (scalar: Unicode.Scalar, count: Int) {
    func unit(_ start: Int) -> UInt32? {
      guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
        bytes[start + 1] == UInt8(ascii: "u")
      else { return nil }
      return bytes[start + 2..<start + 6].reduce(0) { $0 * 16 + UInt32($1.hexDigit ?? 0) }
    }
    let first = unit(index) ?? 0xFFFD
    if (0xD800..<0xDC00).contains(first), let second = unit(index + 6),
      (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      return (scalar, 12)
    }
    return (Unicode.Scalar(first) ?? "\u{FFFD}", 6)
  }
}

extension String {
  /// Whether these are its bytes.
  func isWritten(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard utf8.count == bytes.count else { return false }
    return utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) }
      ?? utf8.elementsEqual(bytes)
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
