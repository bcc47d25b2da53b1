extension Changes {
  /// How a dossier stood when the time began that is asked for; from there it is told of one
  /// recommendation after another what changed, so that who looks at a few does not wait for all.
  public struct Beginning: Sendable {
    /// With the reports that were adopted by then.
    let reports: Dossier
    /// With what was certainly entered before, which is less where the day is not known.
    let entries: Dossier
    /// The report that was adopted then, if it is asked for since a report: it is no news itself.
    let report: String?

    /// The beginning of a day.
    public init(_ dossier: Dossier, since day: Day) {
      reports = dossier.asOf(day + -1)
      entries = reports
      report = nil
    }

    /// The adoption of a report: what it found is no change, what was done or may have been done since
    /// its adoption is; of two entries to its day the earlier counts for that.
    public init(_ dossier: Dossier, since report: Report) {
      reports = dossier.asOf(report.adopted.latest)
      let first = dossier.adoptions(of: report).map(\.earliest).min() ?? report.adopted.earliest
      entries = first == report.adopted.exact ? reports : dossier.asOf(first)
      self.report = report.id
    }

    /// The first day that counts.
    public var day: Day { reports.day + 1 }

    /// What changed of the recommendation at a place among all of the dossier as it is now.
    public func entry(at place: Int, in dossier: Dossier) -> Entry {
      Entry(dossier.recommendations[place], in: dossier, since: self)
    }

    /// What became of reports, dates and institutions of the dossier as it is now.
    public func procedure(in dossier: Dossier) -> [ProcedureChange] {
      Changes.procedure(in: dossier, since: self)
    }
  }
}
