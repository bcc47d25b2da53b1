internal import Canvas

extension Palette {
  /// For a dark background and eyes that need more: every text at least seven to one.
  public static let contrast = Palette(
    "contrast",
    on: .dark,
    [
      .text: Style(foreground: Color(wide: 231, basic: nil)),
      .strong: Style(foreground: Color(wide: 231, basic: nil), attributes: .bold),
      .quiet: Style(foreground: Color(wide: 252, basic: nil)),
      .faint: Style(foreground: Color(wide: 245, basic: 8)),
      .accent: Style(foreground: Color(wide: 123, basic: 14)),
      .good: Style(foreground: Color(wide: 120, basic: 10)),
      .partly: Style(foreground: Color(wide: 228, basic: 11)),
      .poor: Style(foreground: Color(wide: 216, basic: 15)),
      // Of the sixteen, white on red is not enough here; white on blue is.
      .alarm: Style(
        foreground: Color(wide: 231, basic: 15),
        background: Color(wide: 124, basic: 4),
        attributes: .bold
      ),
    ]
  )
}
