/// A question that a recommendation is found by, besides words; filters, and what needs the user,
/// are made of these.
public enum Facet: Hashable, Sendable {
  /// What our side says; nil for nothing.
  case ours(Status?)
  /// GRECO's last finding.
  case greco(Status)
  /// We say that it is done, GRECO found it wanting.
  case weAreAhead
  /// GRECO finds it satisfactory, we say that it is not.
  case grecoIsAhead
  /// How it stands against its own due date.
  case timeliness(Timeliness)
  /// Two entries stand.
  case twoAnswers
  /// Our word is older than GRECO's finding.
  case beforeFinding
  /// Outstanding, and nothing was done to it for ``stillDays``.
  case still
  /// Outstanding, and no measure was taken since GRECO's last report.
  case noMeasure
  /// Outstanding, and what the authorities report of it has come so far; nil for no answer yet.
  case answer(AnswerState?)
  /// An institution answers for it.
  case responsible(String)

  /// Why something needs the user, the most pressing first.
  public static let needs: [Facet] = [
    .timeliness(.overdue), .twoAnswers, .timeliness(.dueSoon), .beforeFinding, .weAreAhead,
    .noMeasure, .still,
  ]

  /// After how many days without any entry something is counted as still.
  public static let stillDays = 90

  /// Whether it is true of a recommendation.
  public func accepts(_ recommendation: Recommendation, in dossier: Dossier) -> Bool {
    let id = recommendation.id
    switch self {
    case .ours(let status): return dossier.status(of: id) == status
    case .greco(let status): return dossier.found(of: id) == status
    case .weAreAhead:
      return dossier.isDoneByUs(id) && dossier.found(of: id)?.isSatisfactory == false
    case .grecoIsAhead:
      return dossier.status(of: id)?.isSatisfactory == false
        && dossier.found(of: id)?.isSatisfactory == true
    case .timeliness(let timeliness): return dossier.timeliness(of: id) == timeliness
    case .twoAnswers: return dossier.isContested(id)
    case .beforeFinding: return dossier.isBeforeFinding(id)
    case .still: return dossier.isStill(id)
    case .noMeasure: return dossier.hasNoMeasureSinceReport(id)
    case .answer(let state):
      guard let report = dossier.deadline?.deadline.id, dossier.isOutstanding(id) else {
        return false
      }
      let answers = dossier.reportedAnswers(of: id).filter { $0.report == report }
      return answers.isEmpty ? state == nil : answers.contains { $0.state == state && state != nil }
    case .responsible(let institution): return recommendation.responsible.contains(institution)
    }
  }
}

extension Dossier {
  /// Whether it is left to do, and nobody entered anything that holds for ``Facet/stillDays``.
  public func isStill(_ id: String) -> Bool {
    guard !isSatisfactory(id) else { return false }
    return lastWork(on: id).map { day - day(of: $0) >= Facet.stillDays } ?? true
  }

  /// The last entry on a recommendation or a part of it that was not taken back.
  public func lastWork(on id: String) -> Event? {
    journal.lastWork(on: recommendation(id)?.eventIDs ?? [id])
  }

  /// Whether it is left to do, and no measure that stands is of the time since GRECO's last report.
  public func hasNoMeasureSinceReport(_ id: String) -> Bool {
    guard !isSatisfactory(id) else { return false }
    return !measures(of: id).contains { isSinceLastReport($0.now) }
  }
}
