@testable import Canvas
import Testing

@Suite("Columns")
struct WidthTests {
  @Test(
    "Letters of Kazakh, Russian and Latin, lines and marks take one",
    arguments: [
      "әғқңөұүһіӘҒҚҢӨҰҮҺІ", "щёЫ", "éß", "─│┌●◐○◌◉✓…→№", "«»–",
    ]
  )
  func narrow(text: String) {
    for character in text { #expect(String(character).columns == 1, "\(character)") }
  }

  @Test("Chinese, Japanese, Korean and emoji take two", arguments: ["漢字", "ひカ", "한글", "，！", "😀🇰"])
  func wide(text: String) {
    for scalar in text.unicodeScalars where scalar.value != 0x1F1F0 {
      #expect(String(scalar).columns == 2, "\(scalar)")
    }
  }

  @Test(
    "A combining mark takes none",
    arguments: [
      ("e\u{301}", 1), ("и\u{306}", 1), ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", 1),
      ("漢\u{301}", 2), ("ab\u{301}c", 3),
    ]
  )
  func marks(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test("A mark without a letter stands on a blank")
  func loneMark() {
    #expect("\u{301}".columns == 1)
  }

  @Test(
    "Joiners and variation selectors take none",
    arguments: [
      ("a\u{200D}b", 2), ("a\u{200B}b", 2), ("\u{FEFF}a", 1), ("✓\u{FE0F}", 1), ("\u{200D}", 0),
      ("👩\u{200D}👩", 4),
    ]
  )
  func joiners(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test("What is drawn takes as many columns as was said", arguments: 1...30)
  func asDrawn(seed: Int) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<50 {
      let text = String.random(using: &random, count: 12)
      var frame = Frame(width: 60, height: 1)
      #expect(frame.put(text, x: 0, y: 0) == text.columns)
      #expect(frame.hasNoStrayHalf)
    }
  }

  @Test("However columns are counted, they are those that are drawn")
  func drawn() throws {
    for value in UInt32(0x20)...0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["a\(Character(scalar))b", "д\(Character(scalar))", "\(Character(scalar))"] {
        var glyphs = Glyphs(text)
        var drawn = 0
        while let glyph = glyphs.next() { drawn += glyph.width }
        #expect(text.columns == drawn, "\(String(value, radix: 16))")
      }
    }
  }
}
