/// What changed in a dossier between two days, recommendation by recommendation.
public struct Changes: Sendable {
  /// The first day that counts.
  public let since: Day
  /// The last day that counts.
  public let until: Day
  /// Every recommendation, theme by theme, whether something changed or not.
  public let entries: [Entry]

  /// What changed of one recommendation.
  public struct Entry: Sendable {
    /// The recommendation.
    public let id: String
    /// Our status before and after.
    public let status: (before: Status?, after: Status?)
    /// GRECO's finding before and after.
    public let finding: (before: Status?, after: Status?)
    /// The measures that were taken, stand and are new, in the order of their days.
    public let measures: [Event]
    /// Those that are new here, but were taken before.
    public let earlierMeasures: [Event]
    /// The notes that are new and stand.
    public let notes: [Event]
    /// What the authorities report, where it is new or says something else.
    public let answers: [ReportedAnswer]
    /// Whether it was not there before.
    public let isNew: Bool
    /// Its title, text, date and the like before, where it was there, and after.
    let arrangement: (before: Arrangement?, after: Arrangement)

    /// Whether its own date, who answers for it, its theme or its text was changed.
    public var isRearranged: Bool { arrangement.before != arrangement.after }

    /// What it means that our status is another.
    public var ourPassage: Passage { Passage(from: status.before, to: status.after) }

    /// What it means that GRECO's finding is another.
    public var passage: Passage { Passage(from: finding.before, to: finding.after) }

    /// Whether our status or GRECO's finding is another.
    public var hasMoved: Bool { ourPassage != .same || passage != .same }

    /// Whether nothing at all changed.
    public var isStill: Bool {
      !hasMoved && measures.isEmpty && earlierMeasures.isEmpty && notes.isEmpty && answers.isEmpty
        && !isRearranged
    }
  }

  /// What changed from the beginning of a day to the day that a dossier is seen from, of what is
  /// wanted.
  public init(in dossier: Dossier, since: Day, of filter: Filter = Filter()) {
    self.since = since
    until = dossier.day
    let before = dossier.asOf(since + -1)
    let start = dossier.local.end(since + -1)
    let wanted = dossier.recommendations.filter { filter.accepts($0, in: dossier) }
    entries = wanted.map { recommendation in
      let id = recommendation.id
      let old = before.recommendation(id)
      let measures = dossier.measures(of: id).filter { $0.first.at > start }.map(\.now)
      let reported = before.reportedAnswers(of: id)
      return Entry(
        id: id,
        status: (before.status(of: id), dossier.status(of: id)),
        finding: (before.found(of: id), dossier.found(of: id)),
        measures: measures.filter { dossier.happened($0) >= since },
        earlierMeasures: measures.filter { dossier.happened($0) < since },
        notes: dossier.notes(of: id).filter { $0.first.at > start }.map(\.now),
        answers: dossier.reportedAnswers(of: id).filter { answer in
          !reported.contains { $0.agrees(with: answer) }
        },
        isNew: old == nil,
        arrangement: (
          old.map { Arrangement($0, in: before) }, Arrangement(recommendation, in: dossier)
        )
      )
    }
  }
}
