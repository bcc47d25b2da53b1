/// What stands in one place of the screen: a base with the marks on it, at most four.
///
/// Plain numbers instead of a `Character`: a screen has thousands, and all are compared at every key.
public struct Glyph: Hashable, Sendable {
  // 21 bits each: the base and the first two marks, then the others; 0 where there is none.
  private var front: UInt64
  private var back: UInt64 = 0

  private static let width = 21
  private static let scalar: UInt64 = 1 << width - 1

  /// A glyph without marks.
  public init(_ base: Unicode.Scalar) {
    front = UInt64(base.value)
  }

  /// A character as far as a place can hold it: its first scalar and the next four.
  public init(_ character: Character) {
    let scalars = character.unicodeScalars
    self.init(scalars.first ?? " ")
    for mark in scalars.dropFirst() { add(mark) }
  }

  /// The base.
  public var base: Unicode.Scalar { Unicode.Scalar(UInt32(front & Self.scalar)) ?? " " }

  /// Whether there is a mark on it.
  public var hasMarks: Bool { front >> Self.width != 0 }

  /// The marks on it, in order.
  public var marks: [Unicode.Scalar] {
    let places = [front >> Self.width, front >> (2 * Self.width), back, back >> Self.width]
    return places.map { UInt32($0 & Self.scalar) }.filter { $0 != 0 }.compactMap(
      Unicode.Scalar.init
    )
  }

  /// Puts a mark on it, if there is room for one.
  mutating func add(_ mark: Unicode.Scalar) {
    let mark = UInt64(mark.value)
    if front >> Self.width == 0 {
      front |= mark << Self.width
    } else if front >> (2 * Self.width) == 0 {
      front |= mark << (2 * Self.width)
    } else if back == 0 {
      back = mark
    } else if back >> Self.width == 0 {
      back |= mark << Self.width
    }
  }

  /// The same as text.
  public var character: Character {
    guard hasMarks else { return Character(base) }
    var text = String(base)
    text.unicodeScalars.append(contentsOf: marks)
    // A base and its marks are one character by the rules of Unicode, but for odd pairs.
    return text.first ?? " "
  }
}
