/// How a recommendation stands: what is asked most often of it, worked out once for every change.
struct Standing: Sendable {
  /// What our side says of it.
  let saying: Saying?
  /// Our status; beside what it was said with, as much more is asked for it alone.
  let status: Status?
  /// GRECO's last finding of the whole of it, and the report that has it.
  let finding: (finding: Finding, report: Report)?
  /// GRECO's status.
  let found: Status?
  /// Whether two entries stand to a question about it.
  let isContested: Bool
  /// Whether our word is older than GRECO's finding.
  let isBeforeFinding: Bool
  /// How it stands against its own due date.
  let timeliness: Timeliness
  /// The day of the last entry on it or a part of it that was not taken back.
  let lastWork: Day?
  /// Whether a measure that stands is work since GRECO's last report.
  let hasMeasureSinceReport: Bool
  /// The first day that is over by which a measure was to be done and is not said to be adopted.
  let missedPlan: Day?
  /// How far the answer has come that the authorities give in the report that is due; nil where there
  /// is none.
  let answer: AnswerState?

  /// Whether we say that it is done: of several entries that stand all of them.
  let isDoneByUs: Bool

  /// Whether GRECO or we find nothing left to do.
  var isSatisfactory: Bool { found?.isSatisfactory == true || isDoneByUs }

  /// Whether GRECO found it wanting, or has not yet looked.
  var isOutstanding: Bool { found?.isSatisfactory != true }
}

extension Dossier {
  /// Works out how a recommendation stands, the first of whose measures behind their plan is known.
  func standing(of recommendation: Recommendation, missedPlan: Day?) -> Standing {
    let ids = recommendation.eventIDs
    let saying = sayingInJournal(on: recommendation.id)
    let finding = lastFinding(of: recommendation)
    let isDoneByUs =
      saying?.status?.isSatisfactory == true
      && contestedStatuses(of: recommendation.id).allSatisfy {
        Saying($0).status?.isSatisfactory == true
      }
    let isSatisfactory = finding?.finding.status.isSatisfactory == true || isDoneByUs
    return Standing(
      saying: saying,
      status: saying?.status,
      finding: finding,
      found: finding?.finding.status,
      isContested: hasTwoEntries(on: ids),
      isBeforeFinding: isBefore(finding?.report, saying, on: recommendation.id),
      timeliness: timeliness(due: recommendation.due, isSatisfactory: isSatisfactory),
      lastWork: journal.lastWork(on: ids).map { day(of: $0) },
      hasMeasureSinceReport: ids.contains { id in
        journal.hasEntry(.measure, on: id) { isWorkSinceLastReport($0) }
      },
      missedPlan: missedPlan,
      answer: reportDue.flatMap { recommendation.state(of: reportedAnswers(on: ids, in: $0)) },
      isDoneByUs: isDoneByUs
    )
  }

  /// Whether what is said is older than GRECO's finding, and was not looked at since.
  private func isBefore(_ report: Report?, _ saying: Saying?, on id: String) -> Bool {
    guard let saying, let report else { return false }
    let adoption = latestAdoption(of: report)
    func isBefore(_ event: Event) -> Bool { day(of: event) < adoption }
    guard isBefore(saying.event) else { return false }
    return journal.entries(.review, on: id, last: 1).allSatisfy { isBefore($0.now) }
  }

  private func reportedAnswers(on ids: [String], in report: String) -> [ReportedAnswer] {
    ids.flatMap { reportedAnswers(on: $0) }.filter { $0.report == report }
  }

  /// Whether GRECO's finding came after our last word, so that ours needs a new look.
  public func isBeforeFinding(_ id: String) -> Bool {
    place(of: id).map { standings[$0].isBeforeFinding } ?? false
  }

  /// What our side says of a recommendation or a part, or nil if it says nothing.
  public func saying(on id: String) -> Saying? {
    guard let place = place(of: id) else { return sayingInJournal(on: id) }
    return standings[place].saying
  }

  /// Our status, or nil if nothing is said.
  public func status(of id: String) -> Status? {
    guard let place = place(of: id) else { return sayingInJournal(on: id)?.status }
    return standings[place].status
  }

  /// GRECO's last finding of the whole recommendation.
  public func finding(of id: String) -> (finding: Finding, report: Report)? {
    guard let place = place(of: id) else {
      return replaced[id].flatMap { lastFinding(of: $0.recommendation) }
    }
    return standings[place].finding
  }

  /// GRECO's status in its last finding of the whole recommendation.
  public func found(of id: String) -> Status? {
    guard let place = place(of: id) else { return finding(of: id)?.finding.status }
    return standings[place].found
  }

  /// Whether two entries stand against each other, on a recommendation or on a part of it.
  public func isContested(_ id: String) -> Bool {
    place(of: id).map { standings[$0].isContested } ?? hasTwoEntries(on: [id])
  }

  private func sayingInJournal(on id: String) -> Saying? {
    guard let event = journal.counting(journal.register(.status, on: id)),
      event.value != .null
    else { return nil }
    return Saying(journal.asCorrected(event), from: origin(of: event))
  }

  private func lastFinding(
    of recommendation: Recommendation
  ) -> (finding: Finding, report: Report)? {
    var last: (finding: Finding, report: Int)?
    for finding in recommendation.findings where finding.part == nil {
      guard let report = catalogue.reports.place(of: finding.report),
        report >= last?.report ?? 0, isAdopted(catalogue.reports[report])
      else { continue }
      last = (finding, report)
    }
    return last.map { ($0.finding, catalogue.reports[$0.report]) }
  }

  private func hasTwoEntries(on ids: [String]) -> Bool {
    !questions.isEmpty && ids.contains { questions[$0] != nil }
  }
}
