import Canvas
import Testing

@testable import Terminal

@Suite struct DecoderMouseTests {
  @Test(arguments: [
    ("0;1;1M", Mouse(.press, x: 0, y: 0)), ("0;300;120M", Mouse(.press, x: 299, y: 119)),
    ("64;5;6M", Mouse(.wheelUp, x: 4, y: 5)), ("65;5;6M", Mouse(.wheelDown, x: 4, y: 5)),
    ("16;5;6M", Mouse(.press, x: 4, y: 5)),
  ])
  func aReportIsRead(sent: String, mouse: Mouse) {
    var decoder = Decoder()
    #expect(decoder.decode([.mouse] + bytes(sent)) == [.mouse(mouse)])
    #expect(decoder.decode(bytes("\u{1B}[<" + sent)) == [.mouse(mouse)])
  }

  @Test(arguments: ["0;1;1m", "1;1;1M", "2;1;1M", "32;1;1M", "0;0;1M", "0;1M", ";;M", "0;-1;1M"])
  func otherReportsAreNothing(sent: String) {
    var decoder = Decoder()
    #expect(decoder.decode([.mouse] + bytes(sent) + bytes("q")) == [.key(.character("q"))])
  }

  @Test func numbersBeyondAllScreensDoNoHarm() {
    var decoder = Decoder()
    let sent = bytes("0;99999999999999999999999;1M")
    #expect(decoder.decode([.mouse] + sent) == [])
  }

  @Test func aReportMayComeInPieces() {
    var decoder = Decoder()
    #expect(decoder.decode([.mouse] + bytes("0;1")) == [])
    #expect(decoder.decode(bytes("2;3M")) == [.mouse(Mouse(.press, x: 11, y: 2))])
  }

  @Test func theOldWayIsReadToo() {
    var decoder = Decoder()
    #expect(decoder.decode([.oldMouse] + bytes(" !\"")) == [.mouse(Mouse(.press, x: 0, y: 1))])
    #expect(decoder.decode(bytes("\u{1B}[M`!!")) == [.mouse(Mouse(.wheelUp, x: 0, y: 0))])
    #expect(decoder.decode([.oldMouse, .byte(35), .byte(0xFF), .byte(0xFF)]) == [])
    #expect(decoder.decode(bytes("q")) == [.key(.character("q"))])
  }
}
