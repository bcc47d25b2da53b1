public import Model

/// Somebody looked at recommendations or parts, and found nothing to change.
public struct ReviewDeed: Deed {
  /// At what, by their ids.
  let ids: [String]

  /// A look at recommendations or parts, by their ids.
  public init(of ids: [String]) { self.ids = ids }

  /// What is entered for each.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    return ids.map { .review(of: $0) }
  }
}
