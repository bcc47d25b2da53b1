/// Whose a name is: somebody marries, or signs otherwise on another computer.
///
/// It is on the name, as `person:A. Sadykova`, and says the name of the person whose it is as well; null makes it
/// the name of a person of its own.
enum PersonKind: KindOfEvent {
  static var scope: EventKind.Scope { .field }
  static var isOnRecommendation: Bool { false }
  static var isOnParts: Bool { false }
  // It says nothing of what the catalogue has.
  static var changesCatalogue: Bool { false }
  // Whoever gets entries wants to know whose they are.
  static var isOnProcedure: Bool { true }

  static func faults(of event: Event) -> [(field: String?, message: String)] {
    guard let name = Person.name(ofEventsOn: event.on) else {
      return [("on", "\u{201C}\(Person.eventPrefix)\u{201D} and a name were expected; it is kept")]
    }
    guard let other = event.value.string?.trimmed, !other.isEmpty, other != name else {
      return [("value", "another name of the same person was expected; it is kept")]
    }
    return []
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    value.string.map { "a name of \($0)" } ?? "nobody else\u{2019}s name"
  }
  static func deed(_ words: EventWords) -> String {
    let (old, new) = (words.event.was ?? .null, words.event.value)
    let was = old == .null || old == new ? "" : ", was \(words.said(old))"
    return words.said(new) + was
  }

  static var publicWords: String { "whose a name is" }
  static var disclosure: Disclosure { .withheld("who enters something is internal") }
}
