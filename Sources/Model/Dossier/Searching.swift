extension String {
  /// Without the difference of capitals and accents, so that `е` finds `Ё` and `e` finds `É`; and with
  /// letters that other keyboards lack as those that one types for them: `lodz` finds `Łódź`, `казакстан`
  /// finds `Қазақстан`.
  public var searchable: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var plain = ""
    plain.unicodeScalars.reserveCapacity(unicodeScalars.count)
    for scalar in lowercased().unicodeScalars {
      // Combining marks are left out, letters that hold theirs lose it.
      if (0x300...0x36F).contains(scalar.value) { continue }
      let letter = scalar.isASCII ? scalar : Self.plainLetters[scalar] ?? scalar
      if let typed = letter.isASCII ? nil : Self.typedLetters[letter] {
        plain += typed
      } else {
        plain.unicodeScalars.append(letter)
      }
    }
    return plain
  }

  /// Whether a word stands in it, letter for letter, wherever a grapheme begins: looked for in many
  /// texts for every key.
  func holds(_ word: Substring) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first else { return true }
    var text = self
    return text.withUTF8 { text in
      guard text.count >= word.count else { return false }
      return (0...(text.count - word.count)).contains { start in
        text[start] == first
          && word.indices.dropFirst().allSatisfy { text[start + $0] == word[$0] }
      }
    }
  }

  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
    // The canonical decompositions of the Latin, Greek and Cyrillic blocks (Unicode 14).
    let accented =
      "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž"
      + "йѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫ"
      + "ṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
      + "ΐάέήίΰϊϋόύώ"
    let plain =
      "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzz"
      + "иеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrssssst"
      + "tttuuuuuvvwwwwwxxyzzzhtwyſaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy"
      + "ιαεηιυιυουω"
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, base) in zip(accented.unicodeScalars, plain.unicodeScalars) {
      letters[letter] = base
    }
    return letters
  }()

  /// What is typed for letters that have no decomposition, where a keyboard lacks them.
  private static let typedLetters: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ə": "a", "ß": "ss",
    "æ": "ae", "œ": "oe", "þ": "th", "ς": "σ",
    // Kazakh on a Russian keyboard.
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
  ]
}
