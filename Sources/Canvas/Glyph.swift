/// What stands in one place of the screen: a base with the marks on it.
///
/// Plain numbers instead of a `Character`: a screen has thousands, and all are compared at every key.
public struct Glyph: Hashable, Sendable {
  /// The base.
  public let base: Unicode.Scalar
  /// The values of the marks on it, at most four; 0 where there is none.
  public internal(set) var marks: SIMD4<UInt32> = .zero

  /// A glyph without marks.
  public init(_ base: Unicode.Scalar) {
    self.base = base
  }

  /// A character as far as a place can hold it: its first scalar and the next four.
  public init(_ character: Character) {
    var scalars = character.unicodeScalars.makeIterator()
    base = scalars.next() ?? " "
    for place in marks.indices {
      guard let mark = scalars.next() else { break }
      marks[place] = mark.value
    }
  }

  /// The same as text.
  public var character: Character {
    guard marks != .zero else { return Character(base) }
    var text = String(base)
    for place in marks.indices {
      if marks[place] != 0, let mark = Unicode.Scalar(marks[place]) {
        text.unicodeScalars.append(mark)
      }
    }
    // A base and its marks are one character by the rules of Unicode, but for odd pairs.
    return text.first ?? " "
  }
}
