internal import Model

/// What a language has for writing days, without capitals and accents.
struct DayWords: Sendable {
  let language: String
  /// What a word may end in besides: the cases of a noun.
  let endings: Set<String>
  let months: [Names]
  /// From Monday on.
  let weekdays: [Names]
  let units: [Unit: Names]
  /// Days near today, by how far away they are.
  let near: [Int: Names]
  /// Which of them: the next, the last, this one.
  let turns: [Int: Names]
  /// First to fourth.
  let ordinals: [Names]
  /// What a number may end in that counts something.
  let ordinalEndings: Names
  /// As in `in three months`, `three months ago`.
  let ahead: Names
  let ago: Names
  /// As in `the end of the year`.
  let end: Names
  /// What says nothing by itself.
  let fillers: Names
  let goingOn: Names

  /// A stretch of the calendar.
  enum Unit: Hashable, Sendable {
    case day, week, month, quarter, halfYear, year
  }

  /// Every language that is understood.
  static var all: [DayWords] { [english, french, russian, kazakh, ukrainian] }

  /// Those of a language; nil where it is not understood.
  static func of(_ language: String) -> DayWords? {
    switch language {
    case "en": english
    case "fr": french
    case "ru": russian
    case "kk": kazakh
    case "uk": ukrainian
    default: nil
    }
  }
}

/// Other ways to say the same.
struct Names: Sendable, ExpressibleByStringLiteral {
  let all: [String]

  /// Names with a bar between each.
  init(_ text: String) {
    all = text.searchable.split(separator: "|").map(String.init)
  }

  init(stringLiteral text: String) { self.init(text) }

  /// Names with a bar between each, for one thing after the other with blanks between.
  static func list(_ text: String) -> [Names] {
    text.split(separator: " ").map { Names(String($0)) }
  }
}

extension DayWords {
  /// The month, 1…12.
  func month(_ word: String) -> Int? { only(months, word).map { $0 + 1 } }

  /// The day of the week, 0 for Monday.
  func weekday(_ word: String) -> Int? { only(weekdays, word) }

  /// Which of four, 1…4, in words or in Roman numerals.
  func ordinal(_ word: String) -> Int? {
    // A Cyrillic letter looks like the numeral, and an ending may stand behind it.
    let plain = word.replacing("и", with: "i")
    let roman = ["i", "ii", "iii", "iv"].firstIndex { numeral in
      plain == numeral
        || plain.hasPrefix(numeral)
          && ordinalEndings.all.contains(String(plain.dropFirst(numeral.count)))
    }
    return (roman ?? only(ordinals, word)).map { $0 + 1 }
  }

  /// The unit, of some.
  func unit(_ word: String, among wanted: [Unit]) -> Unit? {
    let found = wanted.filter { says(units[$0], word) }
    return found.count == 1 ? found[0] : nil
  }

  /// The next, the last or this one: 1, -1, 0.
  func turn(_ word: String) -> Int? { turns.first { says($0.value, word) }?.key }

  /// Whether a word is one of those names, shortened to three letters or more, or in another case.
  func says(_ names: Names?, _ word: String) -> Bool {
    names?.all.contains { name in
      // Letter for letter: neither has accents that could be written otherwise.
      if word.utf8.starts(with: name.utf8) {
        let ending = word.utf8.dropFirst(name.utf8.count)
        return ending.isEmpty || name.utf8.count > 1 && endings.contains(String(ending) ?? "")
      }
      return word.utf8.count >= 3 && name.utf8.starts(with: word.utf8) && word.count >= 3
    } == true
  }

  /// Whether a line says that something goes on.
  func saysGoingOn(_ line: DayPieces) -> Bool {
    line.pieces.contains { piece in
      if case .word(let word) = piece { word.count > 3 && says(goingOn, word) } else { false }
    }
  }

  /// Whether a word says nothing by itself.
  func isFiller(_ word: String) -> Bool { says(fillers, word.searchable) }

  /// The only one of many that a word names.
  private func only(_ many: [Names], _ word: String) -> Int? {
    let found = many.indices.filter { says(many[$0], word) }
    return found.count == 1 ? found[0] : found.first { many[$0].all.contains(word) }
  }
}
