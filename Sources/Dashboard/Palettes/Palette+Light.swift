internal import Canvas

extension Palette {
  /// For a light background; of the sixteen colours only black, red and blue can be read there.
  public static let light = Palette(
    "light",
    on: .light,
    [
      .strong: Style(attributes: .bold),
      .quiet: Style(foreground: Color(wide: 241, basic: nil)),
      .faint: Style(foreground: Color(wide: 249, basic: 8)),
      .accent: Style(foreground: Color(wide: 25, basic: 4)),
      .good: Style(foreground: Color(wide: 22, basic: 4)),
      .partly: Style(foreground: Color(wide: 58, basic: nil)),
      .poor: Style(foreground: Color(wide: 94, basic: nil)),
      .alarm: Style(foreground: Color(wide: 160, basic: 1), attributes: .bold),
    ]
  )
}
