/// What GRECO found in one of its reports, counted, and what moved since the report before.
public struct ReportFindings: Sendable {
  /// The report.
  public let report: Report
  /// How many have each grade: the report's own totals; where it has none, each of those described as
  /// it was last found by then.
  public fileprivate(set) var findings: [Status: Int]
  /// Over how many that is counted: all issued, or those described; nil where that is not known.
  public let among: Int?
  /// Whether these are the report's own totals.
  public let isOfTotals: Bool
  /// How many of those described it has a finding of; the others stand as they were found before.
  public fileprivate(set) var own = 0
  /// The ids of those that it found further than the report before.
  public fileprivate(set) var forward: [String] = []
  /// The ids of those that it found less far.
  public fileprivate(set) var back: [String] = []
  /// How many of its findings two entries stand to.
  public fileprivate(set) var contested = 0

  /// How many of those that are counted have no finding.
  public var unfound: Int { among.map { max(0, $0 - findings.values.reduce(0, +)) } ?? 0 }

  /// How many it found satisfactory.
  public var satisfactory: Int { findings.satisfactory }

  /// Whether nothing is known of what it found.
  public var isSilent: Bool { !isOfTotals && own == 0 }
}

extension ReportFindings {
  /// What GRECO found, one report after the other, as far as they were adopted by the day.
  ///
  /// - Parameters:
  ///   - dossier: The dossier as it stands.
  ///   - ids: The recommendations that are asked for; nil for all. Totals are of all issued, so that of
  ///     some each finding is counted.
  /// - Returns: GRECO's reports, oldest first; the authorities' own have no findings.
  public static func all(in dossier: Dossier, of ids: [String]? = nil) -> [ReportFindings] {
    let asked = ids.map { $0.compactMap { dossier.recommendation($0) } } ?? dossier.recommendations
    var all = dossier.reports.map { report in
      let isOfTotals = ids == nil && !report.totals.isEmpty
      return ReportFindings(
        report: report,
        findings: isOfTotals ? report.totals : [:],
        among: isOfTotals ? dossier.catalogue.issued : asked.count,
        isOfTotals: isOfTotals
      )
    }
    for recommendation in asked {
      var steps = dossier.course(of: recommendation).steps[...]
      var last: Status?
      for place in all.indices {
        if let step = steps.first, step.report == all[place].report.id {
          all[place].count(step, of: recommendation.id)
          last = step.status
          steps.removeFirst()
        }
        if let last, !all[place].isOfTotals { all[place].findings[last, default: 0] += 1 }
      }
    }
    // The authorities' own reports have no findings.
    return all.filter { !$0.report.kind.isAuthorities || !$0.isSilent }
  }

  private mutating func count(_ step: Course.Step, of id: String) {
    own += 1
    if step.isContested { contested += 1 }
    if step.passage == .forward { forward.append(id) }
    if step.passage == .back { back.append(id) }
  }
}

extension [Status: Int] {
  /// How many there is nothing left to do of.
  public var satisfactory: Int { filter { $0.key.isSatisfactory }.values.reduce(0, +) }
}
