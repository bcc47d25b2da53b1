import Canvas
import Testing

@Suite("Cutting text to a width")
struct CuttingTests {
  @Test(
    "What fits stays, what does not ends in an ellipsis",
    arguments: [
      ("hello", 5, "hello"), ("hello", 9, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"),
      ("hello", 0, ""), ("hello", -3, ""), ("", 0, ""), ("漢字", 4, "漢字"), ("漢字", 3, "漢…"),
      ("漢字", 2, "…"), ("Қазақстан", 5, "Қаза…"), ("one two", 5, "one…"),
      ("cafe\u{301} au", 5, "cafe\u{301}…"),
    ]
  )
  func cut(text: String, width: Int, expected: String) {
    #expect(text.cut(to: width) == expected)
  }

  @Test(
    "Without UTF-8 three points do",
    arguments: [
      ("hello world", 8, "hello..."), ("hello", 4, "h..."), ("hello", 3, "..."), ("hello", 2, ".."),
      ("hello", 0, ""),
    ]
  )
  func points(text: String, width: Int, expected: String) {
    #expect(text.cut(to: width, ellipsis: "...") == expected)
  }

  @Test("It is never wider than it may be, and whole if it can be", arguments: 1...30)
  func neverWider(seed: Int) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<50 {
      let text = String.random(using: &random, count: 20)
      let width = Int.random(in: 0...24, using: &random)
      let cut = text.cut(to: width)
      #expect(cut.columns <= width)
      #expect((cut == text) == (text.columns <= width))
    }
  }
}
