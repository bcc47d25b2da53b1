/// Which register an event sets.
public enum RegisterKey: Hashable, Sendable {
  /// A field of what the event is on, or an entry with an id of its own.
  case field(on: String, kind: String)
  /// An entry named by its first event.
  case entry(EventID)
}

/// Everything that was said of one thing, and what of it stands.
public struct Register: Hashable, Sendable {
  /// Its events, in the order of their ids; indexes into the journal's.
  public internal(set) var events: [Int] = []
  /// Those that no other took the place of; more than one where two did not know of each other.
  public internal(set) var heads: [Int] = []
}
