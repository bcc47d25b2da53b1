public import Model

extension WrittenDay {
  /// What it comes to, shown beside it while it is written: `Tue 15 Dec 2026, in 19 days`; no more than
  /// is known, as `Dec 2026`.
  public func words(from today: Day) -> String {
    guard let exact = partial.exact else { return partial.words }
    let noted = words.map { "; \u{201C}\($0)\u{201D} is noted" } ?? ""
    return "\(exact.wordsWithWeekday), \(Span.away(exact - today))\(noted)"
  }
}
