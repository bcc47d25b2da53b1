/// What users did, and what stands of it: the fold of the events in the order of their ids.
///
/// The fold is a function of the set of events: the order in which copies were put together
/// makes no difference. An event takes the place of those it names in `after`; a register's
/// heads are those nobody took the place of; of several heads the greatest id counts for now.
public struct Journal: Hashable, Sendable {
  /// Every event once, in the order of the ids.
  public private(set) var events: [Event] = []
  /// By what they set.
  public private(set) var registers: [RegisterKey: Register] = [:]
  /// The registers that change what the catalogue says.
  public private(set) var catalogueChanges: Set<RegisterKey> = []
  /// The registers in which two or more answers stand against each other; few, so that looking
  /// for them costs nothing.
  public private(set) var contested: Set<RegisterKey> = []
  /// Of which there is to be one for a report, and somebody began an entry.
  private var begunOnce: Set<OncePerReport> = []
  /// The same, where it was begun more than once, as two copies do that know nothing of each other.
  public private(set) var begunAgain: Set<OncePerReport> = []
  /// The events of each kind on each id that began an entry, such as a note, in order.
  private var begun: [Topic: [Int]] = [:]
  /// The last event of each kind on each id.
  private var latest: [Topic: Int] = [:]
  /// The events on each id, in order.
  public private(set) var eventsByID: [String: [Int]] = [:]
  /// The registers of the events that amend an entry, by their place; the others' follow from
  /// the event itself.
  private var amended: [Int: RegisterKey] = [:]
  /// Named in an `after` before they came, as only a journal put together by hand does.
  private var supersededEarly: Set<EventID> = []

  /// A journal in which nothing was done.
  public init() {}

  /// A journal of these events, in whatever order they come.
  public init(_ events: some Sequence<Event>) {
    add(Array(events))
  }

  /// Takes in more events; those it has already count once.
  public mutating func add(_ more: [Event]) {
    if events.isEmpty, more.isInOrder {
      // Taken over as they are: a long journal is not copied event by event.
      events = more
      for index in events.indices { enterRegister(index) }
      return
    }
    for (index, event) in more.enumerated() {
      if let last = events.last, event.id <= last.id {
        if has(event) { continue }
        return rebuild(with: more[index...])
      }
      append(event)
    }
  }

  /// Makes room for more events now, apart from any copy, so that the first of them does not have
  /// to wait for that.
  public mutating func makeRoom() {
    events.reserveCapacity(events.count + 1024)
  }

  /// The events entered no later than a moment.
  public func until(_ end: Timestamp) -> Journal {
    Journal(events.filter { $0.at <= end })
  }

  /// The place of an event, or nil if it is not here.
  public func index(of id: EventID) -> Int? {
    var low = 0
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < events.count && events[low].id == id ? low : nil
  }

  /// The event of an id.
  public func event(_ id: EventID) -> Event? { index(of: id).map { events[$0] } }

  /// The register that an event belongs to.
  public func key(of index: Int) -> RegisterKey {
    if let key = amended[index] { return key }
    let event = events[index]
    switch event.knownKind?.scope {
    case .field, .named: return .field(on: event.on, kind: event.kind)
    case .entry, nil: return .entry(event.id)
    }
  }

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
    let heads = register.heads.sorted().map { events[$0] }
    guard let first = heads.first, heads.contains(where: { !$0.agrees(with: first) }) else {
      return []
    }
    return heads
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
      if found.count >= count { break }
      guard let now = standing(index) else { continue }
      found.append((events[index], now))
    }
    return found.reversed()
  }

  /// The last event of a kind on an id, whatever became of it.
  public func lastEvent(_ kind: EventKind, on id: String) -> Event? {
    latest[Topic(on: id, kind: kind.rawValue)].map { events[$0] }
  }

  /// What the entry that an event belongs to says now; nil if it was taken back.
  public func standing(_ id: EventID) -> Event? { index(of: id).flatMap { standing($0) } }

  private func standing(_ index: Int) -> Event? {
    guard let register = registers[key(of: index)], let now = counting(register) else { return nil }
    return now.value == .null ? nil : now
  }

  private mutating func rebuild(with more: ArraySlice<Event>) {
    // Of the same id, which only a spoilt journal has twice, the text decides, not who came first.
    let all = (events + more).sorted {
      $0.id != $1.id ? $0.id < $1.id : $0.line.lexicographicallyPrecedes($1.line)
    }
    self = Journal()
    for event in all where events.last?.id != event.id || events.last?.line != event.line {
      append(event)
    }
  }

  /// Whether an event is here already, to the letter.
  private func has(_ event: Event) -> Bool {
    guard let first = index(of: event.id) else { return false }
    return events[first...].prefix { $0.id == event.id }.contains { $0.line == event.line }
  }

  private mutating func append(_ event: Event) {
    events.append(event)
    enterRegister(events.count - 1)
  }

  private mutating func enterRegister(_ index: Int) {
    let event = events[index]
    amended[index] = amendedKey(event)
    let topic = Topic(on: event.on, kind: event.kind)
    if case .entry(let name) = key(of: index), name == event.id {
      begun[topic, default: []].append(index)
      if let once = OncePerReport(event), !begunOnce.insert(once).inserted {
        begunAgain.insert(once)
      }
    }
    latest[topic] = index
    eventsByID[event.on, default: []].append(index)
    for id in event.after where id >= event.id { supersededEarly.insert(id) }
    let key = key(of: index)
    if event.knownKind?.changesCatalogue == true { catalogueChanges.insert(key) }
    registers[key, default: Register()].take(
      index,
      superseding: event.after,
      isHead: !supersededEarly.contains(event.id),
      id: { events[$0].id }
    )
    noteAnswers(key)
  }

  private mutating func noteAnswers(_ key: RegisterKey) {
    guard let register = registers[key], register.heads.count > 1, !answers(register).isEmpty
    else {
      if !contested.isEmpty { contested.remove(key) }
      return
    }
    contested.insert(key)
  }

  /// A kind of event on an id.
  private struct Topic: Hashable {
    var on: String
    var kind: String
  }

  /// An event on an entry belongs where the event it names does, if that is one of its kind; nil
  /// for an event that follows from itself.
  private func amendedKey(_ event: Event) -> RegisterKey? {
    guard let of = event.of else { return nil }
    switch event.knownKind?.scope {
    case .field, .named: return nil
    case .entry, nil:
      guard let named = index(of: of) else { return .entry(of) }
      return events[named].kind == event.kind ? key(of: named) : nil
    }
  }
}

extension [Event] {
  /// Whether each id is greater than the one before.
  fileprivate var isInOrder: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].id < self[$0].id }
  }
}

extension Register {
  fileprivate mutating func take(
    _ index: Int,
    superseding after: [EventID],
    isHead: Bool,
    id: (Int) -> EventID
  ) {
    events.append(index)
    heads.removeAll { after.contains(id($0)) }
    if isHead { heads.append(index) }
  }
}
