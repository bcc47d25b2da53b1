import Testing

@testable import Model

@Suite("Eight bytes looked at in one go") struct EightBytesTests {
  @Test("The end of a line is found wherever it is, whatever stands around it", arguments: 0..<40)
  func lineEnd(length: Int) {
    let feed = UInt8(ascii: "\n")
    for other: UInt8 in [0, 0x09, 0x0B, 0x0D, 0x8A, 0xFF] {
      for place in 0...length {
        var bytes = [UInt8](repeating: other, count: length)
        if place < length { bytes[place] = feed }
        if place + 9 < length { bytes[place + 9] = feed }
        let found = (0...place).map { start in
          bytes.withUnsafeBufferPointer { $0.place(of: feed, from: start) }
        }
        #expect(found == (0...place).map { _ in place }, "\(other) at \(place)")
      }
    }
  }

  @Test("What ends a plain text is found first, whatever follows")
  func special() {
    for first: UInt8 in [0x22, 0x5C, 0x0A, 0x1F, 0x80, 0xFF] {
      for place in 0..<8 {
        for later: UInt8 in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F, 0x22, 0x00] {
          var bytes = [UInt8](repeating: 0x61, count: place) + [first]
          bytes += [UInt8](repeating: later, count: 8 - bytes.count)
          let found = bytes.withUnsafeBufferPointer { bytes in
            let eight = EightBytes(of: bytes, at: 0)
            return EightBytes.first(of: eight[0x22] | eight[0x5C] | eight.below(0x20) | eight.word)
          }
          #expect(found == place, "\(bytes)")
        }
      }
    }
  }
}
