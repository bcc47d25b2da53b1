/// Findings and answers: of each there is one for a recommendation or a part and a report.
extension Journal {
  /// The entries of a kind on an id for a report that stand, the one that counts last; more than
  /// one only where two people entered it without knowing of each other.
  public func entries(
    _ kind: EventKind,
    on id: String,
    for report: String
  ) -> [(first: Event, now: Event)] {
    entries(kind, on: id).filter { $0.now.other("report")?.string == report }
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
    members: [(name: String, value: JSON?)]
  ) -> [EventDraft] {
    let standing = entries(kind, on: id, for: report)
    let counting = standing.last
    var others = counting?.now.others ?? [JSON.Member("report", .string(report))]
    for member in members { others = others.setting(member.name, to: member.value) }
    guard let counting else { return [EventDraft(kind, on: id, value: value, others: others)] }
    let isSaid = counting.now.value == value && counting.now.others == others
    if isSaid, standing.count == 1, versions(of: counting).count == 1 { return [] }
    // The amendment comes last: it is what undo looks for.
    return standing.dropLast().compactMap { amending($0.first.id, value: .null) }
      + [amending(counting.first.id, value: value, others: others, evenIfSaid: true)]
      .compactMap(\.self)
  }

  /// What the authorities report: a text, how far it has come, or both.
  ///
  /// A new text is a draft unless it is said to be agreed. There are no drafts where that holds
  /// already; nil where there is no text whose state to change.
  public func drafting(
    answer text: String?,
    _ state: AnswerState?,
    on id: String,
    for report: String
  ) -> [EventDraft]? {
    let now = entries(.answer, on: id, for: report).last?.now
    guard let value = text.map({ .string($0) }) ?? now?.value else { return nil }
    let held = value == now?.value ? now?.other("state") : nil
    let said = state.map { JSON.string($0.rawValue) }
    return drafting(
      once: .answer,
      on: id,
      for: report,
      value: value,
      members: [("state", said ?? held ?? .string(AnswerState.draft.rawValue))]
    )
  }

  /// What an entry says: one event, or those that stand against each other.
  func versions(of entry: (first: Event, now: Event)) -> [Event] {
    let register = index(of: entry.first.id).flatMap { registers[key(of: $0)] } ?? Register()
    let answers = answers(register)
    return answers.isEmpty ? [entry.now] : answers
  }
}
