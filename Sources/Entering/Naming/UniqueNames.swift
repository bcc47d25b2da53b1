internal import Model

/// Things by what people call them, where only one is called so.
extension Dossier {
  /// Something with an id, and the names it goes by.
  typealias Named = (id: String, names: [String])

  /// The id of what is called by a name: of that whose whole name it is, else of the only one in whose name
  /// all its words are.
  ///
  /// - Returns: nil where nothing is called so, or the name is too short to be meant for one.
  /// - Throws: where several are called so.
  func id(called name: String, among things: [Named]) throws(Refusal) -> String? {
    let words = name.words
    guard !words.isEmpty else { return nil }
    let whole = things.filter { $0.names.contains { $0.words == words } }
    // Short words are of many names, and of texts whose ID was forgotten.
    let isToldApart = words.contains { $0.count > 3 }
    let found =
      whole.isEmpty && isToldApart
      ? things.filter { $0.names.contains { Set(words).isSubset(of: $0.words) } } : whole
    let ids = found.map(\.id).unique
    if ids.count > 1 { throw .unread(.severalThings(name, ids)) }
    return ids.first
  }

  /// The recommendations by their titles.
  var namedRecommendations: [Named] { recommendations.map { ($0.id, $0.title.each) } }

  /// The reports by their kinds.
  func named(_ reports: [Report]) -> [Named] {
    reports.map { ($0.id, [$0.kind.words, $0.kind.shortWords, $0.symbol ?? ""]) }
  }

  /// What is due by its titles.
  var namedDeadlines: [Named] { catalogue.deadlines.map { ($0.id, $0.title.each) } }

  /// The institutions by their names.
  var namedInstitutions: [Named] {
    catalogue.institutions.map { ($0.id, $0.name.each + ($0.short?.each ?? [])) }
  }

  /// The themes by their titles.
  var namedThemes: [Named] { catalogue.themes.map { ($0.id, $0.title.each) } }

  /// The sources by their titles.
  var namedSources: [Named] { catalogue.sources.map { ($0.key, $0.title.each) } }
}

extension LocalizedText {
  /// The text in each of its languages.
  fileprivate var each: [String] { texts.map(\.text) }
}

extension String {
  /// Its words, without capitals and accents.
  fileprivate var words: [String] {
    searchable.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
