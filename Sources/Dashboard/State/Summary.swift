internal import Canvas
internal import Model

/// What is counted once for every change of the dossier, not for every frame.
struct Summary: Sendable {
  var statistics: Statistics
  /// How many of each theme GRECO finds satisfactory, by the theme's place.
  var satisfactory: [Int]
  /// Those of each theme that are late or have two entries.
  var alarms: [[String]]
  /// The columns that GRECO's numbers take; zero where there are none.
  ///
  /// A few very long ones are not worth those that all titles would lose.
  var numberColumns: Int
  /// To how many of our statuses two entries stand.
  var disputed: Int
  /// What needs the user, and what it is that does: the first question that is true of each.
  var needs: [Need]

  init(_ dossier: Dossier) {
    statistics = Statistics(dossier)
    satisfactory = dossier.catalogue.themes.map { theme in
      theme.recommendations.count { !dossier.isOutstanding($0.id) }
    }
    numberColumns = dossier.recommendations.reduce(0) { columns, recommendation in
      max(columns, min(6, recommendation.number?.columns ?? 0))
    }
    needs = Need.all(in: dossier)
    let contested = needs.first { $0.facet == .twoEntries }?.ids ?? []
    disputed = contested.count { dossier.isContested(.status, on: $0) }
    let alarming = Set(needs.filter(\.isAlarm).flatMap(\.ids))
    alarms = dossier.catalogue.themes.map { theme in
      theme.recommendations.map(\.id).filter { alarming.contains($0) }
    }
  }
}
