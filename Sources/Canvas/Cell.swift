/// One place of the screen: a character, with its combining marks, and its look.
public struct Cell: Hashable, Sendable {
  /// What is shown; never a control character.
  public var glyph: Glyph
  /// How it is shown.
  public var style: Style
  /// Which of its frame's links it is a part of, from 1; 0 for none.
  public internal(set) var link: UInt8 = 0

  /// A cell.
  public init(_ glyph: Glyph, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// A cell; blank if nothing is given.
  public init(_ character: Character = " ", style: Style = .plain) {
    self.init(Glyph(character), style: style)
  }

  /// Nothing, in the terminal's own colours.
  public static let blank = Cell()

  /// The second half of a wide character: the cell to its left shows it.
  public static func continuation(style: Style) -> Cell {
    Cell(Glyph("\0" as Unicode.Scalar), style: style)
  }

  /// Whether the cell to the left covers this one.
  public var isContinuation: Bool { glyph.base == "\0" }

  /// Whether it looks as a blank does in the terminal's own colours: nothing of its style is seen.
  public var looksBlank: Bool {
    glyph == Cell.blank.glyph && style.background == nil
      && style.attributes.isDisjoint(with: [.reverse, .underline])
  }

  /// What is shown, as text.
  public var character: Character { glyph.character }
}
