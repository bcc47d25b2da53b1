internal import Model

/// The pieces of a cell that names recommendations: numbers, parts, and what people write around them.
struct SubjectWords {
  /// A piece.
  enum Piece: Equatable {
    /// A number or an id: `vii`, `14`, `ii.ii`, `whistleblowers`.
    case name(String)
    /// What stands in brackets: the number of a part.
    case bracket(String)
    /// A word for a part, behind which numbers are those of parts.
    case part
    /// A comma, `and` and the like.
    case joint
    /// A dash, `to` and the like: all from the one before to the one behind.
    case through
  }

  private(set) var pieces: [Piece] = []

  /// The pieces of a cell; nil where it says something else besides.
  init?(_ text: String) {
    var rest = text.lowercased().withPlainNumerals[...]
    while let first = rest.first {
      if first == "(" || first == "[" {
        rest = rest.dropFirst()
        let inside = rest.prefix { $0 != ")" && $0 != "]" }
        guard inside.endIndex < rest.endIndex else { return nil }
        rest = rest[inside.endIndex...].dropFirst()
        guard take(bracket: String(inside).trimmed) else { return nil }
      } else if first.isWhitespace || ".:)\u{2116}#\u{B0}\u{BA}".contains(first) {
        rest = rest.dropFirst()
      } else if first == "\u{A7}" {
        rest = rest.dropFirst().drop { !$0.isLetter && !"(,;".contains($0) }
      } else if "-\u{2013}\u{2014}".contains(first) {
        rest = rest.dropFirst()
        pieces.append(.through)
      } else if ",;&+/".contains(first) {
        rest = rest.dropFirst()
        pieces.append(.joint)
      } else {
        let word = rest.prefix { $0.isLetter || $0.isNumber || ".-_".contains($0) }
        guard !word.isEmpty else { return nil }
        rest = rest[word.endIndex...]
        take(word: String(word))
      }
    }
  }

  /// Takes what stands in brackets; a paragraph of the report tells no part.
  private mutating func take(bracket inside: String) -> Bool {
    let words = inside.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return false }
    if Self.paragraphs.contains(first.filter(\.isLetter)) || first.hasPrefix("\u{A7}") {
      return true
    }
    let inner = SubjectWords(inside).map(\.pieces) ?? []
    guard !inner.isEmpty else { return false }
    for piece in inner {
      switch piece {
      case .name(let number): pieces.append(.bracket(number))
      case .through: pieces.append(.through)
      case .part, .joint: break
      case .bracket: return false
      }
    }
    return true
  }

  private mutating func take(word: String) {
    var word = word[...]
    while let last = word.last, ".-".contains(last) { word = word.dropLast() }
    let plain = String(word).searchable
    if plain.isEmpty || Self.nouns.contains(plain) { return }
    if Self.joints.contains(plain) { return pieces.append(.joint) }
    if Self.throughs.contains(plain) { return pieces.append(.through) }
    if Self.parts.contains(plain) { return pieces.append(.part) }
    if let (first, last) = Self.ends(of: word) {
      pieces += first.map { [.name($0), .through, .name(last)] } ?? [.part, .name(last)]
      return
    }
    pieces.append(.name(Self.number(String(word)) ?? String(word)))
  }

  /// The numbers at the ends of `iii-v`; of `1-бөлігі` and `ч.1`, the part's alone; nil of other words.
  private static func ends(of word: Substring) -> (first: String?, last: String)? {
    let sides = word.split(maxSplits: 1, omittingEmptySubsequences: false) { "-.".contains($0) }
    guard sides.count == 2 else { return nil }
    let (first, last) = (String(sides[0]), String(sides[1]))
    if parts.contains(last.searchable), isNumeral(first) { return (nil, first) }
    if parts.contains(first.searchable), isNumeral(last) { return (nil, last) }
    let isDashed = word.contains("-") && isNumeral(first) && isNumeral(last)
    return isDashed ? (first, last) : nil
  }

  private static func isNumeral(_ text: String) -> Bool { Roman.numeral(typed: text) != nil }

  /// Whether a word is one for a recommendation, before its number.
  static func isNoun(_ word: Substring) -> Bool {
    let plain = word.filter(\.isLetter)
    return !plain.isEmpty && plain.count == word.filter { $0 != "." }.count
      && nouns.contains(String(plain).searchable)
  }

  /// The number in a word like `7-ші`, `7-ұсыным`, `rec7`, `r.7`; nil where it is none.
  private static func number(_ word: String) -> String? {
    let noun = word.prefix(while: \.isLetter)
    if nouns.contains(String(noun).searchable), noun.endIndex < word.endIndex {
      let rest = word[noun.endIndex...].drop { ".-".contains($0) }
      if Roman.numeral(typed: String(rest.prefix { $0 != "." })) != nil { return String(rest) }
    }
    guard let hyphen = word.firstIndex(of: "-") else { return nil }
    let (number, ending) = (word[..<hyphen], word[hyphen...].dropFirst())
    let isNumber = !number.isEmpty && number.allSatisfy(\.isNumber)
    let plain = String(ending).searchable
    return isNumber && (ordinals.contains(plain) || nouns.contains(plain)) ? String(number) : nil
  }

  private static let nouns = Set(
    [
      "rec", "recs", "recommendation", "recommendations", "recommandation", "recommandations",
      "greco", "no", "nr", "n", "r", "рек", "рекомендация", "рекомендации", "рекомендацию", "пункт",
      "п", "пп", "ұсыным", "ұсыныс", "ұсынымы", "ұсынымдар", "рекомендація", "рекомендації",
      "греко", "of", "du", "de", "la",
    ].map(\.searchable)
  )
  private static let parts = Set(
    [
      "part", "parts", "point", "points", "partie", "volet", "часть", "части", "ч", "подпункт",
      "бөлік", "бөлігі", "бөлім", "тармақша", "частина", "частини", "підпункт",
    ]
    .map(\.searchable)
  )
  private static let joints = Set(["and", "et", "и", "және", "та", "і", "й"].map(\.searchable))
  private static let throughs: Set<String> = ["to", "through", "по"]
  private static let ordinals = Set(
    ["ші", "шы", "я", "й", "ю", "ая", "th", "st", "nd", "rd", "e", "а"].map(\.searchable)
  )
  private static let paragraphs: Set<String> = [
    "para", "paras", "paragraph", "paragraphs", "paragraphe", "paragraphes", "п", "пункт", "пункты",
    "параграф", "тармақ",
  ]
}

extension String {
  /// With plain letters for numerals that are one sign, and for Cyrillic letters that look like them where
  /// a word is a numeral then.
  fileprivate var withPlainNumerals: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x2160...0x216B: text += Roman.numeral(Int(scalar.value) - 0x215F)
      case 0x2170...0x217B: text += Roman.numeral(Int(scalar.value) - 0x216F)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension SubjectWords.Piece {
  /// Whether it leads to a part of the recommendation before it.
  var isOfPart: Bool {
    switch self {
    case .bracket, .part: true
    case .name, .joint, .through: false
    }
  }
}
