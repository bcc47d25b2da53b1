internal import Canvas

extension Palette {
  /// For a dark background and eyes that confuse red and green: blue is good, orange is not.
  public static let colourblind = Palette(
    "colourblind",
    on: .dark,
    [
      .strong: Style(attributes: .bold),
      .quiet: Style(foreground: Color(wide: 246, basic: 7)),
      .faint: Style(foreground: Color(wide: 240, basic: 8)),
      .accent: Style(foreground: Color(wide: 183, basic: 14)),
      .good: Style(foreground: Color(wide: 75, basic: 6)),
      .partly: Style(foreground: Color(wide: 229, basic: 15)),
      .poor: Style(foreground: Color(wide: 214, basic: 11)),
      .alarm: Style(
        foreground: Color(wide: 203, basic: 15),
        background: Color(wide: nil, basic: 1),
        attributes: .bold
      ),
    ]
  )
}
