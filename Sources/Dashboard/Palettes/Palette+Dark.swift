internal import Canvas

extension Palette {
  /// For a dark background.
  public static let dark = Palette(
    "dark",
    on: .dark,
    [
      .strong: Style(attributes: .bold),
      .quiet: Style(foreground: Color(wide: 246, basic: 7)),
      .faint: Style(foreground: Color(wide: 240, basic: 8)),
      .accent: Style(foreground: Color(wide: 110, basic: 14)),
      .good: Style(foreground: Color(wide: 108, basic: 10)),
      .partly: Style(foreground: Color(wide: 179, basic: 11)),
      .poor: Style(foreground: Color(wide: 173, basic: 15)),
      // None of the sixteen is a red that can be read on dark grey; white on red can.
      .alarm: Style(
        foreground: Color(wide: 203, basic: 15),
        background: Color(wide: nil, basic: 1),
        attributes: .bold
      ),
    ]
  )
}
