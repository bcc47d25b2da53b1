public import Model

/// The recommendations that were asked for, in the order of the dossier.
public struct RecommendationList: Sendable {
  let dossier: Dossier
  let recommendations: [Recommendation]

  /// Those of a dossier that a filter accepts.
  public init(_ dossier: Dossier, _ filter: Filter = Filter()) {
    self.dossier = dossier
    recommendations = dossier.recommendations.filter { filter.accepts($0, in: dossier) }
  }

  /// Whether there are none.
  public var isEmpty: Bool { recommendations.isEmpty }

  /// An array of ``Model/Dossier/json(of:)``.
  public var json: JSON { .array(recommendations.map { dossier.json(of: $0) }) }

  /// A line each: the id, GRECO's status, ours, its own date, the title.
  public var text: String {
    guard !isEmpty else { return "" }
    var columns = Columns()
    columns.add("ID", "GRECO", "We", "Due", "Title")
    for recommendation in recommendations {
      let id = recommendation.id
      columns.add(
        id,
        dossier.findingWords(id),
        dossier.ourWords(id),
        dueCell(id),
        recommendation.title.text().shown
          + (dossier.contestedWords(id).map { "; " + $0 } ?? "")
      )
    }
    return columns.text
  }

  private func dueCell(_ id: String) -> String {
    guard let due = dossier.due(of: id) else { return "-" }
    switch dossier.timeliness(of: id) {
    case .overdue: return "\(due) late"
    case .dueSoon: return "\(due) soon"
    case .onTime, .none: return due.description
    }
  }
}
