/// What is not in a dossier, worked out from what is there.
public struct Gaps: Hashable, Sendable {
  /// How many recommendations GRECO issued; nil where nobody says.
  public let issued: Int?
  /// How many are described.
  public let described: Int
  /// How many texts are only a summary.
  public let summaries: Int
  /// How many are only an excerpt.
  public let excerpts: Int
  /// How many have no number of GRECO's.
  public let unnumbered: Int
  /// Of how many it is known that they are outstanding, and not whether partly or not implemented.
  public let outstanding: Int

  /// What is not in a dossier on its day.
  public init(in dossier: Dossier) {
    let recommendations = dossier.recommendations
    issued = dossier.catalogue.issued
    described = recommendations.count
    summaries = recommendations.count { $0.wording == .summary }
    excerpts = recommendations.count { $0.wording == .excerpt }
    unnumbered = recommendations.count { $0.number == nil }
    outstanding = Statistics(dossier).findings[.outstanding] ?? 0
  }

  /// A sentence each; none where nothing is missing.
  public var sentences: [String] {
    if described == 0 { return [] }
    return [count, texts, numbers, split].compactMap(\.self)
  }

  /// How many there are of those issued: only what has GRECO's number is one of them for certain.
  private var count: String? {
    guard let issued, described < issued else { return nil }
    guard unnumbered > 0 else {
      return "\(described) are described here of the \(issued) that GRECO issued."
    }
    return "\(Span.count(described, "subject")) \(described == 1 ? "is" : "are") described here; "
      + "GRECO issued \(issued) recommendations, of which a subject may stand for more than one, or "
      + "for a part of one."
  }

  private var texts: String? {
    let others = [
      summaries > 0 ? "of \(summaries) there is a summary" : nil,
      excerpts > 0 ? "of \(excerpts) an excerpt" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    guard !others.isEmpty else { return nil }
    let official = described - summaries - excerpts
    guard official == 0 else {
      return "GRECO\u{2019}s official text is here of \(official); \(others)."
    }
    let all = issued.map { "None of the \($0) official texts is" } ?? "No official text is"
    return "\(all) in this dossier: \(others)."
  }

  private var numbers: String? {
    guard unnumbered > 0 else { return nil }
    return unnumbered == described
      ? "The official numbers are not known here."
      : "Of \(unnumbered) the official number is not known here."
  }

  private var split: String? {
    switch outstanding {
    case ...0: nil
    case 1: "Whether the 1 outstanding is partly or not implemented is not known here."
    default:
      "How the \(outstanding) outstanding split into partly and not implemented is not known here."
    }
  }
}
