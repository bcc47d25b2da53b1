extension Changes {
  /// How a dossier stood when the time began that is asked for; from there it is told of one
  /// recommendation after another what changed, so that who looks at a few does not wait for all.
  public struct Beginning: Sendable {
    /// Since when it is asked for.
    public let since: Since
    /// The first day that counts; since a report of which the day is not known, the first on which
    /// something may have come after it.
    public let day: Day
    /// With the reports that were adopted by then.
    let reports: Dossier
    /// With what was certainly entered before, which is less where the day is not known.
    let entries: Dossier

    /// The beginning of a day, or the adoption of a report.
    public init(_ dossier: Dossier, since: Since) {
      switch since {
      case .day(let day): self.init(dossier, since: day)
      case .report(let report): self.init(dossier, since: report)
      }
    }

    /// The beginning of a day.
    public init(_ dossier: Dossier, since day: Day) {
      since = .day(day)
      self.day = day
      reports = dossier.asOf(day + -1)
      entries = reports
    }

    /// The adoption of a report: what it found is no change, what was done or may have been done since
    /// its adoption is; of two entries to its day the earlier counts for that.
    public init(_ dossier: Dossier, since report: Report) {
      since = .report(report)
      day = dossier.adoptions(of: report).map(\.firstAfter).min() ?? report.adopted.firstAfter
      // The month may not be over.
      reports = dossier.asOf(min(report.adopted.latest, dossier.day))
      entries = reports.before(day)
    }

    /// The report since which it is asked for; nil for a day.
    var report: String? {
      switch since {
      case .day: nil
      case .report(let report): report.id
      }
    }

    /// Whether a report is none of that time.
    func isOfBefore(_ report: Report) -> Bool {
      report.id == self.report || reports.isAdopted(report)
    }

    /// What changed of the recommendation at a place among all of the dossier as it is now.
    public func entry(at place: Int, in dossier: Dossier) -> Entry {
      Entry(dossier.recommendations[place], in: dossier, since: self)
    }

    /// What became of reports, dates, institutions and themes of the dossier as it is now.
    public func procedure(in dossier: Dossier) -> [ProcedureChange] {
      Changes.procedure(in: dossier, since: self)
    }
  }
}

extension Dossier {
  /// The same dossier on the same day with no more than was entered before another one.
  fileprivate func before(_ day: Day) -> Dossier {
    if day > self.day { return self }
    let entered = journal.until(local.end(day + -1))
    return Dossier(shipped, entered, day: self.day, isPast: true, local: local)
  }
}
