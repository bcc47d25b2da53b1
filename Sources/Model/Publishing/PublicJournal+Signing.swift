/// Ids and times of public entries: made of nothing but the public day, so that they tell nothing
/// of when somebody worked and are the same each time.
extension PublicJournal {
  /// The events that entries become, by day and, within one, in the order they were entered.
  func signed(_ entries: [PublicEntry]) -> [Event] {
    var count: [Day: Int] = [:]
    var ids: [EventID: EventID] = [:]
    let ordered = entries.sorted { ($0.date, $0.first) < ($1.date, $1.first) }
    for entry in ordered {
      let moment = Self.moment(on: entry.date) + count[entry.date, default: 0]
      count[entry.date, default: 0] += 1
      ids[entry.first] = EventID(milliseconds: moment, random: (0, 0))
    }
    return ordered.compactMap { entry in
      ids[entry.first].map { id in event(entry, id, measure: entry.measure.flatMap { ids[$0] }) }
    }
  }

  private func event(_ entry: PublicEntry, _ id: EventID, measure: EventID?) -> Event {
    let proven = measure.map { [JSON.Member(.measure, .string($0.description))] } ?? []
    return Event(
      id: id,
      at: Timestamp(milliseconds: id.milliseconds),
      by: "the authorities",
      on: entry.on,
      kind: entry.kind.rawValue,
      value: .string(entry.value),
      was: nil,
      after: [],
      of: nil,
      batch: nil,
      note: nil,
      day: entry.day,
      others: entry.others + proven
    )
  }

  /// 10:30 UTC, in milliseconds since 1970: the same day from Hawaii to New Zealand, so that the
  /// day stays what it is wherever it is read.
  private static func moment(on day: Day) -> Int { day.number * 86_400_000 + 37_800_000 }
}
