internal import Canvas

extension Palette {
  /// For a light background.
  public static let light = Palette(
    "light",
    [
      .strong: Style(attributes: .bold),
      .quiet: Style(foreground: Color(wide: 241, basic: 8)),
      .faint: Style(foreground: Color(wide: 249, basic: 7)),
      .accent: Style(foreground: Color(wide: 25, basic: 4)),
      .good: Style(foreground: Color(wide: 22, basic: 2)),
      .partly: Style(foreground: Color(wide: 58, basic: 5)),
      .poor: Style(foreground: Color(wide: 94, basic: 5)),
      .alarm: Style(foreground: Color(wide: 160, basic: 1), attributes: .bold),
    ]
  )
}
