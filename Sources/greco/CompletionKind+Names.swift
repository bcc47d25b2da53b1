import ArgumentParser
import Model

/// What a shell completes with what the dossier has; nothing where none can be opened.
extension CompletionKind {
  /// The ids of recommendations, and what stands behind them.
  static func recommendations(
    then words: @escaping @Sendable (Catalogue) -> [String] = { _ in [] }
  ) -> Self {
    .custom { _, _, _ in
      guard let options = try? GlobalOptions.parse([]), let dossier = try? options.view() else {
        return []
      }
      return dossier.recommendations.map(\.id) + words(dossier.catalogue)
    }
  }

  /// The ids of recommendations.
  static var recommendations: Self { recommendations() }
}
