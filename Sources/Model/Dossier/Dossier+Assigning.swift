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

  /// The names in a text, a comma between; one that is known by a name with commas is one.
  public func institutionNames(in text: String) -> [String] {
    let pieces = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    let known = Set(catalogue.institutions.flatMap(\.names))
    let longest = known.map { $0.count { $0 == "," } + 1 }.max() ?? 1
    var names: [String] = []
    var place = 0
    while place < pieces.count {
      let ends = (place + 1...min(place + longest, pieces.count)).reversed()
      let end = ends.first {
        known.contains(pieces[place..<$0].joined(separator: ", ").lowercased())
      }
      let next = end ?? place + 1
      names.append(pieces[place..<next].joined(separator: ", "))
      place = next
    }
    return names
  }

  /// The drafts by which institutions answer for recommendations, the lead first.
  ///
  /// - Parameters:
  ///   - names: Names, short names or ids; those that are new are added to the dossier. None gives
  ///     back what was shipped.
  ///   - ids: The recommendations.
  /// - Returns: nil if a name has no letter or digit to make an id of; nothing if it is so already.
  public func assigning(_ names: [String], to ids: [String]) -> [EventDraft]? {
    var new: [(id: String, name: String)] = []
    var institutions: [String] = []
    for name in names {
      let known =
        institution(called: name)?.id
        ?? new.first { $0.name.lowercased() == name.lowercased() }?.id
      guard let id = known ?? freeID(for: name, besides: new.map(\.id)) else { return nil }
      if known == nil { new.append((id, name)) }
      if !institutions.contains(id) { institutions.append(id) }
    }
    let added = new.compactMap { id, name in
      journal.drafting(.institution, on: id, value: ["name": .string(name)])
    }
    let value: JSON = names.isEmpty ? .null : .array(institutions.map { .string($0) })
    return added + ids.compactMap { drafting(.responsible, on: $0, value: value) }
  }
}

extension Catalogue.Institution {
  /// All that it goes by, in small letters.
  fileprivate var names: [String] {
    let names = name.texts.map(\.text) + (short?.texts.map(\.text) ?? [])
    return [id] + names.map { $0.lowercased() }
  }
}

extension Dossier {
  /// An id made of a name that nothing else has; nil if the name has no letter or digit.
  private func freeID(for name: String, besides taken: [String]) -> String? {
    guard let id = name.asID else { return nil }
    let ids = [id] + (2...99).map { "\(id)-\($0)" }
    return ids.first { catalogue.institution($0) == nil && !taken.contains($0) }
  }
}

extension String {
  /// Small Latin letters, digits and hyphens; of other scripts the letters' code points.
  var asID: String? {
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
