internal import Model

/// What the heading of a column means.
enum ColumnWords {
  /// What a heading means.
  enum Meaning: Hashable {
    /// A field.
    case field(TableField)
    /// One of several, which people have to say.
    case ambiguous
    /// A recommendation: its number where numbers stand below, else what it is called.
    case recommendation
  }

  /// What a heading means; nil where it is no word that is known.
  static func meaning(of heading: String) -> Meaning? {
    let plain = plain(heading)
    if isOfGRECO(behind: heading) { return meaning(ofLonger: plain + " greco") }
    return meanings[plain] ?? meaning(ofAlternatives: heading) ?? meaning(ofLonger: plain)
  }

  /// The field whose heading stands within a longer one: that of the due date in `Revised due date`.
  static func field(within heading: String) -> TableField? {
    let words = plain(heading).split(separator: " ")
    // Nothing that is longer is a heading.
    guard words.count <= 12 else { return nil }
    for length in (1...max(1, words.count)).reversed() where length <= words.count {
      for start in 0...(words.count - length) {
        let phrase = words[start..<(start + length)].joined(separator: " ")
        if case .field(let field)? = meanings[phrase] { return field }
      }
    }
    return nil
  }

  /// Whether a heading says that it is ours.
  static func isOurs(_ heading: String) -> Bool {
    plain(heading).split(separator: " ").contains { ours.contains(String($0)) }
  }

  /// Whether a heading has a word for recommendations, and does not only number something.
  static func namesRecommendation(_ heading: String) -> Bool {
    plain(heading).split(separator: " ").contains { recommendations.contains(String($0)) }
  }

  /// A heading without capitals, accents, signs, what stands in brackets and how days are written.
  static func plain(_ heading: String) -> String {
    let open = heading.utf8.firstIndex(of: UInt8(ascii: "("))
    let heading = open.map { $0 > heading.startIndex ? String(heading[..<$0]) : heading } ?? heading
    return WrittenOrder.cut(from: heading.plainWords(keeping: "\u{2116}#"))
  }
}

/// Headings that are made of others.
extension ColumnWords {
  /// Whether it says in brackets that GRECO says what stands below: `Status (GRECO)`.
  private static func isOfGRECO(behind heading: String) -> Bool {
    guard let open = heading.utf8.firstIndex(of: UInt8(ascii: "(")), heading.utf8.count <= 200,
      open > heading.startIndex
    else { return false }
    return String(heading[open...]).plainWords().split(separator: " ")
      .contains { greco.contains(String($0)) }
  }

  /// What `Notes / comments` means: the field that each of them does.
  private static func meaning(ofAlternatives heading: String) -> Meaning? {
    guard heading.utf8.contains(UInt8(ascii: "/")), heading.utf8.count <= 100 else { return nil }
    let all = heading.split(separator: "/").map { one -> Meaning? in
      let plain = plain(String(one))
      return meanings[plain] ?? meaning(ofLonger: plain)
    }
    guard all.count == 2, let first = all[0], all[1] == first else { return nil }
    return first
  }

  /// What a heading means with words besides that change nothing: `Number of the GRECO recommendation`,
  /// `Срок выполнения рекомендации`.
  private static func meaning(ofLonger heading: String) -> Meaning? {
    let words = heading.split(separator: " ").map(String.init)
    guard (2...7).contains(words.count), words.contains(where: besides.contains) else { return nil }
    if let field = field(ofWords: words), words.contains(where: institutions.contains) {
      return .field(field)
    }
    let telling = words.filter { !neutral.contains($0) && !greco.contains($0) }
    if let number = number(telling) { return number }
    let ofMeasure = telling.filter { !recommendations.contains($0) }
    let rest = ofMeasure.filter { !measures.contains($0) }
    guard let field = field(ofWords: rest) ?? field(ofWords: ofMeasure) else { return nil }
    // What GRECO says is not what we say.
    if words.contains(where: greco.contains) { return field == .status ? .field(.finding) : nil }
    if rest.count == ofMeasure.count { return .field(field) }
    return .field(field.isEnteredIfMapped ? .measure : field.ofMeasure())
  }

  /// That of words for a recommendation and for its number; the number of a measure numbers rows.
  private static func number(_ words: [String]) -> Meaning? {
    let others = words.filter { !numbers.contains($0) }
    guard !others.isEmpty else { return nil }
    let isNumbered = others.count < words.count
    if others.allSatisfy(recommendations.contains) {
      return isNumbered ? .field(.subject) : .recommendation
    }
    return isNumbered && others.allSatisfy(measures.contains) ? .field(.skip) : nil
  }

  private static func field(ofWords words: [String]) -> TableField? {
    for rest in [words, words.filter { !institutions.contains($0) }] where !rest.isEmpty {
      if case .field(let field)? = meanings[rest.joined(separator: " ")],
        !numbering.contains(field)
      {
        return field
      }
    }
    return nil
  }

  /// What is left of a longer heading is no number of a recommendation: `No. of institutions`.
  private static let numbering: Set<TableField> = [.subject, .part, .skip]
}

extension ColumnWords {
  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for (field, words) in HeadingWords.all {
      for word in words { meanings[plain(word)] = .field(field) }
    }
    for word in HeadingWords.ambiguous { meanings[plain(word)] = .ambiguous }
    for word in HeadingWords.recommendation { meanings[plain(word)] = .recommendation }
    return meanings
  }()

  private static let ours = plainSet(
    ["our", "national", "notre", "наш", "наша", "национальный", "біздің", "ұлттық"]
  )
  private static let greco = plainSet(["greco", "греко"])
  private static let recommendations = plainSet(HeadingWords.recommendationWords)
  private static let numbers = plainSet(HeadingWords.numberWords)
  private static let measures = plainSet(HeadingWords.measureWords)
  private static let neutral = plainSet(HeadingWords.neutral)
  private static let institutions = plainSet(HeadingWords.institutionWords)
  /// All that a longer heading may have besides.
  private static let besides =
    neutral.union(recommendations).union(measures).union(institutions).union(greco)

  private static func plainSet(_ words: [String]) -> Set<String> { Set(words.map(plain)) }
}
