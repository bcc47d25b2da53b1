/// Eight bytes that are looked at in one go, as long texts are the sooner read for.
///
/// What is found of a byte is its highest bit; above the first that is found there may be bits that mean
/// nothing.
struct EightBytes {
  /// The bytes, the first of them lowest.
  let word: UInt64

  private static let each: UInt64 = 0x0101_0101_0101_0101

  /// The eight from a place on, which all have to be there.
  init(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Where one stands.
  subscript(byte: UInt8) -> UInt64 {
    let same = word ^ (Self.each &* UInt64(byte))
    return (same &- Self.each) & ~same
  }

  /// Where one below a bound stands.
  func below(_ bound: UInt8) -> UInt64 { (word &- Self.each &* UInt64(bound)) & ~word }

  /// Which is the first of those found, from 0; nil if there is none.
  static func first(of found: UInt64) -> Int? {
    let found = found & (each &* 0x80)
    return found == 0 ? nil : found.trailingZeroBitCount / 8
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of a byte from another place on, or the end of all.
  func place(of byte: UInt8, from start: Int) -> Int {
    var place = start
    while place + 8 <= count {
      if let first = EightBytes.first(of: EightBytes(of: self, at: place)[byte]) {
        return place + first
      }
      place += 8
    }
    while place < count, self[place] != byte { place += 1 }
    return place
  }
}
