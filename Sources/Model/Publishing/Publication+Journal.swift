/// The public journal: what stands and may be public, each entry once, with nothing of how it came
/// about.
extension Publication {
  /// A journal of nothing but what may be public, on what is in the public catalogue.
  func publicJournal(over catalogue: Catalogue, withOurStatus: Bool) -> Journal {
    let ids = catalogue.themes.flatMap(\.recommendations).flatMap(\.eventIDs)
    let measures = ids.flatMap { entries(.measure, on: $0) }.compactMap(measure)
    let known = Set(measures.map(\.first))
    let proofs = ids.flatMap { entries(.evidence, on: $0) }.compactMap { evidence($0, of: known) }
    let answers = ids.flatMap { entries(.answer, on: $0) }.compactMap { answer($0, catalogue) }
    let statuses = withOurStatus ? ids.compactMap(status) : []
    return Journal(signed(measures + proofs + answers + statuses))
  }

  /// What is to be entered publicly, before it has an id.
  struct Entry {
    /// The entry's first event, in whose order they stand within a day.
    var first: EventID
    /// The public day.
    var date: Day
    /// What it is.
    var kind: EventKind
    /// The recommendation or part.
    var on: String
    /// What it says.
    var value: String
    /// The day it became true, as far as it is known.
    var day: PartialDay?
    /// The members beside the value.
    var others: [JSON.Member] = []
    /// The first event of the measure that it proves.
    var measure: EventID?
  }

  private func entries(_ kind: EventKind, on id: String) -> [(first: Event, now: Event)] {
    dossier.journal.entries(kind, on: id).filter { entry in
      dossier.settled(dossier.journal.register(of: entry.first)) != nil
    }
  }

  private func measure(_ entry: (first: Event, now: Event)) -> Entry? {
    guard let text = entry.now.value.string else { return nil }
    return Entry(
      first: entry.first.id,
      date: date(of: entry.now),
      kind: .measure,
      on: entry.first.on,
      value: text,
      day: entry.now.day,
      others: state(of: entry.now, MeasureState.self)
    )
  }

  /// Evidence, if it is on the web; of a measure that is not public it is not, either.
  private func evidence(
    _ entry: (first: Event, now: Event),
    of measures: Set<EventID>
  ) -> Entry? {
    guard let address = entry.now.value.string, address.isWebAddress else { return nil }
    var measure: EventID?
    if let named = entry.now.other("measure") {
      guard let first = self.first(named), measures.contains(first) else { return nil }
      measure = first
    }
    return Entry(
      first: entry.first.id,
      date: date(of: entry.now),
      kind: .evidence,
      on: entry.first.on,
      value: address,
      day: entry.now.day,
      measure: measure
    )
  }

  /// An answer, if it is agreed and went into a report of the authorities' that is published.
  private func answer(_ entry: (first: Event, now: Event), _ catalogue: Catalogue) -> Entry? {
    guard let named = entry.now.other("report")?.string, let text = entry.now.value.string,
      let report = catalogue.report(catalogue.deadline(named)?.closedBy ?? named),
      report.kind.isAuthorities, let published = report.published,
      entry.now.other("state")?.string == AnswerState.agreed.rawValue
    else { return nil }
    return Entry(
      first: entry.first.id,
      date: published.latest,
      kind: .answer,
      on: entry.first.on,
      value: text,
      others: [JSON.Member("report", .string(named))] + state(of: entry.now, AnswerState.self)
    )
  }

  private func status(of id: String) -> Entry? {
    guard let now = dossier.settled(dossier.journal.register(.status, on: id)),
      let status = Saying(now).status
    else { return nil }
    return Entry(first: now.id, date: date(of: now), kind: .status, on: id, value: status.rawValue)
  }

  /// How far it has come, if that is a word that this version knows.
  private func state<State: RawRepresentable<String>>(
    of event: Event,
    _ type: State.Type
  ) -> [JSON.Member] {
    let state = event.other("state")?.string.flatMap(State.init(rawValue:))
    return state.map { [JSON.Member("state", .string($0.rawValue))] } ?? []
  }

  /// The first event of the entry that a member names.
  private func first(_ named: JSON) -> EventID? {
    let journal = dossier.journal
    guard let index = named.string.flatMap({ EventID($0) }).flatMap(journal.index(of:)),
      case .entry(let first) = journal.key(of: index)
    else { return nil }
    return first
  }

  /// The public day: on which it became true, but not after it was entered.
  private func date(of event: Event) -> Day {
    let entered = dossier.day(of: dossier.origin(of: event))
    return max(Day(number: 0), min(event.day?.latest ?? entered, entered))
  }
}
