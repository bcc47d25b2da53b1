public import Model

/// What GRECO found of recommendations or parts in a report.
public struct FindingDeed: Deed {
  let status: Status
  /// Of what, by their ids.
  var ids: [String]
  /// The report's id.
  let report: String
  /// Whether the source says so; nil where nobody says.
  let basis: Basis?
  /// The key of the source.
  let source: String?

  /// A finding of recommendations or parts, by their ids, in a report of GRECO's.
  public init(
    _ status: Status,
    on ids: [String],
    in report: Report,
    basis: Basis? = nil,
    source: String? = nil
  ) {
    (self.status, self.ids, self.report) = (status, ids, report.id)
    (self.basis, self.source) = (basis, source)
  }

  /// What is entered for each that is not found so yet; refused where the report is the
  /// authorities' own.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    _ = try dossier.findReportWithFindings(report)
    return ids.flatMap { id in
      dossier.drafting(finding: status, on: id, in: report, basis: basis, source: source)
    }
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "GRECO found so in that report already" }
}
