public import Model

/// Who answers for recommendations, the lead first; those that are new are added to the dossier.
public struct ResponsibleDeed: Deed {
  /// Who; nobody gives back what was shipped.
  let who: [NamedInstitution]
  /// For what, by their ids.
  var ids: [String]

  /// Who answers for recommendations, by their ids.
  public init(_ who: [NamedInstitution], on ids: [String]) {
    (self.who, self.ids) = (who, ids)
  }

  /// What is entered: those that are new, then who answers for each; refused for a part, and where
  /// a name has no letters.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    try dossier.refuse(parts: ids, .responsible)
    var new: [(id: String, name: String)] = []
    var institutions: [String] = []
    for one in who {
      let id: String
      switch one {
      case .known(let institution): id = institution.id
      case .new(let name):
        // Somebody added it meanwhile, or another deed of the same action did.
        if case .known(let known)? = Institutions.named(name, in: dossier).only {
          id = known.id
          break
        }
        if let begun = new.first(where: { $0.name.lowercased() == name.lowercased() }) {
          id = begun.id
        } else {
          id = try dossier.newInstitutionID(for: name, besides: new.map(\.id))
          new.append((id, name))
        }
      }
      if !institutions.contains(id) { institutions.append(id) }
    }
    let added = new.compactMap { dossier.drafting(institution: $0.id, name: $0.name) }
    let value: JSON = who.isEmpty ? .null : .array(institutions.map { .string($0) })
    return added + ids.compactMap { dossier.drafting(.responsible, on: $0, value: value) }
  }

  /// What is said where it holds already.
  public var alreadyWords: String {
    who.isEmpty ? "nobody else is named for it" : "they answer for it already"
  }
}

extension [NamedInstitution] {
  /// The only one; nil where there are several.
  fileprivate var only: NamedInstitution? { count == 1 ? self[0] : nil }
}
