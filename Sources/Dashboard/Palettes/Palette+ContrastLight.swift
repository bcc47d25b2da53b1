internal import Canvas

extension Palette {
  /// For a light background and eyes that need more: every text at least seven to one.
  public static let contrastLight = Palette(
    "contrast-light",
    on: .light,
    [
      .text: Style(foreground: Color(wide: 16, basic: nil)),
      .strong: Style(foreground: Color(wide: 16, basic: nil), attributes: .bold),
      .quiet: Style(foreground: Color(wide: 238, basic: nil)),
      .faint: Style(foreground: Color(wide: 244, basic: 8)),
      .accent: Style(foreground: Color(wide: 18, basic: 4)),
      .good: Style(foreground: Color(wide: 22, basic: 4)),
      .partly: Style(foreground: Color(wide: 53, basic: nil)),
      .poor: Style(foreground: Color(wide: 52, basic: nil)),
      .alarm: Style(
        foreground: Color(wide: 231, basic: 15),
        background: Color(wide: 124, basic: 4),
        attributes: .bold
      ),
    ]
  )
}
