public import Model

/// The same as another deed, of which what is entered by itself is not for others' eyes.
public struct InternalDeed: Deed {
  let deed: any Deed

  /// Another deed, done internally.
  public init(_ deed: any Deed) { self.deed = deed }

  /// What the other one enters; notes, measures, proofs and answers marked as internal.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try deed.drafts(in: dossier).map { draft in
      guard EventKind(rawValue: draft.kind)?.scope == .entry else { return draft }
      var draft = draft
      draft.others = draft.others.setting(.internal, to: true)
      return draft
    }
  }

  /// What is said where it holds already.
  public var alreadyWords: String { deed.alreadyWords }
}
