/// Something done.
enum MeasureKind: EntryKind {
  static var isReported: Bool { true }
  static var members: [EventMember] { [.state] }

  static func words(forDay day: String, of event: Event) -> String {
    event.isPlanned ? ", for \(day)" : ", \(day)"
  }

  static var publicWords: String { "a measure" }
  static var disclosure: Disclosure { .allowedIf("it is settled and not marked internal") }
  static func published(_ entry: PublicJournal.Settled, in journal: PublicJournal) -> PublicEntry? {
    guard let text = entry.now.value.string else { return nil }
    return PublicEntry(
      .measure,
      entry,
      on: journal.date(of: entry.now),
      value: text,
      day: entry.now.day,
      others: [].setting(.state, to: entry.now.measureState.map { .string($0.rawValue) })
    )
  }
}

extension Event {
  /// How far a measure has come; nil where nobody said, or in a word of a later version.
  public var measureState: MeasureState? {
    knownKind == .measure ? state.flatMap(MeasureState.init(rawValue:)) : nil
  }

  /// How far a measure has come and when, as `adopted, 15 March 2026` or `planned for 15 March 2026`, the
  /// day as it is to be written; nil where neither is known.
  public func stateAndDay(_ words: (PartialDay) -> String) -> String? {
    let (state, day) = (stateWords, day.map(words))
    if isPlanned, let state, let day { return "\(state) for \(day)" }
    let said = [state, day].compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// Whether it is a measure that is only meant to be taken.
  public var isPlanned: Bool { measureState == .planned }
}

extension EventDraft {
  /// Something done, in a state from planned to applied.
  public static func measure(
    _ text: String,
    on id: String,
    state: MeasureState?,
    day: PartialDay?
  ) -> EventDraft {
    EventDraft(
      .measure,
      on: id,
      value: .string(text),
      day: day,
      others: [].setting(.state, to: state.map { .string($0.rawValue) })
    )
  }
}

extension Journal {
  /// A measure said anew, with its day, how far it has come and what it rests on; what else stands beside it stays.
  ///
  /// - Returns: nil where it is said so already and there is nothing to settle.
  public func amending(
    measure id: EventID,
    to text: String,
    state: MeasureState?,
    day: PartialDay?,
    restingOn grounds: Grounds
  ) -> EventDraft? {
    guard let now = standing(id) else { return nil }
    let others = now.others.setting(.state, to: state.map { .string($0.rawValue) })
      .setting(grounds)
    return amending(
      id,
      value: .string(text),
      others: others,
      day: .some(day),
      evenIfSaid: day != now.day || others != now.others
    )
  }
}
