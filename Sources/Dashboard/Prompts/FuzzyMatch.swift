internal import Model

/// Things that a few letters find, the fewer gaps between these the better: made ready once, looked
/// through for every key.
struct FuzzyMatch<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// The letters of each, text by text.
  private let texts: [[[Unicode.Scalar]]]

  /// Things and what they are found by, each line of it a text of its own.
  init(_ elements: [Element], by text: (Element) -> String) {
    self.elements = elements
    texts = elements.map { element in
      text(element).searchable.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Array($0.unicodeScalars.prefix(Self.longest)) }
    }
  }

  /// Nobody looks for a thing by what stands further on in its name.
  private static var longest: Int { 500 }

  /// Those that fit, best first; equal ones stay as they are.
  func best(for typed: String) -> [Element] {
    guard !typed.trimmed.isEmpty else { return elements }
    // Who did not change the layout for it meant the Latin keys.
    let latin = String(typed.map { KeyboardLayout.latin($0) })
    let wanted = Set([typed, latin]).map(Wanted.init)
    return texts.indices.compactMap { place -> (rank: Int, place: Int)? in
      let ranks = texts[place].enumerated().flatMap { line, text in
        wanted.compactMap { $0.rank(in: text).map { 2 * $0 + line } }
      }
      return ranks.min().map { ($0, place) }
    }
    .sorted { $0 < $1 }.map { elements[$0.place] }
  }

  /// The same for things that are looked through once.
  static func best(
    _ elements: [Element],
    for typed: String,
    by text: (Element) -> String
  ) -> [Element] {
    typed.trimmed.isEmpty ? elements : FuzzyMatch(elements, by: text).best(for: typed)
  }

  /// What was typed, made ready to be looked for in many texts.
  private struct Wanted {
    let whole: [Unicode.Scalar]
    let letters: [Unicode.Scalar]

    init(_ typed: String) {
      whole = Array(typed.searchable.unicodeScalars)
      letters = whole.filter { $0 != " " }
    }

    /// The less the better; nil if it does not fit.
    ///
    /// Nothing typed fits everything.
    func rank(in there: [Unicode.Scalar]) -> Int? {
      guard !letters.isEmpty else { return 0 }
      // A whole word, or the beginning of one, comes before letters here and there.
      if let start = there.firstRange(of: whole) {
        return (there.isWordStart(start) ? 0 : 100) + start
      }
      // Letters here and there that no one meant are worth nothing.
      return scattered(in: there).flatMap { $0 <= 3 * letters.count ? 1000 + $0 : nil }
    }

    /// The gaps between the letters, each found as early as it can be.
    private func scattered(in there: [Unicode.Scalar]) -> Int? {
      var cost = 0
      var place = 0
      for letter in letters {
        guard let found = there[place...].firstIndex(of: letter) else { return nil }
        cost += there.isWordStart(found) ? 0 : found - place
        place = found + 1
      }
      return cost
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate func isWordStart(_ place: Int) -> Bool {
    place == 0 || !self[place - 1].properties.isAlphabetic
  }

  fileprivate func firstRange(of wanted: [Unicode.Scalar]) -> Int? {
    guard !wanted.isEmpty, wanted.count <= count else { return nil }
    return (0...(count - wanted.count)).first { start in
      self[start] == wanted[0] && self[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
