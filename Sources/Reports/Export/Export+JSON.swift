import Model

/// The whole state as one value; `Documentation/export.md` tells every member.
extension Export {
  /// The version of the value's shape; a reader refuses a later one.
  public static let format = 1

  /// The dossier as it stands on its day, with the recommendations that are wanted.
  public var json: LongJSON {
    let themes = AnyCollection(themes.lazy.map(json(of:)))
    return .object(known.map { ($0.name, .value($0.value)) } + [("themes", .array(themes))])
  }

  /// All but the recommendations.
  private var known: [JSON.Member] {
    let catalogue = dossier.catalogue
    let members: [(String, JSON)] = [
      ("format", .number(Self.format)),
      ("program", "greco, which is neither GRECO's nor the Council of Europe's"),
      ("notice", .array(dossier.notices.map { .string($0) })),
      ("invented", .bool(catalogue.isInvented)),
      ("confidential", .bool(dossier.isConfidential)),
      ("id", .string(catalogue.id)),
      ("member", catalogue.member.json),
      ("round", catalogue.round.json),
      ("symbol", .optional(catalogue.symbol)),
      ("about", dossier.about?.json ?? .null),
      ("asOf", .string(dossier.day.description)),
      ("past", .bool(dossier.isPast)),
      ("extent", .string(dossier.extent.rawValue)),
      ("only", only),
      ("statistics", statistics),
      ("reports", .array(dossier.reports.map(report))),
      ("deadlines", .array(dossier.deadlines.map(Self.deadline))),
      ("institutions", .array(catalogue.institutions.map(\.json))),
      ("sources", .object(catalogue.sources.map { JSON.Member($0.key, $0.json) })),
      ("entries", .array(dossier.twoEntriesOnProcedure.flatMap(\.entries).map(\.json))),
    ]
    return members.map { JSON.Member($0, $1) }
  }

  /// Without counts of what is left out.
  private var statistics: JSON {
    dossier.extent.tellsOurStatus
      ? dossier.statisticsJSON : dossier.statisticsJSON.setting("status", to: .null)
  }

  /// What the recommendations were chosen by; null where all are in.
  private var only: JSON {
    guard !filter.isEmpty else { return .null }
    let statuses = Status.allCases.filter { filter.statuses.contains($0) }.map(\.rawValue)
    let none = filter.statuses.contains(nil) ? ["none"] : []
    let only: JSON = [
      "themes": .array(filter.themes.sorted().map { .string($0) }),
      "status": .array((statuses + none).map { .string($0) }),
    ]
    var rest = filter
    rest.themes = []
    rest.statuses = []
    // Whatever else they were chosen by is told by what it came to.
    return rest.isEmpty
      ? only : only.setting("ids", to: .array(recommendations.map { .string($0.id) }))
  }

  private func report(_ report: Report) -> JSON {
    report.json.setting("confidential", to: .bool(report.isConfidential(on: dossier.day)))
  }

  private static func deadline(_ window: DeadlineWindow) -> JSON {
    window.deadline.json.setting("days", to: .number(window.days))
      .setting("state", to: .string(window.state.rawValue))
  }

  private func json(of theme: Theme) -> LongJSON {
    let recommendations = theme.recommendations.lazy.map { LongJSON.value(dossier.json(of: $0)) }
    return .object([
      ("id", .value(.string(theme.id))), ("title", .value(theme.title.json)),
      ("about", .value(theme.about?.json ?? .null)),
      ("recommendations", .array(AnyCollection(recommendations))),
    ])
  }
}
