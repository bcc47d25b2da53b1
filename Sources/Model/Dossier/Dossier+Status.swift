/// What the user's side says of a recommendation, and when it said so.
public struct Saying: Hashable, Sendable {
  /// The event that says it.
  public var event: Event
  /// The one that said it first, where an undo says it again: whose word it is.
  public var origin: Event
  /// What it says, or nil if it is a word of a later version.
  public var status: Status?

  /// What a status event says, and which said it first, if it was another.
  public init(_ event: Event, from origin: Event? = nil) {
    self.event = event
    self.origin = origin ?? event
    status = Status(event.value)
  }

  /// What it says, in words; a word of a later version as it is.
  public var words: String {
    if event.value == .null { return "nothing said" }
    return status?.words ?? event.text
  }
}

/// The two statuses of a recommendation: GRECO's and ours.
extension Dossier {
  /// Two or more entries to the question how it stands, or none.
  public func contestedStatuses(of id: String) -> [Event] {
    journal.rivals(journal.register(.status, on: id))
  }

  /// The event that first said what an event says again, as an undo does.
  public func origin(of event: Event) -> Event {
    journal.index(of: event.id).map { journal.events[journal.origin(of: $0)] } ?? event
  }

  /// GRECO's findings of a recommendation by the day, with their reports, oldest first.
  public func findings(of id: String) -> [(finding: Finding, report: Report)] {
    guard let recommendation = recommendation(id) else { return [] }
    let found = recommendation.findings.enumerated().compactMap { place, finding in
      catalogue.reports.place(of: finding.report).map {
        (report: $0, place: place, finding: finding)
      }
    }
    return found.sorted { ($0.report, $0.place) < ($1.report, $1.place) }
      .map { ($0.finding, catalogue.reports[$0.report]) }
      .filter { isAdopted($0.1) }
  }

  /// What our side said of a recommendation or a part by the end of an earlier day; nil where it said
  /// nothing, or a word of a later version.
  public func status(of id: String, on day: Day) -> Status? {
    let events = journal.register(.status, on: id).events
    let said = events.last { self.day(of: journal.events[$0]) <= day }
    return said.flatMap { journal.events[$0].value.string }.flatMap(Status.init(rawValue:))
  }

  /// Whether GRECO or we find nothing left to do.
  public func isSatisfactory(_ id: String) -> Bool {
    if let place = place(of: id) { return standings[place].isSatisfactory }
    return status(of: id)?.isSatisfactory == true
  }

  /// Whether two entries stand to its national due date.
  public func isDueContested(_ id: String) -> Bool {
    isContested(.due, on: id)
  }

  /// Whether GRECO found it wanting, or has not yet looked.
  public func isOutstanding(_ id: String) -> Bool {
    found(of: id)?.isSatisfactory != true
  }

  /// The notes that stand on a recommendation and its parts, in the order they were made.
  public func notes(of id: String, last count: Int = .max) -> [(first: Event, now: Event)] {
    entries(.note, of: id, count)
  }

  /// The measures that stand on a recommendation and its parts, in the order of their days; where
  /// none is said, that of the entry counts.
  public func measures(of id: String, last count: Int = .max) -> [(first: Event, now: Event)] {
    let events = journal.events
    return (recommendation(id)?.eventIDs ?? [id])
      .flatMap { journal.places(ofEntries: .measure, on: $0) }
      .map { (day: events[$0.now].doneOn?.latest ?? day(of: events[$0.first]), entry: $0) }
      .sorted { ($0.day, $0.entry.first) < ($1.day, $1.entry.first) }
      .suffix(count).map { (events[$0.entry.first], events[$0.entry.now]) }
  }

  /// The evidence that stands on a recommendation and its parts, in the order it was entered.
  public func evidence(of id: String, last count: Int = .max) -> [(first: Event, now: Event)] {
    entries(.evidence, of: id, count)
  }

  /// The references of a recommendation and its parts that stand, in the order they were entered.
  public func refs(of id: String, last count: Int = .max) -> [(first: Event, now: Event)] {
    entries(.refs, of: id, count)
  }

  private func entries(
    _ kind: EventKind,
    of id: String,
    _ count: Int
  ) -> [(first: Event, now: Event)] {
    let ids = recommendation(id)?.eventIDs ?? [id]
    if ids.count == 1 { return journal.entries(kind, on: id, last: count) }
    return ids.flatMap { journal.entries(kind, on: $0, last: count) }
      .sorted { $0.first.id < $1.first.id }.suffix(count)
  }

  /// What was done to a recommendation and its parts, oldest first: the last so many entries.
  public func history(of id: String, last count: Int = .max) -> [Event] {
    places(ofEventsOn: id, last: count).map { journal.events[$0] }
  }

  /// The places in the journal of what was done to a recommendation and its parts, oldest first.
  func places(ofEventsOn id: String, last count: Int) -> ArraySlice<Int> {
    (recommendation(id)?.eventIDs ?? [id]).flatMap { (journal.eventsByID[$0] ?? []).suffix(count) }
      .sorted().suffix(count)
  }
}
