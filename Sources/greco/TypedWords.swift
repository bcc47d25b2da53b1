import Model

/// What is still to be read of a line, word by word; blanks around are no part of it.
struct TypedWords {
  private(set) var whole: String

  init(_ text: some StringProtocol) { whole = String(text).trimmed }

  var isEmpty: Bool { whole.isEmpty }

  /// The first word, as it is typed.
  var first: String? { isEmpty ? nil : String(whole.prefix { !$0.isWhitespace }) }

  /// Whether it begins with a quotation mark that is closed at the end of a word, or never.
  var isQuoted: Bool { whole.first == "\"" || whole.first == "'" }

  /// Takes the first word, without the quotation marks around it if it is in such; nil where there is
  /// none, or its mark is left open.
  mutating func next() -> String? {
    guard let mark = whole.first else { return nil }
    guard isQuoted else {
      let word = whole.prefix { !$0.isWhitespace }
      defer { self = TypedWords(whole[word.endIndex...]) }
      return String(word)
    }
    let inner = whole.dropFirst()
    let end = inner.indices.first { place in
      let after = inner.index(after: place)
      return inner[place] == mark && (after == inner.endIndex || inner[after].isWhitespace)
    }
    guard let end else { return nil }
    defer { self = TypedWords(whole[whole.index(after: end)...]) }
    return String(inner[..<end])
  }

  /// The words as they are typed, whatever marks they are in; no more than a day can have.
  var plainWords: [String] {
    whole.split(maxSplits: 8, whereSeparator: \.isWhitespace).prefix(8).map(String.init)
  }

  /// Takes so many words, as they are typed.
  mutating func taking(_ count: Int) -> TypedWords {
    var rest = self
    var taken = 0
    while taken < count, rest.next() != nil { taken += 1 }
    defer { self = rest }
    return TypedWords(whole.dropLast(rest.whole.count))
  }

  /// Takes all that stands before the first word of a kind.
  mutating func before(_ isWanted: (String) -> Bool) -> TypedWords {
    var place = whole.startIndex
    while place < whole.endIndex {
      let word = whole[place...].prefix { !$0.isWhitespace }
      if isWanted(String(word)) { break }
      place = whole[word.endIndex...].firstIndex { !$0.isWhitespace } ?? whole.endIndex
    }
    defer { self = TypedWords(whole[place...]) }
    return TypedWords(whole[..<place])
  }
}

extension String {
  /// Without the pair of quotation marks that it is in, if it is in one as a whole.
  var unquoted: String {
    guard count > 1, let mark = first, mark == last, mark == "\"" || mark == "'" else {
      return self
    }
    let inner = dropFirst().dropLast()
    return inner.contains(mark) ? self : String(inner)
  }
}
