import Canvas
import Testing

@testable import Terminal

@Suite struct DecoderPasteTests {
  @Test func aPasteIsOneInput() {
    var decoder = Decoder()
    let tokens = [.pasteStart] + bytes("one\rtwo\r\nthrée\tq") + [.pasteEnd] + bytes("j")
    #expect(decoder.decode(tokens) == [.paste("one\ntwo\nthrée\tq"), .key(.character("j"))])
  }

  @Test func itMayComeInPieces() {
    var decoder = Decoder()
    #expect(decoder.decode([.pasteStart] + bytes("on")) == [])
    #expect(decoder.decode(bytes("e ") + [.key(.up), .key(.backspace)]) == [])
    #expect(decoder.decode(bytes("two") + [.pasteEnd]) == [.paste("one two")])
  }

  @Test func itsMarksMayBeTorn() {
    var decoder = Decoder()
    #expect(decoder.decode(bytes("\u{1B}")) == [.key(.escape)])
    #expect(decoder.decode(bytes("[200~text\u{1B}")) == [])
    #expect(decoder.decode(bytes("[20")) == [])
    #expect(decoder.decode(bytes("1~q")) == [.paste("text"), .key(.character("q"))])
  }

  @Test func whatLooksLikeAnEndIsText() {
    var decoder = Decoder()
    let tokens = [.pasteStart] + bytes("a\u{1B}[20\u{1B}[200~b") + [.pasteEnd]
    #expect(decoder.decode(tokens) == [.paste("a[20[200~b")])
  }

  @Test func controlCharactersAreLeftOut() {
    var decoder = Decoder()
    let tokens = [.pasteStart] + bytes("a\u{7}\u{0}b\u{7F}") + [.pasteEnd]
    #expect(decoder.decode(tokens) == [.paste("ab")])
  }

  @Test func aResizeInTheMiddleIsToldAtOnce() {
    var decoder = Decoder()
    #expect(
      decoder.decode([.pasteStart, .byte(0x61), .resize(width: 80, height: 24)]) == [
        .resize(width: 80, height: 24)
      ]
    )
    #expect(decoder.decode([.pasteEnd]) == [.paste("a")])
  }

  @Test func aPasteWithoutEndIsLeftWithControlC() {
    var decoder = Decoder()
    #expect(decoder.decode([.pasteStart] + bytes("lost")) == [])
    #expect(decoder.decode([.byte(3)]) == [.paste("lost")])
    #expect(decoder.decode([.byte(3)]) == [.key(.control("c"))])
  }

  @Test func memoryHasALimit() {
    var paste = Paste(limit: 100)
    for _ in 0..<110 { _ = paste.take(0x61) }
    var ended = false
    for byte in "\u{1B}[201~".utf8 { ended = paste.take(byte) }
    #expect(ended)
    #expect(paste.text.utf8.count == 100)
  }
}
