/// What changed in a dossier since a day or a report, recommendation by recommendation.
public struct Changes: Sendable {
  /// Since when it is asked for.
  public let since: Since
  /// The first day that counts.
  public let firstDay: Day
  /// The last day that counts.
  public let until: Day
  /// Every recommendation, theme by theme, whether something changed or not.
  public let entries: [Entry]
  /// The same by theme: which of them are each one's, in the order of the themes.
  public let placesOfThemes: [Range<Int>]
  /// What became of reports, dates, institutions, sources and themes; nothing where not all recommendations are
  /// wanted.
  public let procedure: [ProcedureChange]

  /// What changed of one recommendation.
  public struct Entry: Sendable {
    /// The recommendation.
    public let id: String
    /// GRECO's finding and our status of the whole of it.
    public let whole: Statuses
    /// The same of the parts of which either changed.
    public let parts: [Statuses]
    /// The measures that are new and stand, taken in that time or planned, in the order of their days.
    public let measures: [Event]
    /// Those that are new here, but were taken before, or on no known day.
    public let earlierMeasures: [Event]
    /// The notes that are new and stand.
    public let notes: [Event]
    /// The evidence that is new and stands.
    public let evidence: [Event]
    /// The references that are new and stand.
    public let refs: [Event]
    /// What the measures, notes, evidence and references from before say now, where that is something else.
    public let amended: [Event]
    /// What became of the measures among those.
    public let measureChanges: [EventID: MeasureChange]
    /// What the measures, notes, evidence, references and answers said that do not stand any more.
    public let takenBack: [Event]
    /// What the authorities report, where it is new or says something else.
    public let answers: [ReportedAnswer]
    /// Those of them to which there was none before.
    let newAnswers: Set<EventID>
    /// What became of disagreements about those entries, by the event that is told of each.
    let disputes: [EventID: Dispute]
    /// What became of other disagreements, in words.
    let otherDisputes: [OtherDispute]
    /// Whether it was not there before.
    public let isNew: Bool
    /// Its title, text, date and the like before, where it was there, and after.
    let arrangement: (before: Arrangement?, after: Arrangement)

    /// The measures from before that came further.
    public var movedOn: [Event] { amended.filter { measureChanges[$0.id]?.isForward == true } }

    /// What else from before says something else now.
    public var corrected: [Event] { amended.filter { measureChanges[$0.id]?.isForward != true } }

    /// Whether its own date, who answers for it, its theme or its text was changed.
    public var isRearranged: Bool { arrangement.before != arrangement.after }

    /// The whole and the parts, as far as anything is to be told of them.
    public var told: [Statuses] { ([whole] + parts).filter { !$0.isStill } }

    /// Whether our status or GRECO's finding is another, of the whole or of a part.
    public var hasMoved: Bool { told.contains(where: \.hasMoved) }

    /// What became of a disagreement about what is told, if anything.
    public func dispute(about told: Event) -> Dispute? { disputes[told.id] }

    /// What the authorities report, of two entries to the same the one that counts for now.
    public var answersForNow: [ReportedAnswer] {
      answers.enumerated().filter { index, answer in
        !answers[(index + 1)...].contains { $0.isToTheSame(as: answer) }
      }
      .map(\.element)
    }

    /// How many of the entries are disputed, or are not any more.
    public func count(_ dispute: Dispute) -> Int {
      let counting = Set(answersForNow.map(\.now.id))
      let others = Set(answers.map(\.now.id)).subtracting(counting)
      return disputes.count { $0.value == dispute && !others.contains($0.key) }
        + otherDisputes.count { $0.dispute == dispute }
    }

    /// Whether nothing at all changed.
    public var isStill: Bool {
      let entries = [measures, earlierMeasures, notes, evidence, refs, amended, takenBack]
      return told.isEmpty && entries.allSatisfy(\.isEmpty) && answers.isEmpty && !isRearranged
        && otherDisputes.isEmpty
    }
  }

  /// What changed since a day or a report to the day that a dossier is seen from, of what is
  /// wanted.
  public init(in dossier: Dossier, since: Since, of filter: Filter = Filter()) {
    self.init(in: dossier, since: Beginning(dossier, since: since), of: filter)
  }

  /// What changed from a beginning to the day that a dossier is seen from, of what is wanted.
  public init(in dossier: Dossier, since beginning: Beginning, of filter: Filter = Filter()) {
    since = beginning.since
    firstDay = beginning.day
    until = dossier.day
    let wanted = dossier.placesOfThemes.map { places in
      places.filter { filter.accepts($0, in: dossier) }
    }
    var end = 0
    placesOfThemes = wanted.map { places in
      end += places.count
      return end - places.count..<end
    }
    procedure = filter.isEmpty ? beginning.procedure(in: dossier) : []
    entries = wanted.joined().map { beginning.entry(at: $0, in: dossier) }
  }
}
