public import Model

/// An institution that somebody named is added, under an id made of its name.
public struct NewInstitutionDeed: Deed {
  let name: String

  /// An institution by its name.
  public init(_ name: String) { self.name = name }

  /// What is entered; nothing where one is called so, refused where a name has no letters.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    if dossier.institution(called: name) != nil { return [] }
    guard let id = dossier.freeID(for: name) else { throw .unread(.nameWithoutLetters(name)) }
    return [dossier.journal.drafting(.institution, on: id, value: ["name": .string(name)])]
      .compactMap(\.self)
  }
}
