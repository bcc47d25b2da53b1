/// The counts of a dossier: how many recommendations stand how.
public struct Statistics: Hashable, Sendable {
  /// How many GRECO issued; nil where that is not known.
  public var issued: Int?
  /// How many the dossier describes; a subject may stand for more than one of those issued.
  public var described: Int
  /// Our statuses, over those described.
  public var said: [Status: Int]
  /// How many of those described we said nothing of.
  public var unsaid: Int
  /// GRECO's findings in its last report, over so many as ``foundAmong``.
  public var findings: [Status: Int]
  /// How many the findings are counted over: all issued, or, where the report has no totals, those
  /// described.
  public var foundAmong: Int?
  /// That report.
  public var report: Report?
  /// How many have a finding of that report, where it has no totals and others are counted as an
  /// earlier report found them; else nil.
  public var foundSoFar: Int?

  /// How many of those that the findings are counted over have none.
  public var unfound: Int {
    foundAmong.map { max(0, $0 - findings.values.reduce(0, +)) } ?? 0
  }

  /// Counts a dossier as it stands on its day.
  public init(_ dossier: Dossier) {
    // Before GRECO adopted the report with the recommendations it had issued none.
    let first = dossier.catalogue.reports.first { $0.kind == .evaluation }
    let isIssued = first.map(dossier.isAdopted) ?? true
    issued = isIssued ? dossier.catalogue.issued : 0
    let places = dossier.standings.indices
    described = places.count
    said = places.reduce(into: [:]) { counts, place in
      if let status = dossier.standings[place].status { counts[status, default: 0] += 1 }
    }
    unsaid = places.count { dossier.standings[$0].saying == nil }
    lazy var cited = Set(dossier.recommendations.lazy.flatMap(\.findings).map(\.report))
    let report = dossier.reports.last { !$0.totals.isEmpty || cited.contains($0.id) }
    self.report = report
    // A report's own totals are over all issued; without them, each described recommendation
    // counts as it was last found.
    findings = report?.totals ?? [:]
    foundAmong = issued
    if let report, report.totals.isEmpty {
      let found = places.compactMap { dossier.standings[$0].finding?.report.id }
      let ofReport = found.count { $0 == report.id }
      foundAmong = described
      foundSoFar = ofReport < found.count ? ofReport : nil
      findings = places.reduce(into: [:]) { counts, place in
        if let status = dossier.standings[place].found { counts[status, default: 0] += 1 }
      }
    }
  }
}
