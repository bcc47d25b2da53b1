/// A kind that sets a field of a recommendation in the catalogue.
///
/// Unless its file says otherwise it is what GRECO says, and leaves with the published report that is
/// named for it.
protocol FieldKind: KindOfEvent {
  /// What a recommendation holds; null for nothing.
  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON
  /// Lays a value over what a recommendation holds; what is no value for it changes nothing.
  static func lay(_ value: JSON, over recommendation: inout Recommendation)
  /// Lays a value over what a part holds.
  static func lay(_ value: JSON, over recommendation: inout Recommendation, part: String)
  /// Lays what an event says over a recommendation, or the part that it is about.
  static func lay(_ event: Event, over recommendation: inout Recommendation)
}

extension FieldKind {
  static var asField: (any FieldKind.Type)? { Self.self }
  static var scope: EventKind.Scope { .field }
  static var isOnParts: Bool { false }
  static var changesCatalogue: Bool { true }

  static func lay(_ value: JSON, over recommendation: inout Recommendation, part: String) {}
  static func lay(_ event: Event, over recommendation: inout Recommendation) {
    if let part = event.part {
      lay(event.value, over: &recommendation, part: part)
    } else {
      lay(event.value, over: &recommendation)
    }
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    Event.text(value)
  }
  static func deed(_ words: EventWords) -> String {
    let event = words.event
    if event.was == event.value, let citation = event.citation {
      return "source of the \(event.kind): \(words.names.citation(citation))"
    }
    // A text that is the first says what it is, and not that nothing was there.
    let isFirst = saysText && words.depth == 0 && (event.was ?? .null) == .null
    return "\(event.kind): \(isFirst ? words.said(event.value) : words.change)\(words.cited)"
  }

  static var disclosure: Disclosure {
    .allowedIf("it names the published report that says so")
  }
  static func isPublic(_ event: Event, reports: Set<String>, sources: Set<String>) -> Bool {
    event.names(oneOf: reports)
  }
}

extension EventKind {
  /// Its meaning, if it sets a field of a recommendation in the catalogue.
  var field: (any FieldKind.Type)? { meaning.asField }
}

extension Recommendation {
  /// Sets a field, and notes that it was set anew where it says something else then.
  mutating func set<Value: Equatable>(
    _ field: WritableKeyPath<Recommendation, Value>,
    _ name: String,
    to value: Value
  ) {
    guard self[keyPath: field] != value else { return }
    self[keyPath: field] = value
    rewritten.insert(name)
  }
}
