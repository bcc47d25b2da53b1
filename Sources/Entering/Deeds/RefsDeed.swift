public import Model

/// Points of other plans that recommendations or parts have to do with.
public struct RefsDeed: Deed {
  let text: SaidText
  /// On what, by their ids.
  var ids: [String]
  /// Whether it is not for others' eyes.
  let isInternal: Bool

  /// A point of another plan, of recommendations or parts by their ids.
  public init(_ text: SaidText, on ids: [String], isInternal: Bool = false) {
    (self.text, self.ids, self.isInternal) = (text, ids, isInternal)
  }

  /// What is entered for each that does not point there already.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    return ids.filter { id in
      !dossier.journal.hasEntry(.refs, on: id) { $0.value == .string(text.text) }
    }
    .map { .ref(text.text, on: $0, isInternal: isInternal) }
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "it points there already" }
}
