/// What there is one of: a kind, what it is on, and the report.
public struct OncePerReport: Hashable, Sendable {
  /// The recommendation or part.
  public var on: String
  /// A finding or an answer.
  public var kind: EventKind
  /// The report it is in or for.
  public var report: String

  /// What an event that begins an entry begins; nil for what there may be many of.
  init?(_ event: Event) {
    guard let kind = event.knownKind, kind.isOncePerReport,
      let report = event.report
    else { return nil }
    on = event.on
    self.kind = kind
    self.report = report
  }
}

/// Findings and answers: of each there is one for a recommendation or a part and a report.
extension Journal {
  /// The entries of a kind on an id for a report that stand, the one that counts last; more than
  /// one only where two people entered it without knowing of each other.
  public func entries(
    _ kind: EventKind,
    on id: String,
    for report: String
  ) -> [(first: Event, now: Event)] {
    entries(kind, on: id).filter { $0.now.report == report }
      .sorted { $0.now.id < $1.now.id }
  }

  /// What is entered once for a report: a new entry, or the one that counts amended and the others
  /// taken back.
  ///
  /// The members are what it says beside its value, nil to leave one out. There are no drafts where
  /// that holds already and there is nothing to settle.
  public func drafting(
    once kind: EventKind,
    on id: String,
    for report: String,
    value: JSON,
    members: [(name: EventMember, value: JSON?)]
  ) -> [EventDraft] {
    let standing = entries(kind, on: id, for: report)
    let counting = standing.last
    var others = counting?.now.others ?? [JSON.Member(.report, .string(report))]
    for member in members { others = others.setting(member.name, to: member.value) }
    guard let counting else { return [EventDraft(kind, on: id, value: value, others: others)] }
    let isSaid = counting.now.value == value && counting.now.others == others
    if isSaid, standing.count == 1, versions(of: counting).count == 1 { return [] }
    // The amendment comes last: it is what undo looks for.
    return standing.dropLast().compactMap { amending($0.first.id, value: .null) }
      + [amending(counting.first.id, value: value, others: others, evenIfSaid: true)]
      .compactMap(\.self)
  }

  /// The same for every report, the entries looked through once.
  func entriesByReport(
    _ kind: EventKind,
    on id: String
  ) -> [String: [(first: Event, now: Event)]] {
    Dictionary(grouping: entries(kind, on: id)) { $0.now.report ?? "" }
      .mapValues { $0.sorted { $0.now.id < $1.now.id } }
  }

  /// What some entries of one thing say, the one that counts last.
  ///
  /// More than one where what two people entered or amended stands against each other.
  func versions(of entries: [(first: Event, now: Event)]) -> [(first: Event, now: Event)] {
    let all = entries.flatMap { entry in
      versions(of: entry).filter { $0.value != .null }.map { (first: entry.first, now: $0) }
    }
    .sorted { $0.now.id < $1.now.id }
    // What two people entered alike is said once.
    return lastOfEach(all) { $0.now }
  }

  /// What an entry says: one event, or those that stand against each other.
  private func versions(of entry: (first: Event, now: Event)) -> [Event] {
    let rivals = rivals(register(of: entry.first))
    return rivals.isEmpty ? [entry.now] : rivals
  }

  /// Of those that say the same only the last.
  func lastOfEach<Element>(_ all: [Element], event: (Element) -> Event) -> [Element] {
    var said: Set<Event.Said> = []
    return all.reversed().filter { said.insert(event($0).said).inserted }.reversed()
  }

  /// The register of an event.
  func register(of event: Event) -> Register {
    index(of: event.id).flatMap { registers[key(of: $0)] } ?? Register()
  }
}
