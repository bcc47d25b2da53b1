/// Pasted text, until its end mark comes.
struct Paste {
  private static let endMark = Array("\u{1B}[201~".utf8)
  private let limit: Int
  private var bytes: [UInt8] = []
  private var matched = 0

  /// A paste of which so many bytes are kept, more than anybody reads; the rest is left out.
  init(limit: Int = 16 << 20) {
    self.limit = limit
  }

  /// Takes one byte.
  /// - Returns: whether the end mark is complete, which a slow line may have torn into bytes.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    giveBackMark()
    if byte == Self.endMark[0] {
      matched = 1
    } else {
      keep(byte)
    }
    return false
  }

  /// What was pasted, line breaks as `\n` and without other control characters.
  var text: String {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      switch byte {
      case 0x0D: kept.append(0x0A)
      case 0x0A where afterReturn: break
      case 0x09, 0x0A: kept.append(byte)
      case 0..<0x20, 0x7F: break
      default: kept.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < limit { bytes.append(byte) }
  }

  private mutating func giveBackMark() {
    for byte in Self.endMark.prefix(matched) { keep(byte) }
    matched = 0
  }
}
