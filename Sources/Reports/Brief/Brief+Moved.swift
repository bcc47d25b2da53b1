import Model

extension Brief {
  /// What moved: statuses and findings one by one, the rest in numbers.
  var moved: [Block] {
    let moved = changes.entries.filter(\.hasMoved)
    // A step back is what has to be known first; that a grade became known is no step.
    let ordered = [Passage.back, .forward].reduce(into: (told: [Changes.Entry](), rest: moved)) {
      $0.told += $0.rest.filter(Self.has($1))
      $0.rest.removeAll(where: Self.has($1))
    }
    let items = (ordered.told + ordered.rest).map(item)
    let quiet = quietWords
    if items.isEmpty, quiet == nil { return [.paragraph(.init(words: "Nothing changed."))] }
    return (items.isEmpty ? [] : [.list(Self.first(7, of: items))])
      + (quiet.map { [.paragraph(.init(words: $0))] } ?? [])
  }

  private func item(_ entry: Changes.Entry) -> [Inline] {
    let recommendation = dossier.recommendation(entry.id)
    let isInferred = dossier.finding(of: entry.id)?.finding.basis == .inferred
    let greco = Self.words(entry.finding, entry.passage, "GRECO", "GRECO finds it")
      .map { $0 + (isInferred ? " (inferred)" : "") }
    let ours = Self.words(entry.status, entry.ourPassage, "we", "we say")
    return [
      .strong((recommendation.map { dossier.heading($0) } ?? entry.id) + ":"),
      .text(" " + [greco, ours].compactMap(\.self).joined(separator: "; ")),
    ]
  }

  /// What somebody says now that they did not say before; nil where it is the same.
  private static func words(
    _ change: (before: Status?, after: Status?),
    _ passage: Passage,
    _ who: String,
    _ says: String
  ) -> String? {
    let before = change.before?.words ?? "nothing"
    let after = change.after?.words ?? "nothing"
    switch passage {
    case .same: return nil
    case .first: return "\(says) \(after), for the first time"
    case .withdrawn: return "\(who): nothing any more, before \(before)"
    case .forward, .back:
      return "\(passage.words ?? ""), \(who) went from \(before) to \(after)"
    case .known: return "now known: \(says) \(after), which \u{201C}\(before)\u{201D} included"
    case .lessExact, .alike: return "\(says) \(after), before \(before); no step"
    }
  }

  private static func has(_ passage: Passage) -> (Changes.Entry) -> Bool {
    { $0.passage == passage || $0.ourPassage == passage }
  }

  /// What else is new, in numbers; nil if nothing is.
  private var quietWords: String? {
    let all = changes.entries
    let measures = all.reduce(0) { $0 + $1.measures.count { !$0.isInternal } }
    let earlier = all.reduce(0) { $0 + $1.earlierMeasures.count { !$0.isInternal } }
    let answers = all.reduce(0) { $0 + $1.answers.count }
    let added = all.count { $0.isNew }
    let words = [
      measures > 0 ? Span.count(measures, "new measure") : nil,
      earlier > 0 ? Span.count(earlier, "earlier measure") + " entered only now" : nil,
      answers > 0 ? Span.count(answers, "new or changed answer") : nil,
      added > 0 ? Span.count(added, "new recommendation") : nil,
    ]
    let told = words.compactMap(\.self) + correctedWords
    return told.isEmpty ? nil : "Besides: \(told.joined(separator: ", "))."
  }

  /// Which fields were changed, each of how many recommendations.
  private var correctedWords: [String] {
    let fields = changes.entries.flatMap { $0.corrections().map(\.words) }
    let counts = fields.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return fields.unique.map { field in
      "\(field) changed in \(Span.count(counts[field] ?? 0, "recommendation"))"
    }
  }
}
