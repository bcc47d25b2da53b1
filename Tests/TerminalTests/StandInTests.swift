import Canvas
import Testing

@testable import Terminal

@Suite struct StandInTests {
  @Test(
    arguments: [
      ("─", "-"), ("━", "-"), ("═", "-"), ("│", "|"), ("┃", "|"), ("┌", "+"), ("┼", "+"),
      ("…", "."), ("–", "-"), ("’", "'"), ("“", "\""), ("●", "*"), ("→", ">"), ("й", "?"),
    ] as [(Unicode.Scalar, Unicode.Scalar)]
  )
  func asciiStandsIn(scalar: Unicode.Scalar, stand: Unicode.Scalar) {
    #expect(StandIn.ascii(for: scalar) == stand)
  }

  @Test func itIsAlwaysPrintableAscii() {
    for value in UInt32(0x80)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0x20..<0x7F).contains(StandIn.ascii(for: scalar).value))
    }
  }

  @Test func whatTheLocaleCannotWriteIsNotWritten() {
    // No test calls setlocale: the C locale has ASCII and nothing else.
    #expect(CellText.scalars(of: Glyph("a" as Character), columns: 1).map { $0.0 } == 0x61)
    #expect(CellText.scalars(of: Glyph("й" as Character), columns: 1) == nil)
    #expect(CellText.scalars(of: Glyph("漢" as Character), columns: 2) == nil)
    #expect(CellText.scalars(of: Glyph("\0" as Character), columns: 1) == nil)
  }
}
