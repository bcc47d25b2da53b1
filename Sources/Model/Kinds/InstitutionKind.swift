/// Somebody who may answer for a recommendation.
enum InstitutionKind: NamedKind {
  static func read(_ fields: Fields) -> Catalogue.Institution? { fields.institution() }
  static func shipped(_ id: String, in catalogue: Catalogue) -> [JSON.Member]? {
    catalogue.institution(id)?.members
  }

  static var publicWords: String { "an institution" }
  static var disclosure: Disclosure { .withheld("what is typed can be a person's name") }
}
