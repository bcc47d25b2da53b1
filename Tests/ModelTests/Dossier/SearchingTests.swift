import Foundation
import Testing

@testable import Model

@Suite("Letters as they are searched for")
struct SearchingTests {
  /// The Latin and Cyrillic blocks that the letters of Europe and Central Asia are in.
  static let blocks: [ClosedRange<UInt32>] = [
    0x41...0x7A, 0xC0...0x17F, 0x386...0x3CE, 0x400...0x52F, 0x1E00...0x1EFF,
  ]

  @Test("An accented letter is found by its plain one, composed or not", arguments: blocks)
  func accents(block: ClosedRange<UInt32>) throws {
    for value in block {
      let letter = String(try #require(Unicode.Scalar(value)))
      let parts = letter.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      let plain = String(
        String.UnicodeScalarView(parts.filter { !(0x300...0x36F).contains($0.value) })
      )
      let typed = plain.map { Self.typed[$0] ?? String($0) }.joined()
      #expect(letter.searchable == typed, "U+\(String(value, radix: 16))")
      #expect(letter.decomposedStringWithCanonicalMapping.searchable == typed)
    }
  }

  /// Letters that do not decompose, and what is typed for them on a keyboard that lacks them.
  static let typed: [Character: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ß": "ss", "æ": "ae",
    "œ": "oe", "þ": "th", "ς": "σ", "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у",
    "ү": "у", "һ": "х", "і": "и",
  ]

  @Test(
    "What people of the members type finds what is written",
    arguments: [
      ("lodz", "Łódź"), ("orsted", "Ørsted"), ("dorde", "Đorđe"), ("strasse", "Straße"),
      ("thing", "þing"), ("aliyev", "Əliyev"), ("казакстан", "ҚАЗАҚСТАН"),
      ("қазақстан", "Қазақстан"),
      ("адилет", "Әділет"), ("αδεια", "Άδεια"), ("σίσυφος", "ΣΊΣΥΦΟΣ"), ("ığdır", "IĞDIR"),
      ("igdir", "Iğdır"), ("aero", "Ærø"),
    ]
  )
  func found(typed: String, written: String) {
    #expect(written.searchable.holds(typed.searchable[...]))
  }
}
