import Model

extension Brief {
  /// What moved: statuses and findings one by one, the rest in numbers.
  var moved: [Block] {
    let moved = changes.entries.filter(\.hasMoved)
    // A step back is what has to be known first.
    let items = (moved.filter(Self.isStepBack) + moved.filter { !Self.isStepBack($0) }).map(item)
    let quiet = quietWords
    if items.isEmpty, quiet == nil { return [.paragraph(.init(words: "Nothing changed."))] }
    return (items.isEmpty ? [] : [.list(Self.first(7, of: items))])
      + (quiet.map { [.paragraph(.init(words: $0))] } ?? [])
  }

  private func item(_ entry: Changes.Entry) -> [Inline] {
    let recommendation = dossier.recommendation(entry.id)
    let ours = Self.step(entry.status, none: "nothing said").map { "we went \($0)" }
    let greco = Self.step(entry.finding, none: "no finding").map { step in
      let isInferred = dossier.finding(of: entry.id)?.finding.basis == .inferred
      return "GRECO went \(step)\(isInferred ? " (inferred)" : "")"
    }
    let back = Self.isStepBack(entry) ? "a step back, " : ""
    return [
      .strong((recommendation.map { dossier.heading($0) } ?? entry.id) + ":"),
      .text(" " + back + [greco, ours].compactMap(\.self).joined(separator: "; ")),
    ]
  }

  private static func step(_ step: (before: Status?, after: Status?), none: String) -> String? {
    guard step.before != step.after else { return nil }
    return "from \(step.before?.shortWords ?? none) to \(step.after?.shortWords ?? none)"
  }

  private static func isStepBack(_ entry: Changes.Entry) -> Bool {
    [entry.status, entry.finding].contains { step in
      guard let before = step.before, let after = step.after else { return false }
      return Status.bestFirst.firstIndex(of: after) ?? 0 > Status.bestFirst.firstIndex(of: before)
        ?? 0
    }
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
