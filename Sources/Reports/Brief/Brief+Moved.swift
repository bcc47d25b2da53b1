import Model

extension Brief {
  /// What moved: statuses and findings one by one, the rest in numbers.
  var moved: [Block] {
    let items = changes.entries.filter(\.hasMoved).map(item)
    let quiet = quietWords
    if items.isEmpty, quiet == nil { return [.paragraph(.init(words: "Nothing changed."))] }
    return (items.isEmpty ? [] : [.list(Self.first(9, of: items))])
      + (quiet.map { [.paragraph(.init(words: $0))] } ?? [])
  }

  private func item(_ entry: Changes.Entry) -> [Inline] {
    let recommendation = dossier.recommendation(entry.id)
    let ours = Self.step(entry.status, none: "nothing said").map { "We: \($0)" }
    let greco = Self.step(entry.finding, none: "no finding").map { "GRECO: \($0)" }
    return [
      .strong((recommendation.map { dossier.heading($0) } ?? entry.id) + ":"),
      .text(" " + [greco, ours].compactMap(\.self).joined(separator: "; ")),
    ]
  }

  private static func step(_ step: (before: Status?, after: Status?), none: String) -> String? {
    guard step.before != step.after else { return nil }
    return "\(step.before?.shortWords ?? none) \u{2192} \(step.after?.shortWords ?? none)"
  }

  /// What else is new, in numbers; nil if nothing is.
  private var quietWords: String? {
    let counts = [
      (changes.entries.map { $0.measures.count { !$0.isInternal } }.reduce(0, +), "new measure"),
      (changes.entries.map(\.answers.count).reduce(0, +), "new or changed answer"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { Span.count($0.0, $0.1) }
    return words.isEmpty ? nil : "Besides: \(words.joined(separator: ", "))."
  }
}
