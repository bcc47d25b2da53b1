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

  init(saying: Saying?, finding: (finding: Finding, report: Report)?, isContested: Bool) {
    self.saying = saying
    status = saying?.status
    self.finding = finding
    found = finding?.finding.status
    self.isContested = isContested
  }
}

extension Dossier {
  /// Works out how a recommendation stands.
  func standing(of recommendation: Recommendation) -> Standing {
    Standing(
      saying: sayingInJournal(on: recommendation.id),
      finding: lastFinding(of: recommendation),
      isContested: hasTwoAnswers(on: recommendation.eventIDs)
    )
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
    place(of: id).flatMap { standings[$0].finding }
  }

  /// GRECO's status in its last finding of the whole recommendation.
  public func found(of id: String) -> Status? { place(of: id).flatMap { standings[$0].found } }

  /// Whether two entries stand against each other, on a recommendation or on a part of it.
  public func isContested(_ id: String) -> Bool {
    place(of: id).map { standings[$0].isContested } ?? hasTwoAnswers(on: [id])
  }

  private func sayingInJournal(on id: String) -> Saying? {
    guard var event = journal.counting(journal.register(.status, on: id)),
      event.value != .null
    else { return nil }
    event.note = journal.remark(on: event)
    return Saying(event)
  }

  private func lastFinding(
    of recommendation: Recommendation
  ) -> (finding: Finding, report: Report)? {
    var last: (finding: Finding, report: Int)?
    for finding in recommendation.findings where finding.part == nil {
      guard let report = catalogue.reports.place(of: finding.report),
        report >= last?.report ?? 0, catalogue.reports[report].isAdopted(by: day)
      else { continue }
      last = (finding, report)
    }
    return last.map { ($0.finding, catalogue.reports[$0.report]) }
  }

  private func hasTwoAnswers(on ids: [String]) -> Bool {
    !questions.isEmpty && ids.contains { questions[$0] != nil }
  }
}
