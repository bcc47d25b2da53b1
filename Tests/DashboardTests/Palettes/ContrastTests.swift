import Canvas
import Testing

@testable import Dashboard

@Suite("Everything can be read")
struct ContrastTests {
  @Test(
    "Every text stands out from the background: 4.5 to 1, and 7 to 1 where contrast is promised",
    arguments: Palette.all,
    Terminals.allCases
  )
  func text(palette: Palette, on terminal: Terminals) {
    let enough = [.contrast, .contrastLight].contains(palette) ? 7.0 : 4.5
    for role in Role.allCases where role.isText {
      let ratio = leastContrast(of: palette[role], palette, terminal)
      #expect(ratio >= enough, "\(role)")
    }
  }

  @Test("Rules and dots are seen: 1.5 to 1", arguments: Palette.all, Terminals.allCases)
  func rules(palette: Palette, on terminal: Terminals) {
    #expect(leastContrast(of: palette[.faint], palette, terminal) >= 1.5)
  }

  @Test(
    "With eight colours no other colour comes of a bright one",
    arguments: Palette.all
  )
  func eight(palette: Palette) {
    for role in Role.allCases {
      // A background cannot be bold, and bold black is not to be seen.
      #expect((palette[role].background?.basic ?? 0) < 8, "\(role)")
      #expect(!role.isText || palette[role].foreground?.basic != 8, "\(role)")
    }
  }

  @Test(
    "The selection has the terminal's own colours exchanged, so it can be read as all else there",
    arguments: Palette.all
  )
  func selection(palette: Palette) {
    let reversed = Screenplay(.busy, 120, 40, palette: palette).frame.cells
      .filter { $0.style.attributes.contains(.reverse) }
    #expect(!reversed.isEmpty)
    #expect(reversed.allSatisfy { $0.style.foreground == nil && $0.style.background == nil })
  }

  @Test("Where contrast is promised and colours are many, no text is left to the terminal's own")
  func nothingIsLeft() {
    for palette in [Palette.contrast, .contrastLight] {
      let cells = Screenplay(.busy, 120, 40, palette: palette).frame.cells
      #expect(cells.filter { $0.style == .plain }.allSatisfy { $0.character == " " })
    }
  }

  /// The contrast on the least favourable background; a text in the terminal's own colour is as
  /// readable as anything there.
  private func leastContrast(
    of style: Style,
    _ palette: Palette,
    _ terminal: Terminals
  ) -> Double {
    guard let text = terminal.shade(style.foreground) else { return .infinity }
    let behind = terminal.shade(style.background).map { [$0] } ?? palette.background?.shades
    return (behind ?? []).map { text.contrast(to: $0) }.min() ?? 0
  }
}
