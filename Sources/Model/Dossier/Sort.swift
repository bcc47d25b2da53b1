/// In which order the recommendations of a theme are shown; the name is that in the preferences.
public enum Sort: String, CaseIterable, Hashable, Sendable {
  /// By GRECO's number; those without stay as the dossier has them.
  case number
  /// The worst first: by what we say, then by what GRECO found.
  case status
  /// By their own due date, those without last.
  case due
  /// What was changed last first.
  case changed

  /// What it does, in words.
  public var words: String {
    switch self {
    case .number: "by number, as in the dossier"
    case .status: "by status, the worst first"
    case .due: "by due date, the soonest first"
    case .changed: "by last change, the latest first"
    }
  }

  /// The same in few words.
  public var shortWords: String {
    switch self {
    case .number: "by number"
    case .status: "by status"
    case .due: "by due date"
    case .changed: "by last change"
    }
  }

  /// Recommendations in that order; those that are equal stay as they are.
  public func sorted(_ recommendations: [Recommendation], in dossier: Dossier) -> [Recommendation] {
    let key: (Recommendation) -> (Int, Int)
    switch self {
    case .number:
      guard recommendations.contains(where: { $0.number != nil }) else { return recommendations }
      key = { (Roman.value($0.number ?? "") ?? .max, 0) }
    case .status:
      key = {
        (
          Self.rank(dossier.status(of: $0.id)),
          Self.rank(dossier.found(of: $0.id))
        )
      }
    case .due: key = { (dossier.due(of: $0.id)?.number ?? .max, 0) }
    case .changed:
      key = { (-(dossier.history(of: $0.id, last: 1).last?.id.milliseconds ?? 0), 0) }
    }
    return recommendations.enumerated().map { (key($1), $0, $1) }
      .sorted { ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1) }
      .map(\.2)
  }

  /// What nobody said anything of comes between what is wanting and what is done.
  private static func rank(_ status: Status?) -> Int {
    switch status {
    case .notImplemented: 0
    case .outstanding: 1
    case .partlyImplemented: 2
    case nil: 3
    case .satisfactory, .dealtWith, .implemented: 4
    }
  }
}
