import Canvas
import Testing

@testable import Terminal

/// What a terminal answers to a question that somebody else has asked.
@Suite struct DecoderAnswerTests {
  static let answers = [
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}", "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\",
    "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}P>|XTerm(390)\u{1B}\\",
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^private\u{1B}\\", "\u{1B}Xstart of string\u{1B}\\",
    "\u{9D}4;1;rgb:cd/0/0\u{9C}", "\u{1B}]0;Мысль\u{7}", "\u{1B}]52;c;+-sr\u{7F}\u{7}",
    "\u{9B}?1;2c", "\u{1B}[>41;354;0c", "\u{1B}[?2026;2$y", "\u{9B}?2026;0$y",
  ]

  @Test(arguments: answers)
  func noneOfItIsAKey(_ answer: String) {
    var decoder = Decoder()
    #expect(decoder.decode(bytes(answer + "q")) == [.key("q")])
  }

  /// Only its ESC, which came alone, can be told from nothing.
  @Test(arguments: answers)
  func norIsItTornIntoBytes(_ answer: String) {
    var decoder = Decoder()
    var inputs: [Input] = []
    for (place, token) in bytes(answer).enumerated() {
      inputs += decoder.decode([token], at: 1000 + 40 * place)
    }
    #expect(inputs.allSatisfy { $0 == .key(.escape) } && inputs.count <= 1)
    #expect(decoder.decode(bytes("q"), at: 60_000) == [.key("q")])
  }

  /// By its settings: not known, set, not set, for ever set, for ever not set.
  @Test(arguments: [(0, false), (1, true), (2, true), (3, false), (4, false)])
  func whatItSaysOfAModeIsTaken(_ setting: Int, _ isOurs: Bool) throws {
    var decoder = Decoder()
    #expect(decoder.decode(bytes("j\u{1B}[?2026;\(setting)$yk")) == [.key("j"), .key("k")])
    let report = try #require(decoder.answer)
    #expect(report.mode == ModeReport.synchronizedOutput)
    #expect(report.isOurs == isOurs)
  }

  @Test func itMayComeLateAndInPieces() {
    var decoder = Decoder()
    #expect(decoder.decode(bytes("j"), at: 1000) == [.key("j")])
    #expect(decoder.decode(bytes("\u{1B}[?20"), at: 90_000) == [])
    #expect(decoder.decode(bytes("26;1$"), at: 90_900) == [])
    #expect(decoder.answer == nil)
    #expect(decoder.decode(bytes("y"), at: 91_800) == [])
    #expect(decoder.answer?.isOurs == true)
  }

  @Test(arguments: [
    "\u{1B}[?2026;2y", "\u{1B}[2026;2$y", "\u{1B}[?2026$y", "\u{1B}[?2026;2;1$y",
    "\u{1B}[?2026;2$p", "\u{1B}[?1;2c",
  ])
  func whatOnlyLooksLikeItSaysNothing(_ sequence: String) {
    var decoder = Decoder()
    #expect(decoder.decode(bytes(sequence + "q")) == [.key("q")])
    #expect(decoder.answer == nil)
  }

  @Test func aByteOfItThatIsAKeyElsewhereEndsNothing() {
    var decoder = Decoder()
    let tokens = bytes("\u{1B}]52;c;a") + [.key(.backspace)] + bytes("r\u{7}")
    #expect(decoder.decode(tokens) == [])
  }

  @Test func anArrowAndAPasteEndIt() {
    var decoder = Decoder()
    #expect(decoder.decode(bytes("\u{1B}]11;r") + [.key(.up)]) == [.key(.up)])
    #expect(decoder.decode(bytes("\u{1B}]11;r\u{1B}[200~text\u{1B}[201~")) == [.paste("text")])
  }

  @Test(arguments: [
    "\u{1B}]", "\u{1B}P", "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]11;rgb", "\u{1B}[12",
  ])
  func whatBeganIsNotWaitedForLong(_ beginning: String) {
    var decoder = Decoder()
    _ = decoder.decode(bytes(beginning), at: 1000)
    #expect(decoder.decode(bytes("P"), at: 2500) == [.key("P")])
  }

  @Test func aStringWithoutEndIsLeftWithControlCAndIsNotEndless() {
    var decoder = Decoder()
    #expect(decoder.decode(bytes("\u{1B}]0;a title")) == [])
    #expect(decoder.decode([.byte(3)]) == [.key(.control("c"))])
    let flood = Array(repeating: Token.byte(0x61), count: 1 << 20)
    #expect(decoder.decode(bytes("\u{1B}]0;") + flood).count <= 2)
    #expect(decoder.decode(bytes("q")) == [.key("q")])
  }
}
