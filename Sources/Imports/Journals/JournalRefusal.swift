public import Model

/// Why nothing of another journal is taken.
public enum JournalRefusal: Error, Equatable, Sendable {
  /// No journal and no dossier is among the files.
  case noDossier
  /// A later version made the dossier.
  case newer(CatalogueReader.NewerFormat)
  /// It is of another dossier, which has this id.
  case otherDossier(String, here: String)
  /// It is by itself, and nothing that so many of its entries are on is in this dossier.
  case nothingHere(Int)

  /// Why, a phrase.
  public var words: String {
    switch self {
    case .noDossier: "no journal.jsonl and no dossier.json is in it"
    case .newer(let reason): reason.description
    case .otherDossier("", _): "its dossier.json does not say of which dossier it is"
    case .otherDossier(let id, let here):
      "it is of the dossier \u{201C}\(id)\u{201D}, and this one is \u{201C}\(here)\u{201D}"
    case .nothingHere(let count):
      "what its \(Span.entries(count)) \(count == 1 ? "is" : "are") on is not in this dossier: it is the "
        + "journal of another"
    }
  }
}
