/// A report in GRECO's procedure.
public struct Report: Hashable, Sendable, Identifiable {
  /// Its id in the dossier.
  public var id: String
  /// What kind of report.
  public var kind: Kind
  /// GRECO's document number.
  public var symbol: String?
  /// When GRECO adopted it, or the authorities submitted it.
  public var adopted: PartialDay
  /// When it was made public; a report without is confidential.
  public var published: PartialDay?
  /// How many of all recommendations issued have each finding, as the report counts.
  public var totals: [Status: Int]
  /// GRECO's overall judgement in its own words; quoted, never computed.
  public var judgement: String?
  /// The key of the source.
  public var source: String?
  /// What else a reader has to know of it.
  public var note: LocalizedText?

  /// The kinds of report, in GRECO's words.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The first, with the recommendations.
    case evaluation
    /// How far they are implemented.
    case compliance
    /// The same some 18 months later.
    case secondCompliance = "second-compliance"
    /// A later look at what was left.
    case addendum
    /// The one after.
    case secondAddendum = "second-addendum"
    /// Under the procedure for non-compliance.
    case interimCompliance = "interim-compliance"
    /// The authorities' own.
    case situation
    /// The authorities' own, since 2025.
    case progress
    /// GRECO's, since 2025.
    case followUp = "follow-up"

    /// Its name.
    public var words: String {
      switch self {
      case .evaluation: "Evaluation Report"
      case .compliance: "Compliance Report"
      case .secondCompliance: "Second Compliance Report"
      case .addendum: "Addendum"
      case .secondAddendum: "Second Addendum"
      case .interimCompliance: "Interim Compliance Report"
      case .situation: "situation report"
      case .progress: "progress report"
      case .followUp: "Follow-up Report"
      }
    }

    /// Whether the authorities write it, and GRECO does not adopt it.
    public var isAuthorities: Bool {
      switch self {
      case .situation, .progress: true
      case .evaluation, .compliance, .secondCompliance, .addendum, .secondAddendum,
        .interimCompliance, .followUp:
        false
      }
    }
  }

  /// Whether it was adopted, for certain, by the end of a day.
  public func isAdopted(by day: Day) -> Bool { adopted.latest <= day }

  /// Whether it was not yet public at the end of a day.
  public func isConfidential(on day: Day) -> Bool {
    guard let published else { return true }
    return published.latest > day
  }
}
