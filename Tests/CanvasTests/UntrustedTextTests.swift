import Canvas
import Testing

@Suite("Text from data is shown, not obeyed")
struct UntrustedTextTests {
  /// What a line shows.
  private func shown(_ text: String) -> String {
    var frame = Frame(width: text.columns, height: 1)
    frame.put(text, x: 0, y: 0)
    return frame.text(0)
  }

  @Test(
    "Controls are shown as signs",
    arguments: [
      ("a\u{1B}[31mb", "a␛[31mb"), ("\u{7}", "␇"), ("a\0b", "a␀b"), ("a\nb", "a␊b"),
      ("a\r\nb", "a␍␊b"),
      ("a\u{7F}b", "a␡b"), ("a\tb", "a b"), ("a\u{9B}31m", "a\u{FFFD}31m"),
    ]
  )
  func controls(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test("What turns the direction of text is shown")
  func directions() {
    for value in Array<UInt32>(0x202A...0x202E) + Array(0x2066...0x2069) + [0x61C, 0x200E, 0x200F] {
      let text = "a" + (Unicode.Scalar(value).map(String.init) ?? "") + "b"
      #expect(shown(text) == "a\u{FFFD}b", "U+\(String(value, radix: 16))")
    }
  }

  @Test("No cell ever holds a control", arguments: 1...30)
  func never(seed: Int) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<50 {
      var frame = Frame(width: 30, height: 1)
      frame.put(String.random(using: &random, count: 20), x: 0, y: 0)
      for cell in frame.cells where !cell.isContinuation {
        #expect(
          cell.character.unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control && !$0.properties.isBidiControl
          }
        )
      }
    }
  }

  @Test("Marks without end stay in their cell")
  func manyMarks() {
    var frame = Frame(width: 3, height: 1)
    frame.put("a" + String(repeating: "\u{301}", count: 10_000) + "b", x: 0, y: 0)
    #expect(frame[1, 0]?.character == "b")
    #expect(frame[0, 0].map { $0.character.unicodeScalars.count <= 5 } == true)
  }
}
