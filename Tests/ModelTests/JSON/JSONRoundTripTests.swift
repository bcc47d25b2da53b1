import Model
import Testing

@Suite("What is written is read as the same")
struct JSONRoundTripTests {
  @Test("Random values, on one line and indented", arguments: 1...50)
  func random(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<20 {
      let value = JSON.random(using: &random, depth: 4)
      for layout in [JSON.Layout.line, .indented] {
        let text = value.text(layout)
        let read = try ModelTests.value(of: text)
        // Compared as text too: Swift holds é and e + ´ for equal.
        #expect(read.text(layout) == text)
        #expect(read == value)
        #expect(text.utf8.elementsEqual(read.text(layout).utf8))
      }
    }
  }

  @Test("One line is one line", arguments: 1...20)
  func oneLine(seed: Int) {
    var random = SeededRandom(seed: seed)
    let text = JSON.random(using: &random, depth: 4).text()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
  }
}

extension JSON {
  /// A value as deep as that at most, with whatever texts can hold.
  static func random(using random: inout SeededRandom, depth: Int) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .number(Int.random(in: -1_000_000...1_000_000, using: &random))
    case 3: .number("\(Int.random(in: 0...99, using: &random)).50e-3")
    case 4: .string(randomText(using: &random))
    case 5:
      .array(
        (0..<Int.random(in: 0...10, using: &random)).map { _ in
          JSON.random(using: &random, depth: depth - 1)
        }
      )
    default:
      .object(
        (0..<Int.random(in: 0...20, using: &random)).map { place in
          Member("\(place)" + randomText(using: &random), .random(using: &random, depth: depth - 1))
        }
      )
    }
  }

  private static func randomText(using random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let highest: UInt32 =
        [0x7F, 0x2FF, 0x4FF, 0xFFFF, 0x10FFFF].randomElement(using: &random) ?? 0
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...highest, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
