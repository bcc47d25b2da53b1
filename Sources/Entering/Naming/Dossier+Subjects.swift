public import Model

/// What people name recommendations by: an id, a number, a part behind a dot.
extension Dossier {
  /// The recommendation or part that a name means; if it means none, the nearest are told.
  public func find(_ name: String) throws(Refusal) -> Subject {
    if let subject = subject(name) { return subject }
    if recommendations.allSatisfy({ $0.number == nil }), name.isOfficialNumber {
      throw .missing(.numbers)
    }
    if let named = try id(called: name, among: namedRecommendations), let subject = subject(named) {
      return subject
    }
    throw .missing(.subject(name, nearest: idsLike(name)))
  }

  /// The ids of the recommendations or parts that names mean, each once.
  public func findAll(_ names: some Sequence<String>) throws(Refusal) -> [String] {
    var ids: [String] = []
    for name in names { ids.append(try find(name).id) }
    return ids.unique
  }

  /// The ids of the recommendations, with commas between, in whose place another is to stand.
  public func findReplaced(_ names: String) throws(Refusal) -> [String] {
    var ids: [String] = []
    for name in names.split(separator: ",") {
      ids.append(try find(String(name).trimmed).recommendation.id)
    }
    if ids.isEmpty { throw .missing(.subject(names, nearest: [])) }
    return ids.unique
  }

  /// What can be corrected.
  public func findEditable(_ name: String) throws(Refusal) -> Editable {
    if let thing = editable(name) { return thing }
    let all =
      namedRecommendations + named(Array(catalogue.reports)) + namedDeadlines + namedInstitutions
      + namedSources + namedThemes.map { (Theme.eventPrefix + $0.id, $0.names) }
    if let named = try id(called: name, among: all), let thing = editable(named) { return thing }
    let ids =
      catalogue.reports.map(\.id) + catalogue.deadlines.map(\.id)
      + catalogue.institutions.map(\.id) + catalogue.sources.map(\.key) + catalogue.themes.map(\.id)
    let near = ids.filter { $0.distance(to: name.lowercased()) <= 3 } + idsLike(name)
    throw .missing(.editable(name, nearest: Array(near.prefix(3))))
  }

  /// The id of a theme by its id or its number on the screen.
  public func findTheme(_ name: String) throws(Refusal) -> String {
    let ids = catalogue.themes.map(\.id)
    let wanted = name.lowercased()
    let id =
      wanted.hasPrefix(Theme.eventPrefix)
      ? String(wanted.dropFirst(Theme.eventPrefix.count)) : wanted
    if ids.contains(id) { return id }
    if let index = ids.indices.first(where: { String($0 + 1) == id }) { return ids[index] }
    if let named = try self.id(called: name, among: namedThemes) { return named }
    throw .missing(.theme(name, known: ids))
  }
}

extension Editable {
  /// A field by its name.
  public func findField(_ name: String) throws(Refusal) -> Field {
    if let field = fields.first(where: { $0.rawValue.lowercased() == name.lowercased() }) {
      return field
    }
    throw .unread(.noField(name, of: noun, known: fields.map(\.rawValue)))
  }
}

extension String {
  /// Whether it is meant for one of GRECO's numbers, or a part of one: `14`, `xiv`, `vii.ii`.
  ///
  /// No evaluation had forty recommendations; letters of greater numerals would make words.
  fileprivate var isOfficialNumber: Bool {
    let number = lowercased().prefix { $0 != "." }
    return !number.isEmpty
      && (number.allSatisfy(\.isNumber) || number.allSatisfy { "ivx".contains($0) })
  }
}
