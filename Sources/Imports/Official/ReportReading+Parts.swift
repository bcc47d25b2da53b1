import Model

/// Whether what a report finds of parts goes with what it finds of the whole.
extension ReportReading {
  /// Whether what is found of all parts, and of none that is not there, goes with what is found of the whole.
  mutating func checkParts() {
    for finding in report.findings where !finding.parts.isEmpty {
      let text = report.recommendations.first { $0.number == finding.number }
      guard let ids = text?.parts.map(\.id), !ids.isEmpty else { continue }
      for id in finding.parts.keys.sorted() where !ids.contains(id) {
        contradict(
          "Recommendation \(finding.number) has no part \(id) of which something is concluded",
          at: [finding.place]
        )
      }
      let found = ids.compactMap { finding.parts[$0] }
      guard found.count == ids.count else { continue }
      let isBetter = found.allSatisfy(\.isSatisfactory) && !finding.status.isSatisfactory
      let isWorse =
        found.allSatisfy { $0 == .notImplemented } && finding.status.isSatisfactory
      guard isBetter || isWorse else { continue }
      contradict(
        "All parts of recommendation \(finding.number) are found \(isBetter ? "satisfactory" : "not implemented"), "
          + "and it is found \(finding.status.words)",
        at: [finding.place]
      )
    }
  }
}
