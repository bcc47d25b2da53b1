/// A source, under its key: a publication or a letter that something in the dossier is taken from.
enum SourceKind: NamedKind {
  static func read(_ fields: Fields) -> Catalogue.Source? {
    fields.requiredID().flatMap { fields.source($0) }
  }
  static func shipped(_ id: String, in catalogue: Catalogue) -> [JSON.Member]? {
    catalogue.source(id)?.members
  }

  static var publicWords: String { "a source" }
  // What is secret of it shows in the reports and findings that name it.
  static var disclosure: Disclosure {
    .allowedIf("a published report names it, or it can be read on the web")
  }
}
