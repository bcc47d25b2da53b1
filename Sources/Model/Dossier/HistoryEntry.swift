/// What was done in one go, as it is read: an event, or a run of steps that one person made on one
/// day from one status to another.
public struct HistoryEntry: Hashable, Sendable {
  /// The events, oldest first; at least one.
  public private(set) var events: [Event]

  init(_ event: Event) {
    events = [event]
  }

  /// The one that counts of them.
  public var last: Event { events[events.count - 1] }

  /// Whether it is more than one step.
  public var isRun: Bool { events.count > 1 }

  /// As many as one run is said to have at most, so that a long one costs no long look.
  fileprivate static let longest = 100

  /// Takes in the step before, if it is one of the same run; both are bare, and of the same day.
  fileprivate mutating func takeIn(_ earlier: Event) -> Bool {
    guard earlier.on == events[0].on, earlier.by == events[0].by, events.count < Self.longest
    else { return false }
    events.insert(earlier, at: 0)
    return true
  }
}

extension Event {
  /// Whether it says no more than where something stands.
  fileprivate var isBareStep: Bool { knownKind == .status && note == nil && day == nil }
}

extension Dossier {
  /// What was done to a recommendation and its parts, oldest first: the last so many entries.
  public func history(of id: String, lastEntries count: Int) -> [HistoryEntry] {
    // A run is no longer than that, so these make as many entries as are wanted.
    let enough = HistoryEntry.longest * min(count, 1 << 20)
    var entries: [HistoryEntry] = []
    /// The day of the run that the entry before may be; nil where it is none.
    var runDay: Day?
    for place in places(ofEventsOn: id, last: enough).reversed() {
      let event = journal.events[place]
      let day = event.isBareStep ? day(of: event) : nil
      if let day, day == runDay, entries[entries.count - 1].takeIn(event) { continue }
      if entries.count == count { break }
      entries.append(HistoryEntry(event))
      runDay = day
    }
    return entries.reversed()
  }

  /// What a run of steps led from and to.
  public func ends(of entry: HistoryEntry) -> (before: JSON, after: JSON) {
    let before = journal.index(of: entry.events[0].id).map { journal.replacedValue($0) }
    return (before ?? .null, entry.last.value)
  }
}
