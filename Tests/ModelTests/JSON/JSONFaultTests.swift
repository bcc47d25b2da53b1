import Model
import Testing

@Suite("What is wrong with a JSON text is named by line and column")
struct JSONFaultTests {
  struct Fault: CustomTestStringConvertible {
    var text: String
    var line: Int
    var column: Int
    var says: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ line: Int, _ column: Int, _ says: String) {
      (self.text, self.line, self.column, self.says) = (text, line, column, says)
    }
  }

  static let faults = [
    Fault("", 1, 1, "the text ends"),
    Fault(" \n ", 2, 2, "the text ends"),
    Fault("\u{FEFF}", 1, 1, "the text ends"),
    Fault("\u{FEFF}[x]", 1, 2, "a value was expected"),
    Fault("[1,\n 2,\n]", 3, 1, "a value was expected"),
    Fault("{\"a\": 1,\n}", 2, 1, "a name in quotation marks"),
    Fault("{\"a\" 1}", 1, 6, "a colon"),
    Fault("{\"a\": 1 \"b\": 2}", 1, 9, "a comma or }"),
    Fault("{a: 1}", 1, 2, "a name in quotation marks"),
    Fault("[1 2]", 1, 4, "a comma or ]"),
    Fault("[1", 1, 3, "a comma or ]"),
    Fault("{\"ә\": қ}", 1, 7, "a value was expected"),
    Fault("\n\n  nul", 3, 3, "null was expected"),
    Fault("True", 1, 1, "a value was expected"),
    Fault("[1]\n[2]", 2, 1, "nothing more"),
    Fault("01", 1, 2, "nothing more"),
    Fault("+1", 1, 1, "a value was expected"),
    Fault(".5", 1, 1, "a value was expected"),
    Fault("-", 1, 2, "a digit"),
    Fault("1.", 1, 3, "a digit"),
    Fault("1e", 1, 3, "a digit"),
    Fault("1e+", 1, 4, "a digit"),
    Fault("NaN", 1, 1, "a value was expected"),
    Fault("'a'", 1, 1, "a value was expected"),
    Fault("// no\n1", 1, 1, "a value was expected"),
    Fault("[\n  \"abc", 2, 3, "no closing quotation mark"),
    Fault("[\"a\nb\"]", 1, 4, "control character"),
    Fault("[\"a\tb\"]", 1, 4, "control character"),
    Fault("[\"a\0b\"]", 1, 4, "control character"),
    Fault("\0", 1, 1, "a value was expected"),
    Fault(#"["a\x"]"#, 1, 4, "no such escape"),
    Fault(#"["\u12g4"]"#, 1, 3, "four hexadecimal digits"),
    Fault(#"["\u12"#, 1, 3, "four hexadecimal digits"),
    Fault(#"["a\"#, 1, 4, "escape"),
  ]

  @Test("Each at its place, in plain words", arguments: faults)
  func place(_ fault: Fault) throws {
    let refused = try #require(refusal(of: Array(fault.text.utf8)))
    #expect(refused.position == TextPosition(line: fault.line, column: fault.column))
    #expect(refused.message.contains(fault.says), "\(refused.message)")
  }

  @Test(
    "Bytes that are not UTF-8",
    arguments: [
      [0xFF], [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0x80], [0xE2, 0x82],
    ] as [[UInt8]]
  )
  func brokenUTF8(bytes: [UInt8]) throws {
    let text = Array("[\n\"ә".utf8) + bytes + Array("\"]".utf8)
    let refused = try #require(refusal(of: text))
    #expect(refused.position == TextPosition(line: 2, column: 3))
    #expect(refused.message.contains("UTF-8"))
  }

  @Test("Brackets without end do no harm", arguments: ["[", "{\"a\":", "[{\"a\":"])
  func openBrackets(bracket: String) throws {
    let text = String(repeating: bracket, count: 200_000)
    let refused = try #require(refusal(of: Array(text.utf8)))
    #expect(refused.position.line == 1)
    #expect(refused.message.contains("nested deeper than 64"))
  }

  @Test("The sixty-fifth bracket is the one too many")
  func depth() throws {
    let text = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(refusal(of: Array(text.utf8))?.position == TextPosition(line: 1, column: 65))
  }

  @Test("No beginning of a sound text is sound, and none crashes")
  func beginnings() {
    let text = Array(#"{"a":[1.5e3,"\u04d9\n",true,null],"b":{"ә":false}}"#.utf8)
    for count in 0..<text.count {
      #expect(refusal(of: Array(text[..<count])) != nil)
    }
  }

  @Test("Random bytes are read or refused, never more", arguments: 1...20)
  func noise(seed: Int) {
    var random = SeededRandom(seed: seed)
    let alphabet = Array(#"{}[]",:\ue019.-tfn "#.utf8) + [0xC3, 0xA9, 0x80, 0x0A, 0x00]
    for _ in 0..<500 {
      let count = Int.random(in: 0...12, using: &random)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      if let refused = refusal(of: bytes) {
        #expect(!refused.message.isEmpty)
      } else {
        #expect((try? value(of: bytes)) != nil)
      }
    }
  }
}
