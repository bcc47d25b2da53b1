internal import Canvas

/// A style as a terminal of some depth can show it.
struct Paint: Hashable {
  /// Colour numbers; -1 is the terminal's own.
  var foreground: Int32 = -1
  var background: Int32 = -1
  /// The style's, and what has to stand for a colour that is missing.
  var attributes: Style.Attributes

  /// A style at a depth of colour.
  init(_ style: Style, depth: Depth) {
    attributes = style.attributes
    if let color = style.background { background = depth.number(of: color) }
    guard let color = style.foreground else { return }
    foreground = depth.number(of: color)
    guard let basic = color.basic else { return }
    switch (depth, basic) {
    case (.eight, 8):
      // Bold black is invisible on many a terminal; faint is what grey is for.
      foreground = -1
      attributes.insert(.dim)
    case (.eight, 9...): attributes.insert(.bold)
    case (.eight, _), (.sixteen, ..<8):
      // Where colours are few bold means bright, and that is another colour than was chosen.
      attributes.remove(.bold)
    case (.none, _), (.sixteen, _), (.wide, _), (.direct, _): break
    }
  }

  /// Whether it needs a pair of colours.
  var hasColor: Bool { foreground >= 0 || background >= 0 }
}
