/// What people do, as drafts whose heads are those this journal knows.
extension Journal {
  /// Our side's word on a recommendation or a part; nil says that nothing is said any more.
  ///
  /// - Returns: nil where that holds already and there is nothing to settle.
  public func drafting(
    status: Status?,
    on id: String,
    note: String? = nil,
    day: PartialDay? = nil
  ) -> EventDraft? {
    drafting(.status, on: id, value: .optional(status?.rawValue), note: note, day: day)
  }

  /// A field, or an entry with an id of its own, set anew; null gives back what was shipped.
  ///
  /// What was shipped holds where nothing was entered. Nil where that holds already and there is nothing to settle.
  public func drafting(
    _ kind: EventKind,
    on id: String,
    value: JSON,
    otherwise shipped: JSON = .null,
    note: String? = nil,
    day: PartialDay? = nil,
    others: [JSON.Member] = []
  ) -> EventDraft? {
    let register = register(kind, on: id)
    let counting = counting(register)
    let held = counting.map(\.value).flatMap { $0 == .null ? nil : $0 } ?? shipped
    // The same word with a new remark or day says something new.
    let isSaid = (note == nil || note == counting?.note) && (day == nil || day == counting?.day)
    if rivals(register).isEmpty, held == value, isSaid { return nil }
    return EventDraft(
      kind,
      on: id,
      value: value,
      was: held,
      after: register.heads.sorted().map { events[$0].id },
      note: note,
      day: day,
      others: others
    )
  }

  /// Members of an entry with an id of its own set anew, nil to leave one out.
  ///
  /// The entry is written whole, with what it has beside them; where nothing was entered, it has
  /// what was shipped. Nil where that holds already and there is nothing to settle.
  public func editing(
    _ kind: EventKind,
    on id: String,
    _ members: [(name: String, value: JSON?)],
    otherwise shipped: [JSON.Member],
    others: [JSON.Member] = []
  ) -> EventDraft? {
    var held = JSON.object(shipped)
    if let entered = counting(register(kind, on: id))?.value, case .object = entered {
      held = entered
    }
    let value = members.reduce(held) { $0.setting($1.name, to: $1.value) }
    return drafting(kind, on: id, value: value, otherwise: held, others: others)
  }

  /// An entry amended, or taken back with null.
  ///
  /// What it says beside its value stays, unless other members are given. Of an event that is no entry
  /// it is the text given with it. Nil if there is none, or if it says so already, there is nothing to
  /// settle and it is not to be written even so.
  public func amending(
    _ id: EventID,
    value: JSON,
    others: [JSON.Member]? = nil,
    day: PartialDay?? = nil,
    evenIfSaid: Bool = false
  ) -> EventDraft? {
    if let remarked = event(id), remarked.knownKind?.scope != .entry {
      return correcting(remarkOn: remarked, to: value.string ?? "")
    }
    guard let index = index(of: id),
      let register = registers[key(of: index)], let now = counting(register),
      let first = register.events.first,
      evenIfSaid || now.value != value || !rivals(register).isEmpty
    else { return nil }
    // Somebody's entry given up is something new, which undo brings back; not an undo itself.
    let isGivenUp = value == .null
    let members = (others ?? now.others).setting("retract", to: isGivenUp ? true : nil)
    return EventDraft(
      kind: now.kind,
      on: now.on,
      value: value,
      was: now.value,
      after: register.heads.sorted().map { events[$0].id },
      of: events[first].id,
      note: nil,
      day: day ?? now.day,
      others: members
    )
  }
}

extension EventDraft {
  /// A remark on a recommendation or a part.
  public static func note(_ text: String, on id: String, isInternal: Bool = false) -> EventDraft {
    let others = isInternal ? [JSON.Member("internal", true)] : []
    return EventDraft(.note, on: id, value: .string(text), others: others)
  }

  /// That somebody looked at it and found nothing to change.
  public static func review(of id: String) -> EventDraft {
    EventDraft(.review, on: id, value: true)
  }

  /// Something done, in a state from planned to applied.
  public static func measure(
    _ text: String,
    on id: String,
    state: MeasureState?,
    day: PartialDay?
  ) -> EventDraft {
    let others = state.map { [JSON.Member("state", .string($0.rawValue))] } ?? []
    return EventDraft(.measure, on: id, value: .string(text), day: day, others: others)
  }

  /// A proof, of a measure if one is named.
  public static func evidence(_ place: String, on id: String, of measure: EventID?) -> EventDraft {
    let others = measure.map { [JSON.Member("measure", .string($0.description))] } ?? []
    return EventDraft(.evidence, on: id, value: .string(place), others: others)
  }
}
