extension Report {
  /// The kinds of report, in GRECO's words; what else it may be called is kept as it is written.
  public enum Kind: Hashable, Sendable {
    /// The first, with the recommendations.
    case evaluation
    /// How far they are implemented.
    case compliance
    /// The same some 18 months later.
    case secondCompliance
    /// A later look at what was left.
    case addendum
    /// The one after.
    case secondAddendum
    /// Under the procedure for non-compliance.
    case interimCompliance
    /// The authorities' own.
    case situation
    /// The authorities' own, since 2025.
    case progress
    /// GRECO's, since 2025.
    case followUp
    /// Another of GRECO's, by what it is called: `third interim compliance`.
    case other(String)
  }
}

extension Report.Kind: RawRepresentable, CaseIterable {
  /// Those that this version has words for.
  public static let allCases: [Report.Kind] = [
    .evaluation, .compliance, .secondCompliance, .addendum, .secondAddendum, .interimCompliance,
    .situation, .progress, .followUp,
  ]

  private static let known = Dictionary(
    allCases.map { ($0.rawValue, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The kind by its name in the catalogue, another by what it is called; nil where that is nothing.
  public init?(rawValue: String) {
    let name = Self.tellable(rawValue).trimmed
    guard !name.isEmpty else { return nil }
    self = Self.known[name] ?? .other(name)
  }

  /// A name without what is no letter of it: it stands in the midst of sentences, wherever these go.
  private static func tellable(_ name: String) -> String {
    let letters = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    var tellable = String.UnicodeScalarView()
    tellable.append(contentsOf: letters)
    return String(tellable)
  }

  /// Its name in the catalogue.
  public var rawValue: String {
    switch self {
    case .evaluation: "evaluation"
    case .compliance: "compliance"
    case .secondCompliance: "second-compliance"
    case .addendum: "addendum"
    case .secondAddendum: "second-addendum"
    case .interimCompliance: "interim-compliance"
    case .situation: "situation"
    case .progress: "progress"
    case .followUp: "follow-up"
    case .other(let name): name
    }
  }

  /// Its name among people.
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
    case .other(let name): name
    }
  }

  /// Whether this version has no words of its own for it.
  public var isOther: Bool { if case .other = self { true } else { false } }

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
    case .other(let name): String(name.prefix(14))
    }
  }

  /// Whether it is the authorities' own, so that it has their answers and no findings; what is called
  /// otherwise is GRECO's.
  public var isAuthorities: Bool {
    switch self {
    case .situation, .progress: true
    case .evaluation, .compliance, .secondCompliance, .addendum, .secondAddendum,
      .interimCompliance, .followUp, .other:
      false
    }
  }
}
