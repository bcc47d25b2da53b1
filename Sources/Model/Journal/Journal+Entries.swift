/// What stands: the fields, and the entries of a kind on an id.
extension Journal {
  /// The register of a field; empty if nothing was said of it.
  public func register(_ kind: EventKind, on id: String) -> Register {
    registers[.field(on: id, kind: kind.rawValue)] ?? Register()
  }

  /// The event that counts, of several heads for now; of an entry that is written whole with what the
  /// others set of it.
  public func counting(_ register: Register) -> Event? {
    register.merged?.now ?? register.heads.max().map { events[$0] }
  }

  /// The entries that stand against each other: none, or two and more.
  public func rivals(_ register: Register) -> [Event] {
    guard register.heads.count > 1 else { return [] }
    if let merged = register.merged { return merged.rivals }
    let heads = register.heads.map { events[$0] }
    return heads.contains { !$0.agrees(with: heads[0]) } ? heads : []
  }

  /// Whether two entries stand to what an event is about.
  public func isContested(_ event: Event) -> Bool {
    guard !contested.isEmpty else { return false }
    return index(of: event.id).map { contested.contains(key(of: $0)) } ?? false
  }

  /// The entries of a kind on an id that stand, in the order they were made: the first event of
  /// each and the one that counts.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - id: A recommendation or a part.
  ///   - count: How many of the last are wanted; fewer cost less, however many there are.
  /// - Returns: Those entries.
  public func entries(
    _ kind: EventKind,
    on id: String,
    last count: Int = .max
  ) -> [(first: Event, now: Event)] {
    places(ofEntries: kind, on: id, last: count).map { (events[$0.first], events[$0.now]) }
  }

  /// The places of what makes up those entries: of a thousand that are only put in order none is copied.
  func places(
    ofEntries kind: EventKind,
    on id: String,
    last count: Int = .max
  ) -> [(first: Int, now: Int)] {
    var found: [(first: Int, now: Int)] = []
    for index in (begun[Topic(on: id, kind: kind.rawValue)] ?? []).reversed() {
      Steps.count()
      if found.count >= count { break }
      guard let now = standing(at: index) else { continue }
      found.append((index, now))
    }
    return found.reversed()
  }

  /// Whether an entry of a kind on an id stands of which something is true; the last are asked first.
  public func hasEntry(_ kind: EventKind, on id: String, where isSo: (Event) -> Bool) -> Bool {
    (begun[Topic(on: id, kind: kind.rawValue)] ?? []).reversed().contains { index in
      Steps.count()
      return standing(at: index).map { isSo(events[$0]) } ?? false
    }
  }

  /// The event that began the entry that another one belongs to; itself, if that is all there is.
  func begun(by event: Event) -> Event {
    guard let of = event.of, event.knownKind?.scope == .entry,
      let key = registerKey(of: event.id) ?? registerKey(of: of),
      let first = registers[key]?.events.first
    else { return event }
    return events[first]
  }

  /// What the entry that an event belongs to says now; nil if it was taken back.
  public func standing(_ id: EventID) -> Event? {
    index(of: id).flatMap { standing(at: $0) }.map { events[$0] }
  }

  /// The place of what an entry says now, by that of one of its events.
  private func standing(at index: Int) -> Int? {
    guard let now = registers[key(of: index)]?.heads.max(), events[now].value != .null else {
      return nil
    }
    return now
  }
}
