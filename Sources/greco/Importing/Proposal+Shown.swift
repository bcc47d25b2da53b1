import Imports

extension Proposal {
  /// Whether all that it would enter is in one that was shown, as it was shown there.
  func enters(nothingBeside shown: Proposal) -> Bool {
    let seen = Set(shown.proposed.compactMap(ShownNews.init))
    return proposed.compactMap(ShownNews.init).allSatisfy(seen.contains)
  }
}

/// What people saw of something that would be entered.
private struct ShownNews: Hashable {
  let place: Place
  let subject: String?
  let what: String
  let value: String
  let change: Proposed.Change

  /// Nil of what is there already.
  init?(_ one: Proposed) {
    guard one.isNews else { return nil }
    (place, subject, what) = (one.place, one.subject, one.what)
    (value, change) = (one.value, one.change)
  }
}
