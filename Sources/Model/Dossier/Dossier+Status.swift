/// What the user's side says of a recommendation, and when it said so.
public struct Saying: Hashable, Sendable {
  /// The event that says it.
  public var event: Event
  /// What it says, or nil if it is a word of a later version.
  public var status: Status?

  /// What it says, in words; a word of a later version as it is.
  public var words: String { status?.words ?? event.value.string ?? event.value.text() }
}

/// The two statuses of a recommendation: GRECO's and ours.
extension Dossier {
  /// What our side says of a recommendation or a part, or nil if it says nothing.
  public func saying(on id: String) -> Saying? {
    guard let event = journal.counting(journal.register(.status, on: id)),
      event.value != .null
    else { return nil }
    return Saying(event: event, status: event.value.string.flatMap(Status.init(rawValue:)))
  }

  /// Our status, or nil if nothing is said.
  public func status(of id: String) -> Status? { saying(on: id)?.status }

  /// Two or more answers to the question how it stands, or none.
  public func answers(on id: String) -> [Event] {
    journal.answers(journal.register(.status, on: id))
  }

  /// The reports adopted by the day, in order.
  public var reports: [Report] { catalogue.reports.filter { $0.isAdopted(by: day) } }

  /// GRECO's findings of a recommendation by the day, with their reports, oldest first.
  public func findings(of id: String) -> [(finding: Finding, report: Report)] {
    guard let recommendation = recommendation(id) else { return [] }
    return reports.flatMap { report in
      recommendation.findings.filter { $0.report == report.id }.map { ($0, report) }
    }
  }

  /// GRECO's last finding of the whole recommendation.
  public func finding(of id: String) -> (finding: Finding, report: Report)? {
    findings(of: id).last { $0.finding.part == nil }
  }

  /// Whether GRECO or we find nothing left to do.
  public func isSatisfactory(_ id: String) -> Bool {
    finding(of: id)?.finding.status.isSatisfactory == true || status(of: id)?.isSatisfactory == true
  }

  /// Whether GRECO found it wanting, or has not yet looked.
  public func isOutstanding(_ id: String) -> Bool {
    finding(of: id)?.finding.status.isSatisfactory != true
  }

  /// Whether GRECO's finding came after our last word, so that ours needs a new look.
  public func isBeforeFinding(_ id: String) -> Bool {
    guard let saying = saying(on: id), let report = finding(of: id)?.report else { return false }
    let looks = [saying.event] + reviews(of: id)
    return looks.allSatisfy { day(of: $0) < report.adopted.latest }
  }

  /// When somebody last looked and found nothing to change.
  public func reviews(of id: String) -> [Event] {
    journal.entries(.review, on: id).map(\.now)
  }

  /// The notes that stand, in the order they were made.
  public func notes(of id: String) -> [(first: Event, now: Event)] {
    journal.entries(.note, on: id)
  }

  /// Everything that was done to a recommendation and its parts, oldest first.
  public func history(of id: String) -> [Event] {
    let parts = recommendation(id)?.parts.map { id + "." + $0.id } ?? []
    return ([id] + parts).flatMap { journal.eventsByID[$0] ?? [] }.sorted()
      .map { journal.events[$0] }
  }
}
