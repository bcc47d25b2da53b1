import Model

/// A dossier's folder, for another `greco` to open.
extension Export {
  /// Its files: the catalogue with what is wanted of it, then what was done to that.
  ///
  /// Fields of a recommendation and of an event that this version does not know are kept.
  public var folder: [(name: String, bytes: [UInt8])] {
    wantedCatalogue.fileBytes + [(JournalReader.file, journal)]
  }

  /// What everybody who gets it has to know, a sentence a line.
  public var notice: [UInt8] { Array((dossier.notices.joined(separator: "\n") + "\n").utf8) }

  /// What was done to what is wanted, a line each.
  public var journal: [UInt8] {
    dossier.journal.events.filter(isWanted).flatMap(\.line)
  }

  private var wantedCatalogue: Catalogue {
    var catalogue = dossier.shipped
    guard !filter.isEmpty else { return catalogue }
    let wanted = Set(recommendations.map(\.id))
    // What users moved lies elsewhere in the files; and a theme without anything has no place.
    let current = Set(recommendations.compactMap { dossier.theme(of: $0.id)?.id })
    catalogue.themes = catalogue.themes.compactMap { theme in
      var theme = theme
      theme.recommendations.removeAll { !wanted.contains($0.id) }
      return theme.recommendations.isEmpty && !current.contains(theme.id) ? nil : theme
    }
    return catalogue
  }

  /// Whether an event is on something that is in the folder, or on the procedure.
  private func isWanted(_ event: Event) -> Bool {
    guard !filter.isEmpty else { return true }
    if event.knownKind == .heading {
      return recommendations.contains { dossier.theme(of: $0.id)?.eventID == event.on }
    }
    let id = event.on.split(separator: ".", maxSplits: 1).first.map(String.init) ?? event.on
    guard dossier.recommendation(id) != nil else { return event.knownKind?.isOnProcedure ?? false }
    return recommendations.contains { $0.id == id }
  }
}
