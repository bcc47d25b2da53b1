/// Who answers for recommendations.
extension Dossier {
  /// The institution that goes by a name, short name or id, capitals or not.
  public func institution(called name: String) -> Catalogue.Institution? {
    let wanted = name.lowercased()
    return catalogue.institutions.first { institution in
      let names = institution.name.texts.map(\.text) + (institution.short?.texts.map(\.text) ?? [])
      return institution.id == wanted || names.contains { $0.lowercased() == wanted }
    }
  }

  /// The drafts by which institutions answer for recommendations, the lead first.
  ///
  /// - Parameters:
  ///   - names: Names, short names or ids; those that are new are added to the dossier. None gives
  ///     back what was shipped.
  ///   - ids: The recommendations.
  /// - Returns: nil if a name has no letter or digit to make an id of; nothing if it is so already.
  public func assigning(_ names: [String], to ids: [String]) -> [EventDraft]? {
    var new: [EventDraft] = []
    var institutions: [JSON] = []
    for name in names {
      guard let id = institution(called: name)?.id ?? name.asID else { return nil }
      institutions.append(.string(id))
      guard catalogue.institution(id) == nil else { continue }
      let value: JSON = ["name": .string(name)]
      new += [journal.drafting(.institution, on: id, value: value)].compactMap(\.self)
    }
    let value: JSON = names.isEmpty ? .null : .array(institutions)
    return new + ids.compactMap { journal.drafting(.responsible, on: $0, value: value) }
  }
}

extension String {
  /// Small Latin letters, digits and hyphens; of other scripts the letters' code points.
  fileprivate var asID: String? {
    var words: [String] = [""]
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || (48...57).contains(scalar.value) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        words[words.count - 1] += String(scalar.value, radix: 16)
      } else if words.last?.isEmpty == false {
        words.append("")
      }
    }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-")
    guard let first = id.first else { return nil }
    return first.isLetter ? id : "i-" + id
  }
}
