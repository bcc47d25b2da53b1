/// What users did, and what stands of it: the fold of the events in the order of their ids.
///
/// The fold is a function of the set of events: the order in which copies were put together
/// makes no difference. An event takes the place of those it names in `after`; a register's
/// heads are those nobody took the place of; of several heads the greatest id counts for now.
public struct Journal: Hashable, Sendable {
  /// Every event once, in the order of the ids.
  public private(set) var events: [Event] = []
  /// Which those are, in sum.
  private(set) var sum = IDSum()
  /// By what they set.
  public private(set) var registers: [RegisterKey: Register] = [:]
  /// The registers that change what the catalogue says.
  public private(set) var catalogueChanges: Set<RegisterKey> = []
  /// The registers that say whose a name is; few.
  private(set) var namings: Set<RegisterKey> = []
  /// The registers in which two or more entries stand against each other; few, so that looking
  /// for them costs nothing.
  public private(set) var contested: Set<RegisterKey> = []
  /// Of which there is to be one for a report, and somebody began an entry.
  private var begunOnce: Set<OncePerReport> = []
  /// The same, where it was begun more than once, as two copies do that know nothing of each other.
  public private(set) var begunAgain: Set<OncePerReport> = []
  /// The events of each kind on each id that began an entry, such as a note, in order.
  private(set) var begun: [Topic: [Int]] = [:]
  /// The events on each id, in order.
  public private(set) var eventsByID: [String: [Int]] = [:]
  /// The registers of the events that amend an entry, by their place; the others' follow from
  /// the event itself.
  private var amended: [Int: RegisterKey] = [:]
  /// What events name that have lesser ids, as after a clock that was set back: superseded, each in
  /// one register, before it comes in the order of the ids.
  private var supersededEarly: Set<EarlyWord> = []
  /// Events that others amend or take back and that are not here; when one comes, what named it
  /// belongs elsewhere.
  private var awaited: Set<EventID> = []
  /// The places of events that amend or take back one of a greater id, as after a clock that was set
  /// back.
  private(set) var ahead: [Int] = []
  /// The places of events that name each other in a circle, as only a hand can write it: none of them
  /// takes another back.
  private(set) var circular: Set<Int> = []

  /// A journal in which nothing was done.
  public init() {}

  /// A journal of these events, in whatever order they come.
  public init(_ events: some Sequence<Event>) {
    add(Array(events))
  }

  /// Takes in more events; those it has already count once.
  public mutating func add(_ more: [Event]) {
    if events.isEmpty, more.isInOrder { return takeOver(more) }
    for (index, event) in more.enumerated() {
      if let last = events.last, event.id <= last.id {
        if has(event) { continue }
        return rebuild(with: more[index...])
      }
      // What was entered before as if nobody would come to tell has to be entered anew.
      if awaited.contains(event.id) { return rebuild(with: more[index...]) }
      events.append(event)
      noteAnswers(enterRegister(events.count - 1).key)
    }
  }

  /// All of it at once, in the order of the ids: a word on an event finds it whatever their ids, and
  /// a long journal is not copied event by event.
  private mutating func takeOver(_ all: [Event]) {
    events = all
    var many: Set<RegisterKey> = []
    for index in events.indices {
      let (key, heads) = enterRegister(index)
      if heads > 1 { many.insert(key) }
    }
    noteCircles()
    for key in many { noteAnswers(key) }
  }

