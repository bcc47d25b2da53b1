public import Model

/// An institution that somebody named is added, under an id made of its name.
public struct NewInstitutionDeed: Deed {
  let name: String

  /// An institution by its name.
  public init(_ name: String) { self.name = name }

  /// What is entered; nothing where one is called so, refused where a name has no letters.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    if dossier.institution(called: name) != nil { return [] }
    let id = try dossier.newInstitutionID(for: name)
    return [dossier.drafting(institution: id, name: name)].compactMap(\.self)
  }
}

extension Dossier {
  /// The id of a new institution, made of its name.
  ///
  /// - Throws: Where the name has no letters.
  func newInstitutionID(
    for name: String,
    besides taken: [String] = []
  ) throws(Refusal) -> String {
    guard let id = freeID(for: name, besides: taken) else {
      throw .unread(.nameWithoutLetters(name))
    }
    return id
  }

  /// What adds an institution that only has a name.
  func drafting(institution id: String, name: String) -> EventDraft? {
    journal.drafting(.institution, on: id, value: ["name": .string(name)])
  }
}
