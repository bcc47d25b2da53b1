/// What is to be entered publicly, before it has an id.
struct PublicEntry {
  /// The entry's first event, in whose order they stand within a day.
  let first: EventID
  /// The public day.
  let date: Day
  /// What it is.
  let kind: EventKind
  /// The recommendation or part.
  let on: String
  /// What it says.
  let value: String
  /// The day it became true, as far as it is known.
  let day: PartialDay?
  /// The members beside the value.
  let others: [JSON.Member]
  /// The first event of the measure that it proves.
  let measure: EventID?

  /// What is entered of something on a public day.
  init(
    _ kind: EventKind,
    _ settled: PublicJournal.Settled,
    on date: Day,
    value: String,
    day: PartialDay? = nil,
    others: [JSON.Member] = [],
    measure: EventID? = nil
  ) {
    first = settled.first.id
    self.date = date
    self.kind = kind
    on = settled.first.on
    self.value = value
    self.day = day
    self.others = others
    self.measure = measure
  }
}
