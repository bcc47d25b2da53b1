/// What a column of a table is.
public enum TableField: String, CaseIterable, Hashable, Sendable {
  /// Which recommendation or part a row is about.
  case subject
  /// Which part of it.
  case part
  /// What a recommendation is called.
  case title
  /// Its text.
  case text
  /// Our status of it.
  case status
  /// A remark.
  case note
  /// Who answers for it.
  case lead
  /// Who else does.
  case with
  /// Its national due date.
  case due
  /// Something done or planned for it.
  case measure
  /// A step of that, which is a measure of its own.
  case milestone
  /// How far a measure has come.
  case state
  /// By when it is planned.
  case planned
  /// When it came so far.
  case day
  /// Who does it.
  case who
  /// What is expected to prove it.
  case proof
  /// Where its proof is.
  case evidence
  /// What GRECO found, which no table enters.
  case finding
  /// Under which theme it stands, which no table changes.
  case theme
  /// Nothing that is entered, as the number of a row.
  case skip
}

extension TableField {
  /// What it is for people, behind “is”: `the due date`.
  public var words: String {
    switch self {
    case .subject: "the recommendation\u{2019}s number or ID"
    case .part: "the part\u{2019}s number"
    case .title: "the recommendation\u{2019}s title"
    case .text: "the recommendation\u{2019}s text"
    case .status: "our status"
    case .note: "a note"
    case .lead: "who answers for it, the lead first"
    case .with: "who else answers for it"
    case .due: "the due date"
    case .measure: "a measure"
    case .milestone: "a step of the measure"
    case .state: "how far the measure has come"
    case .planned: "by when the measure is planned"
    case .day: "when the measure came so far"
    case .who: "who takes the measure"
    case .proof: "what is expected to prove it"
    case .evidence: "where the proof is"
    case .finding: "GRECO\u{2019}s finding, which only its report enters"
    case .theme: "the theme, which stays as it is"
    case .skip: "nothing to enter"
    }
  }

  /// The same of a table whose rows are measures: what is said of a recommendation there is the
  /// measure's.
  func ofMeasure() -> TableField {
    switch self {
    case .status: .state
    case .due: .planned
    case .lead, .with: .who
    case .subject, .part, .title, .text, .note, .measure, .milestone, .state, .planned, .day, .who,
      .proof, .evidence, .finding, .theme, .skip:
      self
    }
  }

  /// Whether a table with such a column has a measure in a row.
  var isOfMeasures: Bool { self == .measure || self == .milestone }

  /// Whether there is one of it for what a row is about.
  var isSaidOnce: Bool {
    switch self {
    case .status, .due, .state, .planned, .day: true
    case .subject, .part, .title, .text, .note, .lead, .with, .measure, .milestone, .who, .proof,
      .evidence, .finding, .theme, .skip:
      false
    }
  }

  /// Whether it is entered only where somebody says so: what a table calls a recommendation, or makes of
  /// its text, is seldom what GRECO does.
  var isEnteredIfMapped: Bool { self == .title || self == .text }
}
