import Canvas
import Testing

@testable import Terminal

@Suite struct DecoderKeyTests {
  @Test(arguments: [
    ("a", Key.character("a")), ("Z", .character("Z")), (" ", .character(" ")),
    ("й", .character("й")), ("қ", .character("қ")), ("漢", .character("漢")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{C}", .control("l")),
    ("\0", .control(" ")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
    ("\u{1B}", .escape), ("\u{1B}x", .alt("x")), ("\u{1B}й", .alt("й")),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}OM", .enter), ("\u{1B}Ok", .character("+")),
    ("\u{1B}Ow", .character("7")), ("\u{1B}OX", .character("=")), ("\u{1B}[[B", .function(2)),
    ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}[1;2D", .left),
    ("\u{1B}Oc", .wordRight), ("\u{1B}O2P", .function(1)), ("\u{9B}A", .up),
    ("\u{1B}\u{7F}", .alt(.backspace)), ("\u{1B}\u{8}", .alt(.backspace)),
    ("\u{1B}\r", .alt(.enter)), ("\u{1B}\u{1B}[D", .alt(.left)), ("\u{1B}\u{3}", .control("c")),
    ("\u{1B}P", .alt("P")), ("\u{1B}]", .alt("]")),
  ])
  func aKeyArrivesWhole(sent: String, key: Key) {
    var decoder = Decoder()
    #expect(decoder.decode(bytes(sent)) == [.key(key)])
  }

  @Test func keysOfNcursesPassThrough() {
    var decoder = Decoder()
    #expect(
      decoder.decode([.key(.up), .unknown, .byte(0x71)]) == [
        .key(.up), .key(.character("q")),
      ]
    )
  }

  @Test func escapeAtOnceBeforeAKeyIsOneKeyWithIt() {
    var decoder = Decoder()
    #expect(decoder.decode([.byte(0x1B), .key(.up)]) == [.key(.alt(.up))])
    #expect(decoder.decode(bytes("\u{1B}\u{1B}")) == [.key(.escape), .key(.escape)])
    // A report of the mouse is no key.
    #expect(decoder.decode([.byte(0x1B), .mouse] + bytes("0;1;1m")) == [.key(.escape)])
  }

  @Test func whatASlowLineToreFromItsEscapeIsNotText() {
    var decoder = Decoder()
    #expect(decoder.decode(bytes("\u{1B}")) == [.key(.escape)])
    #expect(decoder.decode(bytes("[")) == [])
    #expect(decoder.decode(bytes("1;5")) == [])
    #expect(decoder.decode(bytes("Aj")) == [.key(.up), .key(.character("j"))])
    #expect(decoder.decode(bytes("\u{1B}")) == [.key(.escape)])
    #expect(decoder.decode(bytes("j[")) == [.key(.character("j")), .key(.character("["))])
  }

  @Test func unknownSequencesVanish() {
    var decoder = Decoder()
    #expect(decoder.decode(bytes("\u{1B}[?1;2c\u{1B}[99;1xq")) == [.key(.character("q"))])
    let endless = "\u{1B}[" + String(repeating: "1;", count: 5000)
    #expect(decoder.decode(bytes(endless)) == [])
    #expect(decoder.decode(bytes("mq")) == [.key(.character("q"))])
  }

  @Test func bytesThatAreNotTextTakeNothingWithThem() {
    var decoder = Decoder()
    #expect(decoder.decode([.byte(0xFF), .byte(0x71)]) == [.key(.character("q"))])
    #expect(decoder.decode([.byte(0xD0), .byte(0x71)]) == [.key(.character("q"))])
    #expect(decoder.decode([.byte(0x80), .byte(0xC0), .byte(0xAF)]) == [])
    #expect(decoder.decode([.byte(0xED), .byte(0xA0), .byte(0x80)]) == [])
    #expect(decoder.decode([.byte(0xC2), .byte(0x9B)]) == [])
  }

  @Test func aLetterMayComeInPieces() {
    var decoder = Decoder()
    #expect(decoder.decode([.byte(0xD0)]) == [])
    #expect(decoder.decode([.byte(0xB9)]) == [.key(.character("й"))])
  }

  @Test func everyByteAloneAndAfterEscapeIsHarmless() {
    for byte in UInt8.min...UInt8.max {
      var decoder = Decoder()
      _ = decoder.decode([.byte(byte)])
      _ = decoder.decode([.byte(0x1B), .byte(byte), .byte(byte)])
      _ = decoder.decode(bytes("\u{18}\r"))
      #expect(decoder.decode(bytes("q")) == [.key(.character("q"))])
    }
  }
}
