/// What people do, as drafts whose heads are those this journal knows.
extension Journal {
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
    // The same word with a new remark or day, or from another source, says something new.
    let isSaid =
      (note == nil || note == counting?.note) && (day == nil || day == counting?.day)
      && (others.isEmpty || others == counting?.others)
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
      return correcting(remarked, to: value.string ?? "", restingOn: nil)
    }
    guard let index = index(of: id),
      let register = registers[key(of: index)], let now = counting(register),
      let first = register.events.first,
      evenIfSaid || now.value != value || !rivals(register).isEmpty
    else { return nil }
    // Somebody's entry given up is something new, which undo brings back; not an undo itself.
    let isGivenUp = value == .null
    var members = (others ?? now.others).setting(.retract, to: isGivenUp ? true : nil)
    // Another file has another fingerprint.
    if !isGivenUp, value != now.value { members = members.setting(.sha256, to: nil) }
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

  /// An entry that says something else from now on, or rests on something else; nil leaves either as it
  /// is.
  ///
  /// Of an event that is no entry it is the text given with it. Nil if it is so already and there is
  /// nothing to settle.
  public func amending(
    _ id: EventID,
    to text: String?,
    restingOn grounds: Grounds?
  ) -> EventDraft? {
    guard let event = event(id) else { return nil }
    guard event.knownKind?.scope == .entry else {
      return correcting(event, to: text, restingOn: grounds)
    }
    let now = standing(id)
    guard let value = text.map(JSON.string) ?? now?.value else { return nil }
    let held = now?.others ?? []
    let others = grounds.map { held.setting($0) } ?? held
    return amending(id, value: value, others: others, evenIfSaid: others != held)
  }
}
