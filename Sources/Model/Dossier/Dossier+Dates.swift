/// How a recommendation stands against its own national due date; GRECO sets none.
public enum Timeliness: String, CaseIterable, Hashable, Sendable {
  /// No date, or nothing left to do.
  case none
  /// More than ``dueSoonDays`` to go.
  case onTime = "on-time"
  /// Due within ``dueSoonDays``.
  case dueSoon = "due-soon"
  /// Past.
  case overdue

  /// From how many days before it a date counts as near.
  public static let dueSoonDays = 30
}

/// The dates of a dossier: the recommendations' own and the report's.
extension Dossier {
  /// The national due date of a recommendation.
  public func due(of id: String) -> Day? { recommendation(id)?.due }

  /// Days to the national due date, negative when past.
  public func days(of id: String) -> Int? { due(of: id).map { $0 - day } }

  /// How a recommendation stands against its own due date.
  public func timeliness(of id: String) -> Timeliness {
    place(of: id).map { standings[$0].timeliness } ?? .none
  }

  /// How a date stands; where nothing is left to do it does not matter.
  func timeliness(due: Day?, isSatisfactory: Bool) -> Timeliness {
    guard let due, !isSatisfactory else { return .none }
    if due < day { return .overdue }
    return due - day <= Timeliness.dueSoonDays ? .dueSoon : .onTime
  }

  /// Works out the deadlines that were known by the day, soonest first.
  func knownDeadlines() -> [DeadlineWindow] {
    let known = catalogue.deadlines.filter { deadline in
      deadline.from.map { isOver($0, isSaid: isEntered(.deadline, deadline.id)) } ?? true
    }
    return known.map { deadline in
      let isClosed = deadline.closedBy.flatMap { catalogue.report($0) }.map(isAdopted) ?? false
      let isMet = isClosed || deadline.met.map { $0 <= day } ?? false
      return DeadlineWindow(deadline, on: day, isMet: isMet, isClosed: procedureEnd != nil)
    }
  }

  /// The report with which GRECO closed the procedure by the day; nil as long as it goes on.
  ///
  /// A later report does not open it again.
  public var procedureEnd: Report? {
    reports.first { $0.ends == .procedure && !$0.kind.isAuthorities }
  }

  /// That the procedure is closed, by which report and when, the day as it is to be written; nil as long as
  /// it goes on.
  public func closedWords(_ words: (PartialDay) -> String) -> String? {
    procedureEnd.map { report in
      "procedure closed by the \(report.kind.words), \(words(report.adopted))"
        + mark(.report, on: report.id)
    }
  }

  /// The deadline to watch: the first that is open, else the last that is past, else the last, be it that
  /// nothing is due any more.
  ///
  /// What was due before the last delivery is settled by it.
  public var deadline: DeadlineWindow? {
    let all = deadlines
    let later = all.lastIndex { $0.state == .met }.map { all[($0 + 1)...] } ?? all[...]
    return later.first { $0.state == .open } ?? later.last { $0.state == .past } ?? all.last
  }

  /// When a date was met, or by what as far as that is known; the day as it is to be written.
  ///
  /// A report of GRECO's that closes it answers what was delivered; nobody says when that was.
  public func metWords(_ deadline: Deadline, _ words: (Day) -> String) -> String {
    if let day = deadline.met { return "met \(words(day))\(mark(metOf: deadline))" }
    guard let report = deadline.closedBy.flatMap({ catalogue.report($0) }) else { return "met" }
    return "\(report.kind.isAuthorities ? "met" : "answered") by the \(report.kind.words)"
  }

  /// Whether GRECO adopted a report after a deadline's date, as far as this dossier knows.
  public func hasLaterReport(than deadline: Deadline) -> Bool {
    reports.last.map { $0.adopted.latest > deadline.due.latest } ?? false
  }

  /// Whether a deadline's date is over and this dossier knows of no later report.
  public func isSilent(after window: DeadlineWindow) -> Bool {
    window.state == .past && !hasLaterReport(than: window.deadline)
  }
}
