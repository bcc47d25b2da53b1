/// What GRECO found of a recommendation as a whole, report after report.
public struct Course: Hashable, Sendable {
  /// A finding in one report.
  public struct Step: Hashable, Sendable {
    /// The id of the report.
    public let report: String
    /// What GRECO found.
    public let status: Status
    /// Whether two entries stand to it.
    public let isContested: Bool
    /// What it means after the finding before it.
    public let passage: Passage
  }

  /// The findings, oldest first: one a report.
  public let steps: [Step]

  /// The finding of a report; nil where it has none.
  public subscript(report: String) -> Step? { steps.last { $0.report == report } }

  /// The last finding that is another one than the one before it; nil where none is.
  public var lastChange: Step? { steps.last { $0.passage != .same && $0.passage != .first } }
}

extension Dossier {
  /// What GRECO found of a recommendation as a whole, in the reports adopted by the day.
  public func course(of id: String) -> Course {
    recommendation(id).map { course(of: $0) } ?? Course(steps: [])
  }

  func course(of recommendation: Recommendation) -> Course {
    var found: [(report: Int, finding: Finding)] = []
    for finding in recommendation.findings where finding.part == nil {
      guard let report = catalogue.reports.place(of: finding.report),
        catalogue.reports[report].isAdopted(by: day)
      else { continue }
      let place = found.firstIndex { $0.report >= report } ?? found.count
      // Of two of one report the later one counts.
      let isThere = place < found.count && found[place].report == report
      found.replaceSubrange(place..<place + (isThere ? 1 : 0), with: [(report, finding)])
    }
    var steps: [Course.Step] = []
    for (_, finding) in found {
      let before = steps.last
      let isContested = isContested(finding, of: recommendation.id)
      let passage = Passage(
        from: before?.status,
        to: finding.status,
        wasContested: before?.isContested ?? false,
        isContested: isContested
      )
      steps.append(
        Course.Step(
          report: finding.report,
          status: finding.status,
          isContested: isContested,
          passage: passage
        )
      )
    }
    return Course(steps: steps)
  }
}
