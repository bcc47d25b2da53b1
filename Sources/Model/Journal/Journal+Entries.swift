/// What stands: the fields, and the entries of a kind on an id.
extension Journal {
  /// The register of a field; empty if nothing was said of it.
  public func register(_ kind: EventKind, on id: String) -> Register {
    registers[.field(on: id, kind: kind.rawValue)] ?? Register()
  }

  /// The event that counts, of several heads for now.
  public func counting(_ register: Register) -> Event? {
    register.heads.max().map { events[$0] }
  }

  /// The answers that stand against each other: none, or two and more.
  public func answers(_ register: Register) -> [Event] {
    guard register.heads.count > 1 else { return [] }
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
    var found: [(first: Event, now: Event)] = []
    for index in (begun[Topic(on: id, kind: kind.rawValue)] ?? []).reversed() {
      Steps.count()
      if found.count >= count { break }
      guard let now = standing(index) else { continue }
      found.append((events[index], now))
    }
    return found.reversed()
  }

  /// Whether an entry of a kind on an id stands of which something is true; the last are asked first.
  public func hasEntry(_ kind: EventKind, on id: String, where isSo: (Event) -> Bool) -> Bool {
    (begun[Topic(on: id, kind: kind.rawValue)] ?? []).reversed().contains { index in
      Steps.count()
      return standing(index).map(isSo) ?? false
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
  public func standing(_ id: EventID) -> Event? { index(of: id).flatMap { standing($0) } }

  private func standing(_ index: Int) -> Event? {
    guard let register = registers[key(of: index)], let now = counting(register) else { return nil }
    return now.value == .null ? nil : now
  }
}
