import Testing

@testable import Dashboard

/// The panes, as they look.
@Suite struct PaneGoldenTests {
  static let sizes = [(200, 60), (120, 40), (80, 24), (60, 20), (30, 10)]

  @Test(arguments: sizes)
  func firstStart(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.shipped, width, height), "shipped-\(width)x\(height)")
  }

  @Test func firstStartInASCII() {
    Golden.check(Screenplay(.shipped, ascii: true), "shipped-80x24-ascii")
  }

  @Test(arguments: PaletteGoldenTests.others)
  func firstStart(in palette: Palette) {
    Golden.check(Screenplay(.shipped, palette: palette), "shipped-80x24-\(palette.name)")
  }

  @Test func busyInASCII() {
    Golden.check(Screenplay(.busy, ascii: true).type("4 j"), "busy-80x24-ascii")
  }

  @Test(arguments: PaletteGoldenTests.others)
  func busy(in palette: Palette) {
    let play = Screenplay(.busy, 120, 40, palette: palette).type("3")
    Golden.check(play, "busy-120x40-\(palette.name)")
  }

  @Test(arguments: [
    Fixture.oneTheme, .twelveThemes, .official, .kazakh, .hostile, .confidential, .readOnly, .asOf,
    .empty, .damaged,
  ])
  func otherDossiers(_ fixture: Fixture) {
    Golden.check(Screenplay(fixture), "\(fixture)-80x24")
    Golden.check(Screenplay(fixture, 120, 40), "\(fixture)-120x40")
  }

  @Test func theFocusedPaneGetsTheRoom() {
    Golden.check(Screenplay(.twelveThemes).type("5 G"), "twelveThemes-80x24-last")
  }

  @Test func nothingFound() {
    Golden.check(Screenplay().type("/ qwertz <Enter>"), "nothing-found-80x24")
  }
}
