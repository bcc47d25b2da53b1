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
    recommendations = dossier.recommendations(filter)
  }

  /// The themes of which something is wanted, each with that.
  var themes: [Theme] {
    let wanted = Set(recommendations.map(\.id))
    return dossier.catalogue.themes.compactMap { theme in
      var theme = theme
      theme.recommendations.removeAll { !wanted.contains($0.id) }
      return theme.recommendations.isEmpty && !filter.isEmpty ? nil : theme
    }
  }

  /// That it is not the whole, where it is not.
  var chosenWords: String? {
    filter.isEmpty
      ? nil : "Only of what was chosen: \(Span.count(recommendations.count, "recommendation"))."
  }

  /// All of it, to be read.
  public var document: Document { StateDocument(self).document }

  /// All of several dossiers, to be read: a line each first.
  public static func document(of exports: [Export]) -> Document {
    exports.count == 1 ? exports[0].document : PortfolioDocument(exports).document
  }

  /// Member and round, on one line.
  var title: String { dossier.memberAndRound.shown }
}
