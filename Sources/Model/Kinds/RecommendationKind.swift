/// A recommendation that the catalogue does not have.
enum RecommendationKind: NamedKind {
  static var isOnProcedure: Bool { false }
  static var isReported: Bool { true }

  static func read(_ fields: Fields) -> Recommendation? { fields.recommendation(.unknown) }
  // What was shipped is corrected field by field.
  static func shipped(_ id: String, in catalogue: Catalogue) -> [JSON.Member]? { nil }

  static var publicWords: String { "an added recommendation" }
  static var disclosure: Disclosure {
    .allowedIf("it names a published report or a public source")
  }
  static func isPublic(_ event: Event, reports: Set<String>, sources: Set<String>) -> Bool {
    let cited = event.value["sources"]?.elements?.compactMap { Citation($0)?.source } ?? []
    return event.names(oneOf: reports) || cited.contains(where: sources.contains)
  }
}
