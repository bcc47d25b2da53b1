/// Cyrillic letters in Latin ones, as ids are made of names in Russian and Kazakh.
enum Cyrillic {
  /// What a small letter is in Latin ones; nil for any other.
  static func latin(_ letter: Unicode.Scalar) -> String? { letters[letter] }

  private static let letters: [Unicode.Scalar: String] = {
    let rows = [
      "а a", "б b", "в v", "г g", "д d", "е e", "ё e", "ж zh", "з z", "и i", "й i", "к k", "л l",
      "м m", "н n", "о o", "п p", "р r", "с s", "т t", "у u", "ф f", "х kh", "ц ts", "ч ch",
      "ш sh", "щ shch", "ъ", "ы y", "ь", "э e", "ю iu", "я ia", "ә a", "ғ g", "қ q", "ң n", "ө o",
      "ұ u", "ү u", "һ h", "і i",
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for row in rows {
      let sides = row.split(separator: " ")
      guard let letter = sides.first?.unicodeScalars.first else { continue }
      letters[letter] = sides.count > 1 ? String(sides[1]) : ""
    }
    return letters
  }()
}
