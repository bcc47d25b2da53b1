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
  /// Its own due date was moved to a later day or taken away.
  case postponed
  /// Not satisfactory, and its own due date was moved in the last ``movedDays`` while it was late.
  case movedWhileLate
  /// Not satisfactory, and a measure was to be done by a day that is over and is not said to be adopted.
  case missedPlan
  /// Two entries stand.
  case twoEntries
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
  /// Outstanding, and nobody answers for it.
  case nobody

  /// Why something needs the user, the most pressing first.
  private static let needs: [Facet] = [
    .twoEntries, .timeliness(.overdue), .timeliness(.dueSoon), .movedWhileLate, .missedPlan,
    .beforeFinding, .weAreAhead, .noMeasure, .still, .answer(nil), .nobody,
  ]

  /// Why something can need the user here, the most pressing first.
  ///
  /// As long as nobody entered anything, that nothing was done is no news; and no answer is missing from
  /// a report that was delivered, or whose date is over.
  public static func needs(in dossier: Dossier) -> [Facet] {
    let isNew = dossier.journal.events.isEmpty
    let isOpen = dossier.deadline?.state == .open
    return needs.filter { facet in
      if isNew, facet.isOfNothingDone { return false }
      return facet != .answer(nil) || isOpen
    }
  }

  /// Whether it asks for what was not done yet.
  public var isOfNothingDone: Bool {
    switch self {
    case .noMeasure, .still, .answer(nil), .nobody: true
    case .ours, .greco, .weAreAhead, .grecoIsAhead, .timeliness, .postponed, .movedWhileLate,
      .missedPlan, .twoEntries, .beforeFinding, .answer, .responsible:
      false
    }
  }

  /// For how many days it is told that a date was moved while it was late.
  public static let movedDays = 30

  /// After how many days without any entry something is counted as still.
  public static let stillDays = 90

  /// Whether it is true of the recommendation at a place: no more is asked than how that stands.
  func accepts(_ place: Int, in dossier: Dossier) -> Bool {
    let (ours, found) = (dossier.standings[place].status, dossier.standings[place].found)
    switch self {
    case .ours(let status): return ours == status
    case .greco(let status): return found == status
    case .weAreAhead:
      return dossier.standings[place].isDoneByUs && found?.isSatisfactory == false
    case .grecoIsAhead: return ours?.isSatisfactory == false && found?.isSatisfactory == true
    case .timeliness(let timeliness): return dossier.standings[place].timeliness == timeliness
    case .postponed: return dossier.isPostponed(at: place)
    case .movedWhileLate: return dossier.wasMovedWhileLate(at: place)
    case .missedPlan:
      return !dossier.standings[place].isSatisfactory && dossier.standings[place].missedPlan != nil
    case .twoEntries: return dossier.standings[place].isContested
    case .beforeFinding: return dossier.standings[place].isBeforeFinding
    case .still: return dossier.standings[place].isStill(on: dossier.day)
    case .noMeasure:
      return !dossier.standings[place].isSatisfactory
        && !dossier.standings[place].hasMeasureSinceReport
    case .answer(let state):
      guard dossier.reportDue != nil, dossier.standings[place].isOutstanding else { return false }
      return dossier.standings[place].answer == state
    case .responsible(let institution):
      return dossier.recommendations[place].responsible.contains(institution)
    case .nobody:
      return dossier.standings[place].isOutstanding
        && dossier.recommendations[place].responsible.isEmpty
    }
  }
}

extension Standing {
  fileprivate func isStill(on day: Day) -> Bool {
    guard !isSatisfactory else { return false }
    return lastWork.map { day - $0 >= Facet.stillDays } ?? true
  }
}

extension Dossier {
  fileprivate func wasMovedWhileLate(at place: Int) -> Bool {
    let id = recommendations[place].id
    // Of all that were ever moved few were moved of late.
    guard !standings[place].isSatisfactory,
      let last = journal.register(.due, on: id).events.last,
      day - day(of: journal.events[last]) <= Facet.movedDays,
      let (move, _) = movedWhileLate(id), let event = journal.event(move.event)
    else { return false }
    return day - day(of: event) <= Facet.movedDays
  }

  /// Whether its own due date was moved to a later day or taken away.
  func isPostponed(at place: Int) -> Bool { timesPostponed(recommendations[place].id) > 0 }

  /// Whether it is left to do, and nobody entered anything that holds for ``Facet/stillDays``.
  public func isStill(_ id: String) -> Bool { isTrue(.still, of: id) }

  /// Whether something is true of a recommendation.
  public func isTrue(_ facet: Facet, of id: String) -> Bool {
    place(of: id).map { facet.accepts($0, in: self) } ?? false
  }

  /// The ids of the recommendations of which something is true, theme by theme.
  public func ids(_ facet: Facet) -> [String] {
    recommendations.indices.filter { facet.accepts($0, in: self) }.map { recommendations[$0].id }
  }

  /// Of how many recommendations something is true.
  public func count(_ facet: Facet) -> Int {
    recommendations.indices.count { facet.accepts($0, in: self) }
  }

  /// The last entry on a recommendation or a part of it that was not taken back.
  public func lastWork(on id: String) -> Event? {
    journal.lastWork(on: recommendation(id)?.eventIDs ?? [id])
  }
}
