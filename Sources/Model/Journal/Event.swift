/// One thing that somebody did, as a line of the journal says it; never changed or taken away.
public struct Event: Hashable, Sendable, Identifiable {
  /// Its name.
  public var id: EventID
  /// When it was entered.
  public var at: Timestamp
  /// Who entered it.
  public var by: String
  /// What it is about: a recommendation, a part of one as `id.part`, or an id of its own.
  public var on: String
  /// What it sets, as written; ``EventKind`` has those that this version knows.
  public var kind: String { didSet { knownKind = EventKind(rawValue: kind) } }
  /// The kind, if this version knows it; asked for so often that it is worked out once.
  public private(set) var knownKind: EventKind?
  /// What it sets it to; null takes it back.
  public var value: JSON
  /// What it was before, for people who read the journal.
  public var was: JSON?
  /// The heads of its register that the author had seen, which it takes the place of.
  public var after: [EventID]
  /// The event it amends, retracts or takes back.
  public var of: EventID? {
    get { links?.of }
    set { links = .between(newValue, batch) }
  }
  /// Shared by the events of one action.
  public var batch: EventID? {
    get { links?.batch }
    set { links = .between(of, newValue) }
  }
  /// Most events have neither of the two: a long journal is the smaller for keeping them apart.
  private var links: Links?
  /// A remark.
  public var note: String?
  /// When it became true, if not when it was entered.
  public var day: PartialDay?
  /// All other members, known to this version or not, as written.
  public var others: [JSON.Member]

  /// An event of these members.
  init(
    id: EventID,
    at: Timestamp,
    by: String,
    on: String,
    kind: String,
    value: JSON,
    was: JSON?,
    after: [EventID],
    of: EventID?,
    batch: EventID?,
    note: String?,
    day: PartialDay?,
    others: [JSON.Member]
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.on = on
    self.kind = kind
    knownKind = EventKind(rawValue: kind)
    self.value = value
    self.was = was
    self.after = after
    links = .between(of, batch)
    self.note = note
    self.day = day
    self.others = others
  }

  /// What ties an event to others.
  private final class Links: Hashable, Sendable {
    let of: EventID?
    let batch: EventID?

    private init(of: EventID?, batch: EventID?) {
      self.of = of
      self.batch = batch
    }

    static func between(_ of: EventID?, _ batch: EventID?) -> Links? {
      of == nil && batch == nil ? nil : Links(of: of, batch: batch)
    }

    static func == (a: Links, b: Links) -> Bool { a.of == b.of && a.batch == b.batch }

    func hash(into hasher: inout Hasher) {
      hasher.combine(of)
      hasher.combine(batch)
    }
  }

  /// The same event, whose ties are one in memory with those of another where they are the same.
  func sharingLinks(with other: Event?) -> Event {
    guard let others = other?.links, others == links else { return self }
    var event = self
    event.links = others
    return event
  }

  /// The numeral of the part that it is about; nil of a whole recommendation and of anything else.
  public var part: String? { Overlay.subject(on).part }

  /// Its value as a text.
  public var text: String { value.string ?? value.text() }

  /// Whether the two say the same of the same thing.
  func agrees(with other: Event) -> Bool {
    Steps.count()
    guard value.says(sameAs: other.value) else { return false }
    if value == .null || (day == other.day && others == other.others) { return true }
    return said == other.said
  }

  /// All that an event says of its thing: two that differ in anything are two entries.
  struct Said: Hashable {
    private let value: JSON
    private let day: PartialDay?
    private let members: JSON

    fileprivate init(_ event: Event, without unsaid: EventMember? = nil) {
      Steps.count()
      value = event.value.inOrder
      // What is taken back says nothing any more, whatever stands beside it.
      let isNothing = value == .null
      day = isNothing ? nil : event.day
      members =
        isNothing ? .null : JSON.object(event.others.filter { $0.says(but: unsaid) }).inOrder
    }
  }

  /// What it says; that an entry is given up is said by the value.
  var said: Said { Said(self) }

  /// The same, for whoever's eyes.
  var saidToAll: Said { Said(self, without: .internal) }

  /// Whether it says again what another said: what undoes something that is not for others' eyes is
  /// not for them either.
  func gives(back other: Event) -> Bool { agrees(with: other) || saidToAll == other.saidToAll }

  /// As in the journal and in `--json`.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.description)), JSON.Member("at", .string(at.description)),
      JSON.Member("by", .string(by)), JSON.Member("on", .string(on)),
      JSON.Member("kind", .string(kind)), JSON.Member("value", value),
    ]
    if let was { members.append(JSON.Member("was", was)) }
    members.append(JSON.Member("after", .array(after.map { .string($0.description) })))
    if let of { members.append(JSON.Member("of", .string(of.description))) }
    if let batch { members.append(JSON.Member("batch", .string(batch.description))) }
    if let day { members.append(JSON.Member("day", .string(day.description))) }
    if let note { members.append(JSON.Member("note", .string(note))) }
    return .object(members + others)
  }

  /// The line of the journal, with its end.
  public var line: [UInt8] { Array((json.text() + "\n").utf8) }
}
