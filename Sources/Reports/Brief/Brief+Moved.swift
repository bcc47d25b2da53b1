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
    let procedure = changes.procedure.filter { [.report, .deadline].contains($0.kind) }.map(item)
    let all = ordered.told + ordered.rest
    let names = all.map { dossier.recommendation($0.id).map(Self.shortName) ?? $0.id }
    let items = Self.first(4, of: procedure) + Self.first(7, of: all.map(item), called: names)
    let quiet = quietWords
    if items.isEmpty, quiet == nil { return [.paragraph(.init(words: "Nothing changed."))] }
    return (items.isEmpty ? [] : [.list(items)])
      + (quiet.map { [.paragraph(.init(words: $0))] } ?? [])
  }

  private func item(_ change: Changes.ProcedureChange) -> [Inline] {
    guard let details = change.details(step: { "from \($0) to \($1)" }) else {
      return [.strong(change.title())]
    }
    return [.strong(change.title() + ":"), .text(" " + details)]
  }

  private func item(_ entry: Changes.Entry) -> [Inline] {
    let recommendation = dossier.recommendation(entry.id)
    let told = entry.told.filter(\.hasMoved).flatMap { statuses in
      let part = statuses.part.map { "part \($0): " } ?? ""
      return [Self.greco(statuses), Self.ours(statuses)].compactMap(\.self).map { part + $0 }
    }
    return [
      .strong((recommendation.map { dossier.heading($0) } ?? entry.id) + ":"),
      .text(" " + told.joined(separator: "; ")),
    ]
  }

  private static func greco(_ statuses: Changes.Statuses) -> String? {
    let (before, after) = statuses.greco
    let isInferred = after?.finding.basis == .inferred
    return words(
      (before?.finding.status, after?.finding.status),
      statuses.passage,
      who: "GRECO",
      says: "GRECO finds it",
      isGone: "GRECO has no finding any more"
    )
    .map { $0 + (isInferred ? " (inferred)" : "") }
  }

  private static func ours(_ statuses: Changes.Statuses) -> String? {
    words(
      statuses.ours,
      statuses.ourPassage,
      who: "we",
      says: "we say",
      isGone: "we say nothing any more"
    )
  }

  /// What somebody says now that they did not say before; nil where it is the same.
  private static func words(
    _ change: (before: Status?, after: Status?),
    _ passage: Passage,
    who: String,
    says: String,
    isGone: String
  ) -> String? {
    let before = change.before?.words ?? "nothing"
    let now = change.after.map { "\(says) \($0.words)" } ?? isGone
    switch passage {
    case .same: return nil
    case .first, .withdrawn: return "\(now); before: \(before)"
    case .forward, .back:
      let after = change.after?.words ?? "nothing"
      return "\(passage.words ?? ""), \(who) went from \(before) to \(after)"
    case .known: return "now known: \(now), which \u{201C}\(before)\u{201D} included"
    case .lessExact, .alike: return "\(now), before \(before); no step"
    case .contested: return "two entries stand, for now \(now); before: \(before)"
    case .settled: return "settled, \(now); before, of two entries: \(before)"
    }
  }

  private static func has(_ passage: Passage) -> (Changes.Entry) -> Bool {
    { entry in entry.told.contains { $0.passage == passage || $0.ourPassage == passage } }
  }

  /// What else is new, in numbers; nil if nothing is.
  private var quietWords: String? {
    let all = changes.entries
    func count(
      _ one: String,
      _ many: String? = nil,
      _ events: (Changes.Entry) -> [Event]
    ) -> String? {
      let count = all.reduce(0) { sum, entry in
        // Notes and what is internal stay out of it.
        sum + events(entry).count { !$0.isInternal && $0.knownKind != .note }
      }
      guard count > 0 else { return nil }
      return count == 1 ? "1 \(one)" : "\(count) \(many ?? one + "s")"
    }
    let words = [
      count("new measure") { $0.measures.filter { !$0.isPlanned } },
      count("planned measure") { $0.measures.filter(\.isPlanned) },
      count("earlier measure") { $0.earlierMeasures.filter { !$0.isUndated } }
        .map { $0 + " entered only now" },
      count("measure") { $0.earlierMeasures.filter(\.isUndated) }.map { $0 + " of no known day" },
      count("new proof") { $0.evidence },
      count("new reference") { $0.refs },
      count("new or changed answer") { $0.answersForNow.map(\.now) },
      count("measure moved on", "measures moved on") { $0.movedOn },
      count("correction") { $0.corrected }.map { $0 + " to earlier entries" },
      count("entry taken back", "entries taken back") { $0.takenBack },
      disputeWords(.stands).map { "\($0) to which two entries stand" },
      disputeWords(.settled).map { "\($0) settled to which two stood" },
    ]
    let added = all.count { $0.isNew }
    let institutions = changes.procedure.count { $0.kind == .institution }
    let themes = changes.procedure.count { $0.kind == .heading }
    let told =
      words.compactMap(\.self) + (added > 0 ? [Span.count(added, "new recommendation")] : [])
      + (institutions > 0 ? [Span.count(institutions, "new or changed institution")] : [])
      + (themes > 0 ? [Span.count(themes, "new or changed theme")] : [])
      + statusWords + correctedWords
    return told.isEmpty ? nil : "Besides: \(told.joined(separator: ", "))."
  }

  /// How many entries are disputed, or are not any more.
  private func disputeWords(_ dispute: Changes.Dispute) -> String? {
    let count = changes.entries.reduce(0) { $0 + $1.count(dispute) }
    return count == 0 ? nil : Span.entries(count)
  }

  /// What was found or said of the same status as before, and what was entered of earlier reports.
  private var statusWords: [String] {
    let told = changes.entries.flatMap(\.told)
    let late = told.compactMap(\.late).compactMap { late -> (String, Int)? in
      late.report.map { (" of the \($0.kind.words) \(late.words)", 1) }
    }
    let counts = Dictionary(late, uniquingKeysWith: +).sorted { $0.key < $1.key }
    let again = told.count(where: \.isFoundAgain)
    let said = told.count { $0.saidAgain != nil }
    return counts.map { Span.count($0.value, "finding") + $0.key }
      + (again > 0 ? [Span.count(again, "finding") + " as before in a new report"] : [])
      + (said > 0 ? ["another day or text with our status of \(said)"] : [])
  }

  /// Which fields were changed, each of how many recommendations, and of how many it is disputed.
  private var correctedWords: [String] {
    let corrections = changes.entries.flatMap { $0.corrections() }
    let counts = Dictionary(corrections.map { ($0.changed, 1) }, uniquingKeysWith: +)
    let disputed = Dictionary(
      corrections.filter(\.isContested).map { ($0.changed, 1) },
      uniquingKeysWith: +
    )
    return corrections.map(\.changed).unique.map { field in
      "\(field) in \(Span.count(counts[field] ?? 0, "recommendation"))"
        + (disputed[field].map { " (in \($0) two entries stand)" } ?? "")
    }
  }
}

extension Changes.Correction {
  /// What became of the field.
  fileprivate var changed: String { "\(words) \(move ?? "changed")" }
}
