/// A string that a terminal sends in answer to a question: `ESC ]`, `P`, `_`, `^` or `X`, up to its end.
///
/// (ECMA-48: OSC, DCS, APC, PM and SOS.) Whoever asked may have gone by the time it comes; it is never
/// anything that a person typed, so that nothing of it is kept.
struct ControlString {
  /// More than any answer has, a clipboard included: whatever goes on longer is none.
  private static let longest = 1 << 20

  /// What came behind ESC, as long as it may be a key held with alt.
  var opener: Character?
  private var length = 0
  private var letter = Letter()
  private var endsWithEscape = false

  /// A string of which nothing came yet.
  init(opener: Character? = nil) {
    self.opener = opener
  }

  /// Whether a byte after ESC begins such a string.
  static func begins(with byte: UInt8) -> Bool {
    [UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X")]
      .contains(byte)
  }

  /// Whether nothing but its beginning came, which is what an alt-key sends as well.
  var isEmpty: Bool { length == 0 && !endsWithEscape }

  /// What a byte was to the string.
  enum Step {
    case goesOn
    case ends
    /// It ends without it: this came behind an ESC that was not its end.
    case endsBefore
    /// Nothing of the kind is a part of it; it is given up.
    case foreign
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    if endsWithEscape { return byte == UInt8(ascii: "\\") ? .ends : .endsBefore }
    length += 1
    guard length <= Self.longest else { return .foreign }
    switch byte {
    case 0x07: return .ends
    case 0x1B:
      endsWithEscape = true
      return .goesOn
    case 0x08...0x0D: return .goesOn
    case 0..<0x20: return .foreign
    case 0x80...:
      // The end as one character, but not where it is the rest of a letter.
      if !letter.isOpen, byte == 0x9C { return .ends }
      return letter.take(byte) == "\u{9C}" ? .ends : .goesOn
    default: return .goesOn
    }
  }
}