  /// Every circle has an event that names one of a greater id.
  private mutating func noteCircles() {
    var walks: [Int: Int] = [:]
    for start in ahead {
      var place: Int? = start
      while let here = place, walks[here] == nil {
        Steps.count()
        walks[here] = start
        place = events[here].of.flatMap { index(of: $0) }
      }
      if let place, walks[place] == start { circular.formUnion(circle(from: place)) }
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

  /// The events up to one, in the order of their ids: what its author can have known.
  public func until(_ id: EventID) -> Journal { Journal(events.prefix { $0.id <= id }) }

  /// The place of an event, or nil if it is not here.
  public func index(of id: EventID) -> Int? { events.place(of: id) }

  /// The event of an id.
  public func event(_ id: EventID) -> Event? { index(of: id).map { events[$0] } }

  /// The register that an event belongs to; nil if it is not here.
  func registerKey(of id: EventID) -> RegisterKey? { index(of: id).map { key(of: $0) } }

  /// The register that an event belongs to.
  public func key(of index: Int) -> RegisterKey { amended[index] ?? ownKey(events[index]) }

  private mutating func rebuild(with more: ArraySlice<Event>) {
    // Of the same id, which only a spoilt journal has twice, the text decides, not who came first.
    let all = (events + more).sorted {
      $0.id != $1.id ? $0.id < $1.id : $0.line.lexicographicallyPrecedes($1.line)
    }
    self = Journal()
    takeOver(
      all.indices.filter { index in
        index == 0 || all[index - 1].id != all[index].id || all[index - 1].line != all[index].line
      }
      .map { all[$0] }
    )
  }

  /// Whether an event is here already, to the letter.
  private func has(_ event: Event) -> Bool {
    guard let first = index(of: event.id) else { return false }
    return events[first...].prefix { $0.id == event.id }.contains { $0.line == event.line }
  }

  /// Enters an event that is in place, and says into which register and how many heads that has.
  private mutating func enterRegister(_ index: Int) -> (key: RegisterKey, heads: Int) {
    // Not the event itself, of which a copy costs more than what is done with it.
    let (id, on, kind) = (events[index].id, events[index].on, events[index].knownKind)
    let of = events[index].of
    sum.take(in: id)
    var key = ownKey(events[index])
    if of != nil {
      let root = root(of: index)
      if root != key { amended[index] = root }
      key = root
    }
    if case .entry(let name) = key, name == id {
      begun[Topic(on: on, kind: events[index].kind), default: []].append(index)
      if let once = OncePerReport(events[index]), !begunOnce.insert(once).inserted {
        begunAgain.insert(once)
      }
    }
    eventsByID[on, default: []].append(index)
    for other in events[index].after where other > id {
      supersededEarly.insert(EarlyWord(other, key))
    }
    if let of, of > id {
      ahead.append(index)
      if self.index(of: of) == nil { awaited.insert(of) }
    }
    if kind?.changesCatalogue == true { catalogueChanges.insert(key) }
    if kind == .person { namings.insert(key) }
    let isHead = supersededEarly.isEmpty || !supersededEarly.contains(EarlyWord(id, key))
    let heads = registers[key, default: Register()].take(index, of: events, isHead: isHead)
    return (key, heads)
  }

  private mutating func noteAnswers(_ key: RegisterKey) {
    merge(key)
    guard let register = registers[key], register.heads.count > 1, !rivals(register).isEmpty
    else {
      if !contested.isEmpty { contested.remove(key) }
      return
    }
    contested.insert(key)
  }

  /// Works out what several heads of an entry that is written whole come to.
  private mutating func merge(_ key: RegisterKey) {
    guard case .field(_, let kind) = key, EventKind(rawValue: kind)?.scope == .named,
      let register = registers[key]
    else { return }
    if register.heads.count > 1 {
      let merged = Merging(register, in: self)?.merged()
      registers[key]?.merged = merged
    } else if register.merged != nil {
      registers[key]?.merged = nil
    }
  }

  /// A kind of event on an id.
  struct Topic: Hashable {
    var on: String
    var kind: String
  }

  /// A register that an event is named for before it comes.
  private struct EarlyWord: Hashable {
    var event: EventID
    var register: RegisterKey

    init(_ event: EventID, _ register: RegisterKey) {
      (self.event, self.register) = (event, register)
    }
  }

  /// The register of an event that amends nothing.
  private func ownKey(_ event: Event) -> RegisterKey {
    switch event.knownKind?.scope {
    case .field, .named: .field(on: event.on, kind: event.kind)
    case .entry, nil: .entry(event.id)
    }
  }

  /// An event on an entry belongs where the event it names does, if that is one of its kind.
  ///
  /// And so on to the one that began it, whatever their ids. Of a circle, which only a hand can write,
  /// the least id is taken for that.
  private mutating func root(of index: Int) -> RegisterKey {
    guard events[index].of != nil, case .entry = ownKey(events[index]) else {
      return ownKey(events[index])
    }
    var passed: Set<Int> = []
    let key = root(from: index, &passed)
    // All that lead there belong there, so that none is followed twice.
    for place in passed where place != index && key != ownKey(events[place]) {
      amended[place] = key
    }
    return key
  }

  private mutating func root(from index: Int, _ passed: inout Set<Int>) -> RegisterKey {
    var place = index
    while passed.insert(place).inserted {
      if let known = amended[place] { return known }
      guard let of = events[place].of else { return ownKey(events[place]) }
      guard let next = self.index(of: of) else {
        awaited.insert(of)
        return .entry(of)
      }
      guard events[next].kind == events[place].kind else {
        return isRemark(events[place], on: events[next])
          ? .entry(events[next].id) : ownKey(events[place])
      }
      place = next
    }
    return .entry(events[circle(from: place).min() ?? place].id)
  }

  /// Whether an event corrects the text that was given with another, of a field or of what is
  /// written whole: the corrections of that text have a register of their own.
  private func isRemark(_ event: Event, on other: Event) -> Bool {
    guard event.knownKind == .remark else { return false }
    switch other.knownKind?.scope {
    case .field, .named: return true
    case .entry, nil: return false
    }
  }

  /// The events of a circle that each amend the next.
  private func circle(from start: Int) -> [Int] {
    var all = [start]
    while let of = events[all[all.count - 1]].of, let next = index(of: of), next != start {
      all.append(next)
    }
    return all
  }
}
