/// Whose words a recommendation's text is.
public enum Wording: String, CaseIterable, Hashable, Sendable {
  /// The whole of GRECO's own text.
  case official
  /// A part of GRECO's own text, as quoted by the source.
  case excerpt
  /// A paraphrase of what the source says.
  case summary

  /// What a reader has to know.
  public var words: String {
    switch self {
    case .official: "GRECO's wording"
    case .excerpt: "excerpt of GRECO's wording"
    case .summary: "summary, not GRECO's wording"
    }
  }
}

/// Whether a source says something or it follows from what it says.
public enum Basis: String, CaseIterable, Hashable, Sendable {
  /// The source says so.
  case stated
  /// It follows from what the source says.
  case inferred
}
