extension Facet {
  /// What is asked for, as in "show only …".
  public func words(in dossier: Dossier, languages: [String] = ["en"]) -> String {
    switch self {
    case .ours(let status): "We: \(status?.words ?? "nothing said")"
    case .greco(let status): "GRECO: \(status.words)"
    case .weAreAhead: "we say done, GRECO not yet"
    case .grecoIsAhead: "GRECO says satisfactory, we say not yet"
    case .timeliness(.overdue): "late"
    case .timeliness(.dueSoon): "due within \(Timeliness.dueSoonDays) days"
    case .timeliness(.onTime): "due later"
    case .timeliness(.none): "without a date to keep"
    case .postponed: "postponed"
    case .movedWhileLate: "date moved while late, within \(Facet.movedDays) days"
    case .missedPlan: "a measure behind its plan"
    case .twoEntries: "two entries"
    case .beforeFinding: "said before GRECO's finding"
    case .still: "no entry for \(Facet.stillDays) days"
    case .noMeasure:
      dossier.lastReport.map { report in
        "no measure since \(report.adopted.words)\(dossier.mark(.report, on: report.id))"
      } ?? "no measure"
    case .answer(let state):
      state.map { "answer to GRECO: \($0.rawValue)" } ?? "no answer to GRECO in this dossier"
    case .nobody: "nobody answers for it"
    case .responsible(let id):
      dossier.catalogue.institutionName(id, in: languages)
    }
  }
}
