/// A date by which a report is due.
enum DeadlineKind: NamedKind {
  // A report that is not there meets nothing.
  static func read(_ fields: Fields) -> Deadline? { fields.deadline(closedBy: nil) }
  static func shipped(_ id: String, in catalogue: Catalogue) -> [JSON.Member]? {
    catalogue.deadline(id)?.members
  }

  static var publicWords: String { "a date that a report is due" }
  // Reports and deadlines are looked at when all of them are known.
  static var disclosure: Disclosure { .allowedIf("no unpublished report set it") }
}
