import Canvas
import Testing

@Suite("Text in lines")
struct WrappingTests {
  @Test(
    "Between words where it can be, within a long one where it must",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("a bcdefg h", 3, ["a", "bcd", "efg", "h"]),
      ("", 5, [""]), ("  a   b  ", 5, ["a b"]), ("a\nb", 5, ["a", "b"]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("a\r\nb\r\n\r\nc", 5, ["a", "b", "", "c"]), ("漢字漢字", 4, ["漢字", "漢字"]),
      ("漢字漢字", 5, ["漢字", "漢字"]), ("Сыбайлас жемқорлыққа", 10, ["Сыбайлас", "жемқорлыққ", "а"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]), ("abc", 0, []),
      ("abc", -1, []),
      (
        "see https://a.example/reports/on-corruption-2024.pdf", 20,
        ["see", "https://a.example/", "reports/on-", "corruption-2024.pdf"]
      ),
      ("a/bcdefghijkl", 9, ["a/bcdefgh", "ijkl"]),
    ]
  )
  func wrapped(text: String, width: Int, expected: [String]) {
    #expect(text.wrapped(to: width) == expected)
  }

  @Test("No line is too wide, and nothing but blanks is lost", arguments: 1...60)
  func nothingLost(seed: Int) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<50 {
      let text = String.random(using: &random, count: 40)
      let width = Int.random(in: 2...12, using: &random)
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.columns <= width }, "\(text.debugDescription) in \(width)")
      let kept = lines.joined().unicodeScalars.filter { $0 != " " }
      #expect(
        kept.elementsEqual(text.unicodeScalars.filter { $0 != " " }),
        "\(text.debugDescription)"
      )
    }
  }

  @Test("In one column there is at least one character a line")
  func oneColumn() {
    #expect("ab c".wrapped(to: 1) == ["a", "b", "c"])
    #expect("漢字".wrapped(to: 1) == ["漢", "字"])
  }

  @Test("A word of a hundred thousand letters does no harm", .timeLimit(.minutes(5)))
  func longWord() {
    #expect(String(repeating: "қ", count: 100_000).wrapped(to: 10).count == 10_000)
  }
}
