/// What an event is about: the words that the journal has for it.
///
/// All else that is to be known of one is in the file of its ``meaning``.
public enum EventKind: String, CaseIterable, Hashable, Sendable {
  /// Fields of a recommendation.
  case status, due, responsible, theme, title, text, number, wording, replaces
  /// Entries beside each other.
  case note, measure, evidence, refs, remark, review, answer, finding
  /// Entries with an id of their own.
  case report, deadline, institution, source, recommendation, heading, reading
  /// Whose a name is.
  case person

  /// What an event of this kind sets.
  public enum Scope: Sendable {
    /// A field: one value for what the event is on.
    case field
    /// An entry of its own, named by its first event.
    case entry
    /// An entry that has an id of its own, which the event is on.
    case named
  }

  /// All that is to be known of it.
  var meaning: any KindOfEvent.Type {
    switch self {
    case .status: StatusKind.self
    case .due: DueKind.self
    case .responsible: ResponsibleKind.self
    case .theme: ThemeKind.self
    case .title: TitleKind.self
    case .text: TextKind.self
    case .number: NumberKind.self
    case .wording: WordingKind.self
    case .replaces: ReplacesKind.self
    case .note: NoteKind.self
    case .measure: MeasureKind.self
    case .evidence: EvidenceKind.self
    case .refs: RefsKind.self
    case .remark: RemarkKind.self
    case .review: ReviewKind.self
    case .answer: AnswerKind.self
    case .finding: FindingKind.self
    case .report: ReportKind.self
    case .deadline: DeadlineKind.self
    case .institution: InstitutionKind.self
    case .source: SourceKind.self
    case .recommendation: RecommendationKind.self
    case .heading: HeadingKind.self
    case .reading: ReadingKind.self
    case .person: PersonKind.self
    }
  }
}

/// What other modules ask of a kind.
extension EventKind {
  /// What an event of this kind sets.
  public var scope: Scope { meaning.scope }

  /// What is asked where two entries to it stand.
  public var question: String { meaning.question ?? rawValue }

  /// Whether it is on a recommendation or a part of one.
  public var isOnRecommendation: Bool { meaning.isOnRecommendation }

  /// Whether a part of a recommendation can have one of its own.
  public var isOnParts: Bool { meaning.isOnParts }

  /// Whether there is one for a recommendation or a part and a report.
  public var isOncePerReport: Bool { meaning.isOncePerReport }

  /// Whether it changes what the catalogue says, and not only what is said of it.
  public var changesCatalogue: Bool { meaning.changesCatalogue }

  /// Whether it is about themes, reports, dates, institutions and sources, which every recommendation
  /// needs.
  public var isOnProcedure: Bool { meaning.isOnProcedure }

  /// Whether the authorities' report tells of it.
  public var isReported: Bool { meaning.isReported }
}
