/// Which recommendations are wanted; what is not asked for does not matter.
public struct Filter: Hashable, Sendable {
  /// One of those with these ids.
  public var ids: Set<String> = []
  /// Of one of the themes with these ids.
  public var themes: Set<String> = []
  /// Our status is one of these; nil among them is nothing said.
  public var statuses: Set<Status?> = []
  /// GRECO's last finding is one of these.
  public var findings: Set<Status> = []
  /// GRECO has not found it satisfactory.
  public var isOutstanding = false
  /// Past its own due date.
  public var isOverdue = false
  /// Its own due date was moved to a later day or taken away.
  public var isPostponed = false
  /// An institution that answers for it, by id or a part of its name.
  public var responsible: String?
  /// Each of these is true of it.
  public var facets: [Facet] = []
  /// Words that have to occur, in any order.
  public var words = ""

  /// Everything.
  public init() {}

  /// Whether nothing is asked for.
  public var isEmpty: Bool { self == Filter() }

  /// Whether the recommendation at a place among all is wanted; `texts` is what was gathered for
  /// finding, where word after word is looked for.
  public func accepts(_ place: Int, in dossier: Dossier, texts: SearchTexts? = nil) -> Bool {
    let id = dossier.recommendations[place].id
    if !ids.isEmpty, !ids.contains(id) { return false }
    if !themes.isEmpty {
      guard let theme = dossier.theme(of: id)?.id, themes.contains(theme) else { return false }
    }
    if !statuses.isEmpty, !statuses.contains(dossier.standings[place].status) { return false }
    if !findings.isEmpty {
      guard let found = dossier.standings[place].found, findings.contains(found) else {
        return false
      }
    }
    if isOutstanding, !dossier.standings[place].isOutstanding { return false }
    if isOverdue, dossier.standings[place].timeliness != .overdue { return false }
    if isPostponed, !dossier.isPostponed(at: place) { return false }
    if let responsible, !isResponsible(responsible, dossier.recommendations[place], dossier) {
      return false
    }
    guard facets.allSatisfy({ $0.accepts(place, in: dossier) }) else { return false }
    guard !words.isEmpty else { return true }
    let text = texts?[place] ?? dossier.recommendations[place].searchText(in: dossier)
    return words.searchable.split(separator: " ").allSatisfy { text.holds($0) }
  }

  /// Whether it leaves nothing that another one does not: the same is asked, and only words go on.
  public func isWithin(_ other: Filter) -> Bool {
    guard words.hasPrefix(other.words) else { return false }
    var same = self
    same.words = other.words
    return same == other
  }

  private func isResponsible(
    _ wanted: String,
    _ recommendation: Recommendation,
    _ dossier: Dossier
  ) -> Bool {
    recommendation.responsible.contains { dossier.isInstitution($0, asked: wanted.searchable) }
  }
}

extension Dossier {
  /// The ids of the institutions that are meant by an id or a part of a name, those besides that answer
  /// for something and that the dossier does not name.
  public func institutions(asked wanted: String) -> [String] {
    let named = catalogue.institutions.map(\.id)
    let all = (named + recommendations.flatMap(\.responsible)).unique
    return all.filter { isInstitution($0, asked: wanted.searchable) }
  }

  fileprivate func isInstitution(_ id: String, asked wanted: String) -> Bool {
    let institution = catalogue.institution(id)
    let names = [id, institution?.name.all, institution?.short?.all].compactMap(\.self)
    return names.joined(separator: "\n").searchable.contains(wanted)
  }
}

/// All that one may remember of each recommendation, gathered once to find many words in.
public struct SearchTexts: Sendable {
  private let texts: [String]

  /// The texts of a dossier as it stands.
  public init(_ dossier: Dossier) {
    texts = dossier.recommendations.map { $0.searchText(in: dossier) }
  }

  /// That of the recommendation at a place among all.
  subscript(place: Int) -> String { texts[place] }
}

extension Dossier {
  /// The recommendations that are wanted, theme by theme.
  public func recommendations(_ filter: Filter) -> [Recommendation] {
    filter.isEmpty
      ? recommendations
      : recommendations.indices.filter { filter.accepts($0, in: self) }.map { recommendations[$0] }
  }
}

extension Recommendation {
  /// All that one may remember of it, for finding.
  fileprivate func searchText(in dossier: Dossier) -> String {
    let institutions = responsible.compactMap { dossier.catalogue.institution($0)?.name.all }
    let entries = dossier.notes(of: id) + dossier.measures(of: id) + dossier.refs(of: id)
    let notes = entries.compactMap { $0.now.value.string }
    let parts = parts.map(\.text.all)
    return ([id, number ?? "", title.all, text.all] + parts + notes + institutions)
      .joined(separator: "\n").searchable
  }
}
