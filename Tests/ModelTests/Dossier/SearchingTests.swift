import Foundation
import Testing

@testable import Model

@Suite("Letters as they are searched for")
struct SearchingTests {
  /// The Latin and Cyrillic blocks that the letters of Europe and Central Asia are in.
  static let blocks: [ClosedRange<UInt32>] = [
    0x41...0x7A, 0xC0...0x17F, 0x400...0x52F, 0x1E00...0x1EFF,
  ]

  @Test("An accented letter is found by its plain one, composed or not", arguments: blocks)
  func accents(block: ClosedRange<UInt32>) throws {
    for value in block {
      let letter = String(try #require(Unicode.Scalar(value)))
      let parts = letter.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      let plain = String(
        String.UnicodeScalarView(parts.filter { !(0x300...0x36F).contains($0.value) })
      )
      #expect(letter.searchable == plain, "U+\(String(value, radix: 16))")
      #expect(letter.decomposedStringWithCanonicalMapping.searchable == plain)
    }
  }

  @Test("The letters of Kazakh are letters of their own", arguments: Array("әғқңөұүһі"))
  func kazakh(letter: Character) {
    #expect(String(letter).searchable == String(letter))
    #expect(letter.uppercased().searchable == String(letter))
  }
}
