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
  init(_ draft: EventDraft, id: EventID, at: Timestamp, by: String, batch: EventID?) {
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
