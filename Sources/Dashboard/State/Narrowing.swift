internal import Model

/// What is shown only because it was opened on a screen: leaving it leads back there.
struct Narrowing: Sendable {
  /// What is asked for.
  let filter: Filter
  /// What was asked for before.
  let before: Filter
  /// The screens as they were left.
  let layers: [Layer]
}

extension State {
  /// Shows in the panes only that of which something is true, whatever was asked for before.
  mutating func showOnly(_ facet: Facet) {
    guard dossier.count(facet) > 0 else {
      return message = Message(.refused, "there is nothing to show: \(words(for: facet))")
    }
    var only = Filter()
    only.ask(for: facet)
    layers[layers.count - 1].isUsed = true
    narrowing = Narrowing(filter: only, before: filter, layers: layers)
    closeScreens()
    filter = only
    refreshPanes()
    tellShown(only: facet, way: "Esc goes back")
  }

  /// Whether what is shown was opened on a screen.
  var isNarrowed: Bool { narrowing?.filter == filter }

  /// Shows everything again; where it was opened on a screen, that screen, and below it what was
  /// shown before.
  mutating func leaveFilter() {
    let narrowed = isNarrowed ? narrowing : nil
    narrowing = nil
    filter = narrowed?.before ?? Filter()
    refreshPanes()
    layers = narrowed?.layers ?? []
  }

  /// Says what is shown only, and how it is left.
  mutating func tellShown(only facet: Facet, way: String) {
    let count = "\(shownCount) of \(dossier.recommendations.count)"
    message = Message(.told, "\(shortWords(for: facet)): \(count); \(way)")
  }
}
