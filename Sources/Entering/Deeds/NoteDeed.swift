public import Model

/// A remark on recommendations or parts.
public struct NoteDeed: Deed {
  let text: SaidText
  /// On what, by their ids.
  var ids: [String]
  /// Whether it is not for others' eyes.
  let isInternal: Bool
  /// What it rests on.
  let grounds: WrittenGrounds

  /// A remark on recommendations or parts, by their ids.
  public init(
    _ text: SaidText,
    on ids: [String],
    isInternal: Bool = false,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.text, self.ids, self.isInternal) = (text, ids, isInternal)
    self.grounds = grounds
  }

  /// What is entered for each.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    return ids.map { .note(text.text, on: $0, isInternal: isInternal).resting(on: grounds) }
  }
}
