public import Model

/// A dossier as it stands on its day, and those of its recommendations that are wanted elsewhere.
///
/// Each format is an extension of its own.
public struct Export: Sendable {
  let dossier: Dossier
  let filter: Filter
  let recommendations: [Recommendation]

  /// Those recommendations of a dossier that a filter accepts.
  public init(_ dossier: Dossier, _ filter: Filter = Filter()) {
    self.dossier = dossier
    self.filter = filter
    recommendations = dossier.recommendations.filter { filter.accepts($0, in: dossier) }
  }

  /// Member and round, on one line.
  var title: String {
    [dossier.catalogue.member, dossier.catalogue.round].map { $0.text().shown }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
