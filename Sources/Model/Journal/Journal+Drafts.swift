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
    let register = register(.status, on: id)
    let counting = counting(register)
    let value: JSON = .optional(status?.rawValue)
    // The same word with a new remark or day says something new.
    let isSaid = (note == nil || note == counting?.note) && (day == nil || day == counting?.day)
    if answers(register).isEmpty, (counting?.value ?? .null) == value, isSaid { return nil }
    return EventDraft(
      .status,
      on: id,
      value: value,
      was: counting?.value ?? .null,
      after: register.heads.sorted().map { events[$0].id },
      note: note,
      day: day
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
}
