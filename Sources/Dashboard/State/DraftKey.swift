internal import Model

/// What a text that was begun is to become, and what it is about.
struct DraftKey: Hashable, Comparable, Sendable {
  /// What it is to become, in words: a note, a measure.
  let what: String
  /// The recommendations or parts it is about; for a correction, the entry besides.
  let ids: [String]

  init(_ what: String, _ ids: [String]) {
    self.what = what
    // In whatever order they are shown.
    self.ids = ids.sorted()
  }

  /// What it is to become, for messages.
  var words: String { what.withArticle }

  /// As it is kept between two sessions: `note: training risk-studies`.
  var name: String { what + ": " + ids.joined(separator: " ") }

  /// From the name it was kept under; nil where that is none.
  init?(name: String) {
    guard let colon = name.ranges(of: ": ").first else { return nil }
    self.init(
      String(name[..<colon.lowerBound]),
      name[colon.upperBound...].split(separator: " ").map(String.init)
    )
  }

  static func < (one: DraftKey, other: DraftKey) -> Bool { one.name < other.name }
}
