extension Changes.Beginning {
  /// The places of the recommendations of which anything can have changed, in their order: of the
  /// others nothing has, which costs little to know however many there are.
  public func touched(in dossier: Dossier) -> [Int] {
    let end = dossier.local.end(day + -1)
    let reports = changedReports(in: dossier)
    func isTouched(_ recommendation: Recommendation) -> Bool {
      guard let old = entries.recommendation(recommendation.id) else { return true }
      let ids = recommendation.eventIDs + old.eventIDs.dropFirst()
      if ids.contains(where: { dossier.journal.hasEvent(on: $0, after: end) }) { return true }
      return !reports.isEmpty && recommendation.findings.contains { reports.contains($0.report) }
    }
    return dossier.recommendations.indices.filter { isTouched(dossier.recommendations[$0]) }
  }

  /// The reports that are new, or say something else of themselves than they did.
  private func changedReports(in dossier: Dossier) -> Set<String> {
    Set(Set(reports.reports).symmetricDifference(dossier.reports).map(\.id))
  }
}

extension Journal {
  /// Whether something was entered on an id after a moment.
  fileprivate func hasEvent(on id: String, after end: Timestamp) -> Bool {
    eventsByID[id]?.reversed().contains { events[$0].at > end } ?? false
  }
}
