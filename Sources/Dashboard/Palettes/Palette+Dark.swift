internal import Canvas

extension Palette {
  /// For a dark background.
  public static let dark = Palette(
    "dark",
    [
      .strong: Style(attributes: .bold),
      .quiet: Style(foreground: Color(wide: 246, basic: 7)),
      .faint: Style(foreground: Color(wide: 240, basic: 8)),
      .accent: Style(foreground: Color(wide: 110, basic: 14)),
      .good: Style(foreground: Color(wide: 108, basic: 10)),
      .partly: Style(foreground: Color(wide: 179, basic: 11)),
      .poor: Style(foreground: Color(wide: 173, basic: 3)),
      .alarm: Style(foreground: Color(wide: 203, basic: 9), attributes: .bold),
    ]
  )
}
