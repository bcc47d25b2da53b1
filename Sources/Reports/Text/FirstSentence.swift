extension String {
  /// The first sentence, or as much of it as a cell of a table holds; what is left out is told by an
  /// ellipsis.
  var beginning: String {
    let words = split(whereSeparator: \.isWhitespace)
    var text = ""
    var brackets = 0
    for (place, word) in words.enumerated() {
      let longer = text + (text.isEmpty ? "" : " ") + word
      if longer.count > Self.longest {
        return (text.isEmpty ? String(word.prefix(Self.longest)) : text) + " \u{2026}"
      }
      text = longer
      brackets += word.count { "([".contains($0) } - word.count { ")]".contains($0) }
      guard place + 1 < words.count else { break }
      if brackets <= 0, word.endsSentence(before: words[place + 1]) { return text + " \u{2026}" }
    }
    return text
  }

  private static let longest = 160
}

extension Substring {
  /// Whether a word ends a sentence.
  ///
  /// Legal texts are full of points that do not: "Order No. 5", "Art. IV", "para. 2", "2025 \u{433}.",
  /// "\u{441}\u{442}. 12". So the next word has to begin as a sentence does, with one capital, and
  /// before a point stands a whole word or a year: in any language an abbreviation is shorter, or
  /// has a point within. A sentence that ends in a short word is told on, which does no harm.
  fileprivate func endsSentence(before next: Substring) -> Bool {
    var word = self[...]
    while let last = word.last, "\"'\u{201D}\u{2019}\u{BB})]".contains(last) { word.removeLast() }
    let start = next.drop { "\"'\u{201C}\u{2018}\u{AB}([".contains($0) }.prefix(2)
    guard let end = word.last, start.first?.isUppercase == true,
      start.count == 1 || start.last?.isLowercase == true
    else { return false }
    if "!?\u{2026}".contains(end) { return true }
    guard end == "." else { return false }
    let stem = word.dropLast().drop { !$0.isLetter && !$0.isNumber }
    return stem.allSatisfy(\.isNumber) ? stem.count == 4 : stem.count >= 5 && !stem.contains(".")
  }
}
