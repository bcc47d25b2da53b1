/// What an event is about: the one list from which folding, history and commands are made.
public enum EventKind: String, CaseIterable, Hashable, Sendable {
  /// Our status.
  case status
  /// The national due date.
  case due
  /// Who answers for it, the lead first.
  case responsible
  /// The theme it belongs to.
  case theme
  /// Its title, its text and the like.
  case title, text, number, wording
  /// A remark.
  case note
  /// Something done.
  case measure
  /// A proof of it.
  case evidence
  /// The text that was given with another event, such as a status, corrected.
  case remark
  /// Looked at, nothing to change.
  case review
  /// What the authorities report.
  case answer
  /// GRECO's finding in a report.
  case finding
  /// A report.
  case report
  /// A date by which a report is due.
  case deadline
  /// Somebody who may answer for a recommendation.
  case institution
  /// A recommendation that the catalogue does not have.
  case recommendation

  /// What is asked where two entries to it stand.
  public var question: String {
    switch self {
    case .status: "our status"
    case .due: "due date"
    case .responsible: "who answers"
    case .answer, .text, .number, .wording, .theme, .title, .note, .measure, .evidence, .remark,
      .review,
      .finding, .report, .deadline, .institution, .recommendation:
      rawValue
    }
  }

  /// Whether there is one for a recommendation or a part and a report.
  public var isOncePerReport: Bool {
    switch self {
    case .answer, .finding: true
    case .status, .due, .responsible, .theme, .title, .text, .number, .wording, .note, .measure,
      .evidence, .remark, .review, .report, .deadline, .institution, .recommendation:
      false
    }
  }

  /// What an event of this kind sets.
  public enum Scope: Sendable {
    /// A field: one value for what the event is on.
    case field
    /// An entry of its own, named by its first event.
    case entry
    /// An entry that has an id of its own, which the event is on.
    case named
  }

  /// Whether it changes what the catalogue says, and not only what is said of it.
  public var changesCatalogue: Bool {
    switch self {
    case .due, .responsible, .theme, .title, .text, .number, .wording, .finding, .report, .deadline,
      .institution, .recommendation:
      true
    case .status, .note, .measure, .evidence, .remark, .review, .answer: false
    }
  }

  /// What an event of this kind sets.
  public var scope: Scope {
    switch self {
    case .status, .due, .responsible, .theme, .title, .text, .number, .wording: .field
    case .note, .measure, .evidence, .remark, .review, .answer, .finding: .entry
    case .report, .deadline, .institution, .recommendation: .named
    }
  }
}
