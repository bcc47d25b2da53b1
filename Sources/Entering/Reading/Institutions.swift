public import Model

/// An institution as somebody named it.
public enum NamedInstitution: Hashable, Sendable {
  /// One that the dossier knows.
  case known(Catalogue.Institution)
  /// A new one, by its name.
  case new(String)
}

/// Institutions as people write them: by name, short name or id, capitals or not, a comma between.
public enum Institutions {
  /// Who is named, the lead first; nobody where it says `none`.
  public static func answering(
    _ text: String,
    in dossier: Dossier
  ) throws(Refusal) -> [NamedInstitution] {
    let names = named(text, in: dossier)
    if names.isEmpty { throw .unread(.nobodyNamed) }
    guard names.contains(where: \.isNone) else { return names }
    guard names.count == 1 else { throw .unread(.noneAmongOthers) }
    return []
  }

  /// The names in a text, whatever they say; one that is known by a name with commas is one.
  public static func named(_ text: String, in dossier: Dossier) -> [NamedInstitution] {
    InstitutionNames(in: dossier).named(text)
  }
}

/// All that a dossier's institutions go by, to look many names up.
public struct InstitutionNames: Sendable {
  private let known: [[String]: Catalogue.Institution]
  private let longest: Int

  /// The names that institutions go by now.
  public init(in dossier: Dossier) {
    known = dossier.institutionsByName
    longest = known.keys.map(\.count).max() ?? 1
  }

  /// The names in a text, whatever they say; one that is known by a name with commas is one.
  public func named(_ text: String) -> [NamedInstitution] {
    let pieces = text.pieces
    var names: [NamedInstitution] = []
    var place = 0
    while place < pieces.count {
      let ends = (place + 1...min(place + longest, pieces.count)).reversed()
      let found = ends.lazy.compactMap { end in
        known[pieces[place..<end].map { $0.lowercased() }].map { (end, $0) }
      }.first
      names.append(found.map { .known($0.1) } ?? .new(pieces[place]))
      place = found?.0 ?? place + 1
    }
    return names
  }
}

extension NamedInstitution {
  /// Whether it is the word for none.
  public var isNone: Bool {
    if case .new(let name) = self { WrittenNone.isSaid(by: name) } else { false }
  }
}

extension Dossier {
  /// The institutions by all that they go by, in pieces between commas and in small letters.
  fileprivate var institutionsByName: [[String]: Catalogue.Institution] {
    var byName: [[String]: Catalogue.Institution] = [:]
    for institution in catalogue.institutions {
      for name in institution.names where byName[name.pieces] == nil {
        byName[name.pieces] = institution
      }
    }
    return byName
  }
}

extension String {
  /// What stands between commas, without blanks around.
  fileprivate var pieces: [String] {
    split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
