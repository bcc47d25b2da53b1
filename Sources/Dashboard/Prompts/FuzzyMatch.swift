internal import Model

/// How well what is typed fits a text: letters in their order, the fewer gaps the better.
enum FuzzyMatch {
  /// The less the better; nil if it does not fit.
  ///
  /// Nothing typed fits everything.
  static func rank(_ typed: String, in text: String) -> Int? {
    let wanted = Array(typed.searchable.filter { $0 != " " })
    guard !wanted.isEmpty else { return 0 }
    let letters = Array(text.searchable)
    // A whole word, or the beginning of one, comes before letters here and there.
    if let start = letters.firstRange(of: Array(typed.searchable)) {
      let isWord = start == 0 || !letters[start - 1].isLetter
      return (isWord ? 0 : 100) + start
    }
    // Letters here and there that no one meant are worth nothing.
    return scattered(wanted, letters).flatMap { $0 <= 3 * wanted.count ? 1000 + $0 : nil }
  }

  /// The gaps between the letters, each found as early as it can be.
  private static func scattered(_ wanted: [Character], _ letters: [Character]) -> Int? {
    var cost = 0
    var place = 0
    for letter in wanted {
      guard let found = letters[place...].firstIndex(of: letter) else { return nil }
      let isWordStart = found == 0 || !letters[found - 1].isLetter
      cost += isWordStart ? 0 : found - place
      place = found + 1
    }
    return cost
  }

  /// Those that fit, best first; equal ones stay as they are.
  static func best<Element>(
    _ elements: [Element],
    for typed: String,
    by text: (Element) -> String
  ) -> [Element] {
    guard !typed.trimmed.isEmpty else { return elements }
    // Who did not change the layout for it meant the Latin keys.
    let latin = String(typed.map { KeyboardLayout.latin($0) })
    return elements.enumerated().compactMap { place, element in
      // Each line of it is a text of its own.
      let lines = text(element).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      let ranks = Set([typed, latin]).flatMap { typed in
        lines.enumerated().compactMap { line, text in rank(typed, in: text).map { 2 * $0 + line } }
      }
      return ranks.min().map { (rank: $0, place: place, element: element) }
    }
    .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.element)
  }
}

extension [Character] {
  fileprivate func firstRange(of wanted: [Character]) -> Int? {
    guard !wanted.isEmpty, wanted.count <= count else { return nil }
    return (0...(count - wanted.count)).first { start in
      self[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
