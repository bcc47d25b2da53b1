public import Model

/// Recommendations are put under another theme.
public struct MoveDeed: Deed {
  /// The theme's id.
  let theme: String
  /// What is moved, by their ids.
  let ids: [String]

  /// Recommendations, by their ids, under another theme.
  public init(_ ids: [String], to theme: String) {
    (self.theme, self.ids) = (theme, ids)
  }

  /// What is entered for each that is under another theme; refused for a part.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    try dossier.refuse(parts: ids, .theme)
    return ids.compactMap { dossier.drafting(.theme, on: $0, value: .string(theme)) }
  }
}
