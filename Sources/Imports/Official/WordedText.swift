/// A text as words and marks, to be read for what it says.
struct WordedText {
  /// A word, a number or a mark.
  struct Word {
    /// It in small letters; `œ` is `oe`, and every apostrophe is a mark of its own.
    var text: String
    /// Where it stands.
    var range: Range<String.Index>
    /// Whether it stands right behind the one before.
    var isGlued: Bool
    /// Whether it begins with a capital.
    var isCapital: Bool
  }

  /// The text.
  let text: String
  /// Its words and marks.
  private(set) var words: [Word] = []

  /// The words of a text.
  init(_ text: some StringProtocol) {
    self.text = String(text)
    let scalars = self.text.unicodeScalars
    var index = scalars.startIndex
    var end = scalars.startIndex
    while index < scalars.endIndex {
      let start = index
      let isWord = Self.isOfWord(scalars[index])
      scalars.formIndex(after: &index)
      if !isWord, scalars[start].properties.isWhitespace { continue }
      if isWord {
        while index < scalars.endIndex, Self.isOfWord(scalars[index]) {
          scalars.formIndex(after: &index)
        }
      }
      words.append(
        Word(
          text: Self.folded(self.text[start..<index]),
          range: start..<index,
          isGlued: end == start,
          isCapital: scalars[start].properties.isUppercase
        )
      )
      end = index
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value)
      : scalar.properties.isAlphabetic
  }

  private static func folded(_ word: Substring) -> String {
    let small = word.lowercased()
    guard small.utf8.contains(0xC5) else { return small }
    return small.unicodeScalars.reduce(into: "") {
      if $1 == "\u{153}" { $0 += "oe" } else { $0.unicodeScalars.append($1) }
    }
  }

  /// The sentences, as ranges of words; a semicolon ends none.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in words.indices where isEnd(index) {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < words.count { sentences.append(start..<words.count) }
    return sentences
  }

  private func isEnd(_ index: Int) -> Bool {
    guard ["?", "!", "."].contains(words[index].text) else { return false }
    guard index + 1 < words.count else { return true }
    let next = words[index + 1]
    guard !next.isGlued else { return false }
    if index > 0, Self.short.contains(words[index - 1].text) { return false }
    return next.isCapital || !next.text.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  private static let short: Set<String> = [
    "no", "nos", "art", "arts", "mr", "ms", "mrs", "dr", "para", "paras", "cf", "p", "pp", "i.e",
    "e.g",
  ]

  /// Whether words stand from a place on.
  func has(_ phrase: [String], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    return zip(words[index...], phrase).allSatisfy { $0.text == $1 }
  }

  /// Where words stand first within a range.
  func first(_ phrase: [String], in range: Range<Int>) -> Int? {
    guard range.count >= phrase.count else { return nil }
    return (range.lowerBound...(range.upperBound - phrase.count)).first { has(phrase, at: $0) }
  }

  /// Whether a word stands within a range.
  func contains(_ word: String, in range: Range<Int>) -> Bool {
    words[range].contains { $0.text == word }
  }

  /// Whether one of several words stands within a range.
  func contains(any set: Set<String>, in range: Range<Int>) -> Bool {
    words[range].contains { set.contains($0.text) }
  }

  /// The text of a range of words as it is written.
  func written(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }

  /// Everything.
  var all: Range<Int> { words.indices }
}

extension String {
  /// Whether small Latin letters stand in it in either writing, found without reading it as words.
  func mentions(_ letters: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      letters.withUTF8Buffer { needle in
        guard let head = needle.first, bytes.count >= needle.count else { return false }
        return (0...(bytes.count - needle.count)).contains { start in
          bytes[start] | 0x20 == head
            && needle.indices.allSatisfy { bytes[start + $0] | 0x20 == needle[$0] }
        }
      }
    }
  }
}
