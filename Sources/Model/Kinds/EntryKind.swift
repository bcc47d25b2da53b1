/// A kind of which there can be many beside each other, on a recommendation or a part.
protocol EntryKind: KindOfEvent {}

extension EntryKind {
  static var scope: EventKind.Scope { .entry }
  static var isOnParts: Bool { true }
  static var changesCatalogue: Bool { false }
  static var saysText: Bool { true }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    Event.text(value)
  }
  static func deed(_ words: EventWords) -> String { words.entered(words.entry, with: words.state) }
}
