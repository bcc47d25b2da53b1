/// A catalogue as the files of a dossier's folder have it.
extension Catalogue {
  /// A file each: `dossier.json` first, then a theme's in order, named by its place and its id.
  ///
  /// Of a recommendation every field is kept, known to this version or not.
  public var files: [(name: String, json: JSON)] {
    let names = themes.enumerated().map { place, theme in "\(place + 1)-\(theme.id).json" }
    return [(CatalogueReader.dossierFile, frame(themes: names))]
      + zip(names, themes).map { name, theme in (name, theme.json) }
  }

  /// The same as bytes, to be written.
  public var fileBytes: [(name: String, bytes: [UInt8])] {
    files.map { name, json in (name, Array((json.text(.indented) + "\n").utf8)) }
  }

  /// Everything but the themes, of which it has the names of their files.
  private func frame(themes names: [String]) -> JSON {
    let fields: [(String, JSON?)] = [
      ("format", .number(CatalogueReader.format)), ("id", .string(id)),
      ("invented", isInvented ? true : JSON?.none), ("member", member.json),
      ("round", round.all.isEmpty ? JSON?.none : round.json),
      ("symbol", symbol.map { .string($0) }),
      ("issued", issued.map { .number($0) }), ("note", note?.json),
      ("themes", .array(names.map { .string($0) })),
      ("reports", .array(reports.map(\.json))), ("deadlines", .array(deadlines.map(\.json))),
      ("institutions", .array(institutions.map(\.json))),
      ("sources", .object(sources.map { JSON.Member($0.key, $0.json) })),
    ]
    return .object(fields.compactMap { name, value in value.map { JSON.Member(name, $0) } })
  }
}

extension Theme {
  /// As its file has it.
  fileprivate var json: JSON {
    let fields: [(String, JSON?)] = [
      ("format", .number(CatalogueReader.format)), ("id", .string(id)), ("title", title.json),
      ("about", about?.json), ("recommendations", .array(recommendations.map(\.json))),
    ]
    return .object(fields.compactMap { name, value in value.map { JSON.Member(name, $0) } })
  }
}

extension Report {
  /// As `dossier.json` has it.
  public var json: JSON { .object([JSON.Member("id", .string(id))] + members) }
}

extension Deadline {
  /// As `dossier.json` has it.
  public var json: JSON { .object([JSON.Member("id", .string(id))] + members) }
}

extension Catalogue.Institution {
  /// As `dossier.json` has it.
  public var json: JSON { .object([JSON.Member("id", .string(id))] + members) }
}

extension Catalogue.Source {
  /// As `dossier.json` has it, without its key.
  public var json: JSON { .object(members) }
}
