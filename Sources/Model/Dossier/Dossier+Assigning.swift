/// Who answers for recommendations.
extension Dossier {
  /// The institution that goes by a name, short name or id, capitals or not.
  public func institution(called name: String) -> Catalogue.Institution? {
    let wanted = name.lowercased()
    return catalogue.institutions.first { $0.names.contains(wanted) }
  }

  /// The names of who answers for a recommendation, the lead first, each marked where two entries stand
  /// to who does; of two entries by one of which nobody does, that nobody is named.
  public func namesOfResponsible(
    _ recommendation: Recommendation,
    in languages: [String] = ["en"]
  ) -> [String] {
    let mark = mark(.responsible, on: recommendation.id)
    let names = recommendation.responsible.map { name(ofInstitution: $0, in: languages) + mark }
    return names.isEmpty && !mark.isEmpty ? [Self.nobody + mark] : names
  }

  private static let nobody = "nobody named"

  /// Who answers for a recommendation, the lead first and the others with it; nil where nobody is named.
  ///
  /// Where two entries stand to it, or to a name, that is said.
  public func leadWords(
    _ recommendation: Recommendation,
    in languages: [String] = ["en"]
  ) -> String? {
    let names = recommendation.responsible.map { name(ofInstitution: $0, in: languages) }
    let mark = mark(.responsible, on: recommendation.id)
    guard let lead = names.first else { return mark.isEmpty ? nil : Self.nobody + mark }
    let others = names.count > 1 ? ", with " + names.dropFirst().joined(separator: ", ") : ""
    return lead + others + mark
  }
}

extension Catalogue.Institution {
  /// All that it goes by, in small letters.
  public var names: [String] {
    let names = name.texts.map(\.text) + (short?.texts.map(\.text) ?? [])
    return [id] + names.map { $0.lowercased() }
  }
}
