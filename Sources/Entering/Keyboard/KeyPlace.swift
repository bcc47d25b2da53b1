/// Letters of Russian and Kazakh keyboards by their place on a Latin one, so that nobody has to
/// change the layout.
public enum KeyPlace {
  /// The Latin letter or sign in the place of a Cyrillic one; nil for any other.
  public static func latin(_ letter: Character) -> Character? { letters[letter] }

  /// A text as it comes of the same keys on a Latin keyboard.
  public static func latin(_ text: some StringProtocol) -> String {
    String(text.lowercased().map { letters[$0] ?? $0 })
  }

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
