/// What somebody is about to do, before it is signed.
public struct EventDraft: Hashable, Sendable {
  /// What it is about.
  public var on: String
  /// What it sets.
  public var kind: String
  /// To what; null takes it back.
  public var value: JSON
  /// What it was.
  public var was: JSON?
  /// The heads it takes the place of.
  public var after: [EventID]
  /// The event it amends or takes back.
  public var of: EventID?
  /// A remark.
  public var note: String?
  /// When it became true.
  public var day: PartialDay?
  /// Members that only some kinds have.
  public var others: [JSON.Member]
  /// How many drafts before it in the same action the measure stands that it proves; nil where that is no
  /// draft, or it proves none.
  public var provesDraftBefore: Int?

  /// A draft of a known kind.
  public init(
    _ kind: EventKind,
    on: String,
    value: JSON,
    was: JSON? = nil,
    after: [EventID] = [],
    note: String? = nil,
    day: PartialDay? = nil,
    others: [JSON.Member] = []
  ) {
    self.init(
      kind: kind.rawValue,
      on: on,
      value: value,
      was: was,
      after: after,
      of: nil,
      note: note,
      day: day,
      others: others
    )
  }

  init(
    kind: String,
    on: String,
    value: JSON,
    was: JSON?,
    after: [EventID],
    of: EventID?,
    note: String?,
    day: PartialDay?,
    others: [JSON.Member]
  ) {
    self.on = on
    self.kind = kind
    self.value = value
    self.was = was
    self.after = after
    self.of = of
    self.note = note
    self.day = day
    self.others = others
  }
}

extension Event {
  /// What a draft is about to say, before anybody signed it.
  init(_ draft: EventDraft) {
    self.init(
      draft,
      id: EventID(milliseconds: 0, random: (0, 0)),
      at: Timestamp(milliseconds: 0),
      by: "",
      batch: nil
    )
  }

  /// What a draft says, signed.
  fileprivate init(_ draft: EventDraft, id: EventID, at: Timestamp, by: String, batch: EventID?) {
    self.init(
      id: id,
      at: at,
      by: by,
      on: draft.on,
      kind: draft.kind,
      value: draft.value,
      was: draft.was,
      after: draft.after,
      of: draft.of,
      batch: batch,
      note: draft.note,
      day: draft.day,
      others: draft.others
    )
  }
}

/// Who enters something, when, and with which chance.
public struct Author: Sendable {
  /// The name the entry is signed with.
  public var name: String
  /// The clock's time.
  public var now: Timestamp
  /// 80 fresh random bits at each call.
  public var random: @Sendable () -> (UInt16, UInt64)

  /// An author at a moment.
  public init(
    name: String,
    now: Timestamp,
    random: @escaping @Sendable () -> (UInt16, UInt64)
  ) {
    self.name = name
    self.now = now
    self.random = random
  }
}

extension EventID {
  /// Whether its time is more than a day ahead of the clock, as after a clock that was wrong: later
  /// ids do not follow it then.
  public func isFarAhead(of now: Timestamp) -> Bool {
    milliseconds > now.milliseconds + 86_400_000
  }
}

extension Author {
  /// The events of one action: ids in order behind a last one, a shared batch if there are several.
  public func sign(_ drafts: some Collection<EventDraft>, after last: EventID?) -> [Event] {
    var last = last?.milliseconds
    let ids = (0..<drafts.count).map { _ in
      let time = max(now.milliseconds, last.map { $0 + 1 } ?? 0)
      last = time
      return EventID(milliseconds: time, random: random())
    }
    return sign(drafts, as: ids)
  }

  /// The events of one action, with ids that are known; none beyond those.
  public func sign(_ drafts: some Collection<EventDraft>, as ids: [EventID]) -> [Event] {
    let batch = drafts.count > 1 ? ids.first : nil
    var before: Event?
    return zip(drafts, ids).enumerated().map { place, one in
      var (draft, id) = one
      if let measure = draft.provesDraftBefore.map({ place - $0 }), ids.indices.contains(measure) {
        draft.others = draft.others.setting(.measure, to: .string(ids[measure].description))
      }
      let event = Event(draft, id: id, at: now, by: name, batch: batch)
      defer { before = event }
      return event.sharingLinks(with: before)
    }
  }
}

extension Journal {
  /// The events of one action, whose ids come behind the last.
  public func sign(_ drafts: [EventDraft], by author: Author) -> [Event] {
    author.sign(drafts, after: lastID(at: author.now))
  }

  /// The last id that new ones come behind; one far ahead of the clock is none.
  public func lastID(at now: Timestamp) -> EventID? {
    events.last { !$0.id.isFarAhead(of: now) }?.id
  }
}
