internal import Canvas
internal import Entering

/// Keys by their place on a Latin keyboard, so that nobody has to change the layout to press one.
enum KeyboardLayout {
  /// The Latin key in the place of a Cyrillic one; any other key as it is.
  static func latin(_ key: Key) -> Key {
    switch key {
    case .character(let character): .character(latin(character))
    case .control(let character): .control(latin(character))
    case .alt(let key): .alt(latin(key))
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .wordLeft,
      .wordRight, .home, .end, .pageUp, .pageDown, .function:
      key
    }
  }

  /// Whether a letter is of a keyboard whose places are not known here.
  static func isForeign(_ letter: Character) -> Bool {
    guard letter.isLetter, !letter.isASCII, let small = letter.lowercased().first else {
      return false
    }
    // These stand where a Latin layout has brackets and a sign that mean nothing.
    return KeyPlace.latin(small) == nil && !"хъё".contains(small)
  }

  /// The Latin letter in the place of a Cyrillic one; any other as it is.
  static func latin(_ letter: Character) -> Character { KeyPlace.latin(letter) ?? letter }
}
