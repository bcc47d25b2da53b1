/// Something done.
enum MeasureKind: EntryKind {
  static var isReported: Bool { true }
  static var members: [EventMember] { [.state, .planned, .undated, .who, .proof] }

  static func deed(_ words: EventWords) -> String {
    let beside = words.state
    guard words.event.value != .null, let change = words.measureChange else {
      return words.entered(words.entry, with: beside)
    }
    return "\(words.entry) \(change.words): \(words.said(words.event.value))\(beside)"
  }

  static func dayWords(of event: Event, _ words: (PartialDay) -> String) -> String {
    let plan = event.plannedFor.map(words)
    let day = event.doneOn.map(words) ?? event.undatedWords
    let planned = plan.map { event.isPlanned ? "for \($0)" : "planned for \($0)" }
    return [day, planned].compactMap(\.self).map { ", \($0)" }.joined()
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
      day: entry.now.doneOn,
      others: [].setting(.state, to: entry.now.measureState.map { .string($0.rawValue) })
        .setting(.planned, to: entry.now.plannedFor.map { .string($0.description) })
        .setting(.undated, to: entry.now.isUndated ? true : nil)
    )
  }
}

extension Event {
  /// How far a measure has come and when, as `adopted, 15 March 2026` or `planned for 15 March 2026`, the
  /// day as it is to be written; nil where neither is known.
  public func stateAndDay(_ words: (PartialDay) -> String) -> String? {
    let plan = plannedFor.map(words)
    if isPlanned { return "planned" + (plan.map { " for \($0)" } ?? "") }
    let day = doneOn.map(words) ?? undatedWords
    let said = [stateWords, day, plan.map { "planned for \($0)" }].compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// That it is not known when a measure came so far.
  fileprivate var undatedWords: String? { isUndated ? "day not known" : nil }
}

extension EventDraft {
  /// How far a measure comes by it and when, the day as it is to be written; nil where neither is said.
  public func facts(_ words: (PartialDay) -> String) -> String? { Event(self).stateAndDay(words) }
}

extension Names {
  /// What is known of a measure beside its text, days as they are to be written: how far it has come and
  /// when, who does it, what is expected to prove it.
  public func facts(ofMeasure now: Event, days: (PartialDay) -> String) -> [String] {
    [now.stateAndDay(days), doers(of: now), proof(of: now)].compactMap(\.self)
  }

  /// Who does it; nil where nobody says.
  func doers(of measure: Event) -> String? {
    let names = measure.doers.map(institution)
    return names.isEmpty ? nil : "by \(names.joined(separator: ", "))"
  }

  /// What is expected to prove it; nil where nobody says.
  func proof(of measure: Event) -> String? {
    measure.expectedProof.map { "proof expected: \($0)" }
  }
}
