internal import Canvas

extension Palette {
  /// Without any colour; weight alone tells what is read first.
  public static let mono = Palette(
    "mono",
    on: nil,
    [
      .strong: Style(attributes: .bold),
      .faint: Style(attributes: .dim),
      .accent: Style(attributes: .bold),
      .alarm: Style(attributes: .bold),
    ]
  )
}
