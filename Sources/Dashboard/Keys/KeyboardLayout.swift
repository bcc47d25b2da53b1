internal import Canvas

/// Letters of Russian and Kazakh keyboards by their place on a Latin one, so that nobody has to
/// change the layout to press a key.
enum KeyboardLayout {
  /// The Latin key in the place of a Cyrillic one; any other key as it is.
  static func latin(_ key: Key) -> Key {
    switch key {
    case .character(let character): .character(letters[character] ?? character)
    case .control(let character): .control(letters[character] ?? character)
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
    return letters[small] == nil && !"хъё".contains(small)
  }

  /// The Latin letter in the place of a Cyrillic one; any other as it is.
  static func latin(_ letter: Character) -> Character { letters[letter] ?? letter }

  private static let letters: [Character: Character] = {
    let rows: [(cyrillic: String, latin: String)] = [
      ("йцукенгшщз", "qwertyuiop"), ("фывапролджэ", "asdfghjkl;'"), ("ячсмитьбю", "zxcvbnm,."),
      // The Kazakh layout has its own letters where others have digits.
      ("әіңғүұқөһ", "2345890-="),
    ]
    var letters: [Character: Character] = [:]
    for (cyrillic, latin) in rows {
      for (from, to) in zip(cyrillic, latin) {
        letters[from] = to
        if to.isLetter, let capital = from.uppercased().first, let shifted = to.uppercased().first {
          letters[capital] = shifted
        }
      }
    }
    // With shift, Kazakh letters where others have signs.
    letters["Һ"] = "+"
    letters["Ә"] = "@"
    letters["Ү"] = "*"
    // The Kazakh layout has signs on the keys of 1 and of /.
    letters["\""] = "1"
    letters["№"] = "/"
    // With shift, the Russian layout has other signs on these keys.
    letters["Ж"] = ":"
    letters[","] = "?"
    return letters
  }()
}
