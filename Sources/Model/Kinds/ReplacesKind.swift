/// In whose place a recommendation stands.
enum ReplacesKind: FieldKind {
  static var question: String? { "what it replaces" }
  static var counted: (one: String, many: String)? { ("replacement", "replacements") }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    let ids = recommendation.replaces
    return ids.isEmpty ? .null : .array(ids.map { .string($0) })
  }
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {
    let ids = value.elements?.compactMap(\.string) ?? []
    recommendation.set(\.replaces, "replaces", to: ids)
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    value == .null ? "nothing" : names.value("replaces", value, days: days)
  }
  static func deed(_ words: EventWords) -> String { "in place of: \(words.change)" }

  static var publicWords: String { "what it takes the place of" }
}
