/// That somebody looked, and found nothing to change.
enum ReviewKind: EntryKind {
  static var saysText: Bool { false }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    value == .null ? "nothing" : "looked at, nothing to change"
  }
  static func deed(_ words: EventWords) -> String {
    words.event.value == .null ? "review taken back" : words.said(words.event.value)
  }

  static var publicWords: String { "that somebody looked" }
  static var disclosure: Disclosure { .withheld("it tells when somebody worked") }
}

extension EventDraft {
  /// That somebody looked at it and found nothing to change.
  public static func review(of id: String) -> EventDraft {
    EventDraft(.review, on: id, value: true)
  }
}
