/// Our status.
enum StatusKind: KindOfEvent {
  static var scope: EventKind.Scope { .field }
  static var question: String? { "our status" }
  static var counted: (one: String, many: String)? { ("status", "statuses") }
  static var isOnParts: Bool { true }
  static var changesCatalogue: Bool { false }
  static var isReported: Bool { true }

  static func faults(of event: Event) -> [(field: String?, message: String)] {
    faults(of: event.value, among: Status.scale)
  }

  /// What is wrong with a value that is to be one of some statuses.
  static func faults(
    of value: JSON,
    among choices: [Status]
  ) -> [(field: String?, message: String)] {
    if let status = Status(value), choices.contains(status) { return [] }
    let known = choices.map(\.rawValue).joined(separator: ", ")
    let written = value.string.map { JSON.string($0.shortened) } ?? value
    return [("value", "\(written.text().shortened) is none of: \(known); it is kept")]
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    Event.statusWords(value)
  }
  static func deed(_ words: EventWords) -> String { words.change }

  static var publicWords: String { "our status" }
  static var disclosure: Disclosure {
    .allowedIf("it is asked for: as it is, without its history")
  }
  static func published(_ entry: PublicJournal.Settled, in journal: PublicJournal) -> PublicEntry? {
    guard journal.tellsOurStatus, let status = Status(entry.now.value) else { return nil }
    return PublicEntry(
      .status,
      entry,
      on: journal.date(of: entry.now),
      value: status.rawValue
    )
  }
}

extension Status {
  /// The status that an event's value says; nil where it says none, or one of a later version.
  public init?(_ value: JSON) {
    guard let status = value.string.flatMap(Status.init(rawValue:)) else { return nil }
    self = status
  }
}

extension Journal {
  /// Our side's word on a recommendation or a part; nil says that nothing is said any more.
  ///
  /// - Returns: nil where that holds already and there is nothing to settle.
  public func drafting(
    status: Status?,
    on id: String,
    note: String? = nil,
    day: PartialDay? = nil,
    restingOn grounds: Grounds = Grounds()
  ) -> EventDraft? {
    drafting(
      .status,
      on: id,
      value: .optional(status?.rawValue),
      note: note,
      day: day,
      others: [].setting(grounds)
    )
  }
}
