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
  private static let longest = 100

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
    var looked = max(16, 2 * min(count, 1 << 20))
    while true {
      let events = history(of: id, last: looked)
      let entries = folded(events)
      // The first run of those looked at may have begun before; but thousands of steps in a row
      // are not worth waiting for.
      if events.count < looked || entries.count > count || looked > 2048 {
        return entries.suffix(count)
      }
      looked *= 4
    }
  }

  private func folded(_ events: [Event]) -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    /// The day of the run that the entry before may be; nil where it is none.
    var runDay: Day?
    for event in events.reversed() {
      let day = event.isBareStep ? day(of: event) : nil
      if let day, day == runDay, entries[entries.count - 1].takeIn(event) { continue }
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
