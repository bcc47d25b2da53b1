/// The marks of entries in order, byte by byte: of each how much later it is than the one before, in
/// milliseconds, seven bits a byte from the least on, then sixteen bits of its chance.
struct Marks: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0
  private var time: UInt64 = 0

  /// The marks that bytes hold; what is torn at their end is left out.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> UInt64? {
    var (step, shift, here) = (UInt64(0), UInt64(0), place)
    while true {
      guard here < bytes.count, shift < 64 else { return nil }
      let byte = bytes[here]
      here += 1
      step |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    guard here + 1 < bytes.count else { return nil }
    time &+= step
    place = here + 2
    return time << 16 | UInt64(bytes[here]) << 8 | UInt64(bytes[here + 1])
  }

  /// Marks in order as bytes.
  static func bytes(_ marks: some Collection<UInt64>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: marks.count * most) { bytes, count in
      var time: UInt64 = 0
      for mark in marks {
        var step = mark >> 16 - time
        time = mark >> 16
        while step >= 0x80 {
          bytes[count] = UInt8(truncatingIfNeeded: step) | 0x80
          count += 1
          step >>= 7
        }
        bytes[count] = UInt8(truncatingIfNeeded: step)
        bytes[count + 1] = UInt8(truncatingIfNeeded: mark >> 8)
        bytes[count + 2] = UInt8(truncatingIfNeeded: mark)
        count += 3
      }
    }
  }

  /// The bytes that a mark takes at most: 48 bits of time, seven a byte, and two.
  private static let most = 9
}
