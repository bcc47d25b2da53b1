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

  /// A report; where something is not said, it is not known.
  public init(
    id: String,
    kind: Kind,
    symbol: String? = nil,
    adopted: PartialDay,
    published: PartialDay? = nil,
    totals: [Status: Int] = [:],
    judgement: String? = nil,
    source: String? = nil,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.kind = kind
    self.symbol = symbol
    self.adopted = adopted
    self.published = published
    self.totals = totals
    self.judgement = judgement
    self.source = source
    self.note = note
  }

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

    /// How it comes about, as what was done to it.
    public var verb: String { isAuthorities ? "submitted" : "adopted" }

    /// The same in one or two words where there is little room.
    public var shortWords: String {
      switch self {
      case .evaluation: "Evaluation"
      case .compliance: "Compliance"
      case .secondCompliance: "2nd Compliance"
      case .addendum: "Addendum"
      case .secondAddendum: "2nd Addendum"
      case .interimCompliance: "Interim"
      case .situation: "situation"
      case .progress: "progress"
      case .followUp: "Follow-up"
      }
    }

    /// Whether it is the authorities' own, so that it has their answers and no findings.
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

extension Report {
  /// Its fields as a catalogue file or an event has them, without its id.
  public var members: [JSON.Member] {
    let fields: [(String, JSON?)] = [
      ("kind", .string(kind.rawValue)), ("symbol", symbol.map { .string($0) }),
      ("adopted", .string(adopted.description)),
      ("published", published.map { .string($0.description) }),
      ("totals", totals.isEmpty ? JSON?.none : Self.json(totals: totals)),
      ("judgement", judgement.map { .string($0) }), ("source", source.map { .string($0) }),
      ("note", note?.json),
    ]
    return fields.compactMap { name, value in value.map { JSON.Member(name, $0) } }
  }

  /// How many recommendations its totals come to, where those are more than were issued.
  public func excess(over issued: Int?) -> Int? {
    let total = totals.values.reduce(0, +)
    return issued.map { $0 > 0 && total > $0 } == true ? total : nil
  }

  /// Totals as a catalogue file or an event has them.
  public static func json(totals: [Status: Int]) -> JSON {
    .object(
      Status.bestFirst.compactMap { status in
        totals[status].map { JSON.Member(status.rawValue, .number($0)) }
      }
    )
  }
}
