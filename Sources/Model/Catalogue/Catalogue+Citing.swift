extension Catalogue {
  /// A text in which each source is called by its short name instead of its key.
  ///
  /// Only keys with a hyphen are taken for keys: another may be a word of the text.
  public func citing(_ text: String) -> String {
    sources.filter { $0.key.contains("-") && text.holds($0.key[...]) }.reduce(text) {
      text,
      source in
      text.replacing(word: source.key, with: shortName(of: source))
    }
  }

  /// Publisher and year; and the day, as far as it is known, where two have the same.
  private func shortName(of source: Source) -> String {
    let isShared = sources.contains { $0.key != source.key && $0.shortName == source.shortName }
    guard isShared, let published = source.published else { return source.shortName }
    return "\(source.publisher ?? source.key) \(published.words)"
  }
}

extension String {
  /// The text with a word replaced wherever it stands by itself.
  fileprivate func replacing(word: String, with other: String) -> String {
    var result = ""
    var rest = startIndex
    for range in ranges(of: word) {
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      guard !before.isPartOfKey, !after.isPartOfKey else { continue }
      result += self[rest..<range.lowerBound] + other
      rest = range.upperBound
    }
    return result + self[rest...]
  }
}

extension Character {
  fileprivate var isPartOfKey: Bool { isLetter || isNumber || self == "-" }
}
