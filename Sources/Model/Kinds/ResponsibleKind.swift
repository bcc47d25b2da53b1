/// Who answers for it, the lead first.
enum ResponsibleKind: FieldKind {
  static var question: String? { "who answers" }
  static var counted: (one: String, many: String)? { ("lead", "leads") }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    let ids = recommendation.responsible
    return ids.isEmpty ? .null : .array(ids.map { .string($0) })
  }
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {
    let ids = value.elements?.compactMap(\.string) ?? []
    recommendation.set(\.responsible, "responsible", to: ids)
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    names.value("responsible", value, days: days)
  }

  static var publicWords: String { "who answers" }
  static var disclosure: Disclosure { .withheld("who works on it is internal") }
  static func isPublic(_ event: Event, reports: Set<String>, sources: Set<String>) -> Bool { false }
}
