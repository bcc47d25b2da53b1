internal import Canvas

extension Palette {
  /// For a light background and eyes that confuse red and green: blue is good, brown is not.
  public static let colourblindLight = Palette(
    "colourblind-light",
    on: .light,
    [
      .strong: Style(attributes: .bold),
      .quiet: Style(foreground: Color(wide: 241, basic: nil)),
      .faint: Style(foreground: Color(wide: 249, basic: 8)),
      .accent: Style(foreground: Color(wide: 23, basic: 4)),
      .good: Style(foreground: Color(wide: 26, basic: 4)),
      .partly: Style(foreground: Color(wide: 53, basic: nil)),
      .poor: Style(foreground: Color(wide: 94, basic: nil)),
      .alarm: Style(foreground: Color(wide: 161, basic: 1), attributes: .bold),
    ]
  )
}
