/// Text as a terminal shows it: one base character with its combining marks after another,
/// with the number of columns it takes.
///
/// A terminal does not know grapheme clusters: it advances by each character's width. So the
/// pieces here are the terminal's, and what it would obey instead of showing is replaced.
struct Glyphs: Sequence, IteratorProtocol {
  struct Piece {
    let glyph: Glyph
    let width: Int
  }

  private var scalars: String.UnicodeScalarView.Iterator
  private var upcoming: Unicode.Scalar?
  /// How many characters of the text the glyphs so far were made of.
  private(set) var taken = 0

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    upcoming = scalars.next()
  }

  private mutating func take() {
    upcoming = scalars.next()
    taken += 1
  }

  mutating func next() -> Piece? {
    while let scalar = upcoming {
      take()
      if scalar.value < 0x7F, scalar.value >= 0x20, !hasMark {
        return Piece(glyph: Glyph(scalar), width: 1)
      }
      if let stand = scalar.standIn {
        return Piece(glyph: Glyph(stand), width: 1)
      }
      let width = scalar.columns
      // A mark without a base, at the start of a text, stands on a blank; a joiner is left out.
      if width == 0 {
        if scalar.isIgnorable { continue }
        return Piece(glyph: withMarks(" ", first: scalar), width: 1)
      }
      return Piece(glyph: withMarks(scalar), width: width)
    }
    return nil
  }

  private var hasMark: Bool {
    guard let upcoming, upcoming.value >= 0x300 else { return false }
    return upcoming.columns == 0 && upcoming.standIn == nil
  }

  /// The base with the marks that follow; more than four are more than a terminal cell holds.
  private mutating func withMarks(_ base: Unicode.Scalar, first: Unicode.Scalar? = nil) -> Glyph {
    var glyph = Glyph(base)
    if let first { glyph.add(first) }
    while hasMark, let mark = upcoming {
      take()
      if !mark.isIgnorable { glyph.add(mark) }
    }
    return glyph
  }
}

extension Unicode.Scalar {
  /// Zero width and without a shape of its own: joiners and variation selectors.
  fileprivate var isIgnorable: Bool {
    switch value {
    case 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// What is shown for a character that a terminal would obey: a control, or one that turns
  /// the direction of what follows.
  fileprivate var standIn: Unicode.Scalar? {
    switch value {
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      "\u{FFFD}"
    default: nil
    }
  }
}
