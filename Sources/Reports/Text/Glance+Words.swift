import Model

/// What is told of a dossier among others, in words.
extension Glance {
  /// How GRECO found how many in its last report.
  var grecoWords: String {
    statistics.findings.isEmpty ? "no findings yet" : Self.counts(statistics.findings)
  }

  /// What we say of how many.
  var ourWords: String {
    statistics.unsaid < statistics.described ? Self.counts(statistics.said) : "nothing said"
  }

  /// The date that comes next, how far away that is from a day, and whose it is; nil where none is known.
  func nextWords(from today: Day, _ words: (PartialDay) -> String) -> String? {
    next.map { next in
      let whose = next.recommendation == nil ? "GRECO's" : "our own"
      let away = Span.away(from: today, to: next.day, isExact: next.isExact)
      return "\(words(next.day)), \(away), \(whose)"
    }
  }

  private static func counts(_ counts: [Status: Int]) -> String {
    counts.bestFirst.map { "\($0.count) \($0.status.words)" }.joined(separator: ", ")
  }
}
