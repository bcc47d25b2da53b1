internal import Model

extension DossierFolder {
  /// Whether it has less to show than another reading of the same files, as one has that came while
  /// a file was being written.
  public func isWorse(than shown: DossierFolder) -> Bool {
    problemCount > shown.problemCount || eventCount < shown.eventCount
      || zip(catalogue.counts, shown.catalogue.counts).contains { $0 < $1 }
  }

  /// How many entries cannot be used, without a last line that somebody may be writing just now.
  public var problemCount: Int { problems.count - (tail.problem == nil ? 0 : 1) }
}

extension Catalogue {
  /// How much there is of everything.
  fileprivate var counts: [Int] {
    [
      themes.count, themes.reduce(0) { $0 + $1.recommendations.count }, reports.count,
      deadlines.count, institutions.count, sources.count,
    ]
  }
}
