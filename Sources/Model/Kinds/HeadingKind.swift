/// The heading of a theme, which may be a new one.
enum HeadingKind: NamedKind {
  static func ownID(of on: String) -> String { Theme.id(ofEventsOn: on) }
  static func read(_ fields: Fields) -> Heading? { fields.heading() }
  static func shipped(_ id: String, in catalogue: Catalogue) -> [JSON.Member]? {
    catalogue.theme(Theme.id(ofEventsOn: id))?.members
  }

  static var publicWords: String { "a theme\u{2019}s heading" }
  // A theme leaves with what is public in it, and its heading as the catalogue's does.
  static var disclosure: Disclosure { .allowed }
  static func isPublic(_ event: Event, reports: Set<String>, sources: Set<String>) -> Bool { true }
}
