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
  /// - Returns: nil where that holds already and there is nothing to settle.
  public func drafting(
    _ kind: EventKind,
    on id: String,
    value: JSON,
    note: String? = nil,
    day: PartialDay? = nil,
    others: [JSON.Member] = []
  ) -> EventDraft? {
    let register = register(kind, on: id)
    let counting = counting(register)
    // The same word with a new remark or day says something new.
    let isSaid = (note == nil || note == counting?.note) && (day == nil || day == counting?.day)
    if answers(register).isEmpty, (counting?.value ?? .null) == value, isSaid { return nil }
    return EventDraft(
      kind,
      on: id,
      value: value,
      was: counting?.value ?? .null,
      after: register.heads.sorted().map { events[$0].id },
      note: note,
      day: day,
      others: others
    )
  }

  /// An entry amended, or taken back with null; nil if the event is on no entry of that kind or
  /// it says so already.
  public func amending(_ id: EventID, value: JSON) -> EventDraft? {
    guard let index = index(of: id), events[index].knownKind?.scope == .entry,
      let register = registers[key(of: index)], let now = counting(register),
      let first = register.events.first, now.value != value
    else { return nil }
    return EventDraft(
      kind: now.kind,
      on: now.on,
      value: value,
      was: now.value,
      after: register.heads.sorted().map { events[$0].id },
      of: events[first].id,
      note: nil,
      day: now.day,
      others: now.others
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

  /// GRECO's finding in a report.
  public static func finding(_ status: Status, on id: String, report: String) -> EventDraft {
    EventDraft(
      .finding,
      on: id,
      value: .string(status.rawValue),
      others: [JSON.Member("report", .string(report))]
    )
  }
}
