/// How a cell looks; without colours, in the terminal's own foreground and background.
public struct Style: Hashable, Sendable {
  /// The colour of the character, or the terminal's own.
  public var foreground: Color?
  /// The colour behind it, or the terminal's own.
  public var background: Color?
  /// Bold, reverse and the like.
  public var attributes: Attributes

  /// A style; the plain one if nothing is given.
  public init(
    foreground: Color? = nil,
    background: Color? = nil,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, nothing added.
  public static let plain = Style()

  /// The same with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(
      foreground: foreground,
      background: background,
      attributes: attributes.union(more)
    )
  }

  /// What a terminal can do to a character besides colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Attributes from their bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Heavier strokes.
    public static let bold = Attributes(rawValue: 1)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 2)
    /// A line below.
    public static let underline = Attributes(rawValue: 4)
    /// Fainter, for what may be overlooked where there is no colour to say it.
    public static let dim = Attributes(rawValue: 8)
  }
}
