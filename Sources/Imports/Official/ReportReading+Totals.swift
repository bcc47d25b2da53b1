import Model

/// Whether the totals of a report agree with what it finds.
extension ReportReading {
  mutating func checkTotals() {
    guard let place = totalsPlace else {
      if report.findings.count > 1, let first = report.findings.first {
        contradict("No totals are read to compare the findings with", at: [first.place])
      }
      return
    }
    let sum = report.totals.values.reduce(0, +)
    if let issued = report.issued, sum > issued.value || sum < issued.value && countsAll {
      contradict(
        "The totals come to \(sum), and \(issued.value) recommendations are said to be addressed",
        at: [place, issued.place]
      )
    }
    for (status, total) in report.totals.bestFirstWithZero {
      let found = report.findings.count { status.counts($0.status) }
      let isComplete = report.issued.map { $0.value <= report.findings.count } ?? isWhole
      // What is still outstanding was looked at in this report, whatever else was in earlier ones.
      guard isComplete || !status.isSatisfactory ? found != total : found > total else { continue }
      contradict(
        "\(total) are said to be \(status.words), \(found) are found so",
        at: [place]
          + report.findings.lazy.filter { status.counts($0.status) }.prefix(4).map(\.place)
      )
    }
  }

  /// Whether the totals count all there are: the satisfactory, the partly and the not implemented ones.
  private var countsAll: Bool {
    let totals = report.totals
    return (totals[.satisfactory] != nil || totals[.implemented] != nil)
      && totals[.partlyImplemented] != nil && totals[.notImplemented] != nil
  }
}

extension Status {
  /// Whether a finding is counted among those of a total.
  fileprivate func counts(_ finding: Status) -> Bool {
    switch self {
    case .satisfactory: finding.isSatisfactory
    case .outstanding: !finding.isSatisfactory
    case .implemented, .dealtWith, .partlyImplemented, .notImplemented: finding == self
    }
  }

  /// Whether both say the same, one of them perhaps less exactly.
  func agrees(with other: Status) -> Bool {
    self == other || counts(other) || other.counts(self)
  }
}

extension [Status: Int] {
  /// Each that is said, the best first.
  fileprivate var bestFirstWithZero: [(Status, Int)] {
    Status.bestFirst.compactMap { status in self[status].map { (status, $0) } }
  }
}
