public import Model

/// What people name reports, deadlines, institutions and sources by.
extension Dossier {
  /// A report.
  public func findReport(_ id: String) throws(Refusal) -> Report {
    if let report = catalogue.report(id) { return report }
    if let named = try self.id(called: id, among: named(Array(catalogue.reports))),
      let report = catalogue.report(named)
    {
      return report
    }
    throw .missing(.thing(.report, id, known: catalogue.reports.map(\.id)))
  }

  /// A report of GRECO's, in which it has findings.
  public func findReportWithFindings(_ id: String) throws(Refusal) -> Report {
    let reports = catalogue.reports.filter { !$0.kind.isAuthorities }
    if let report = reports.first(where: { $0.id == id }) { return report }
    let named = try self.id(called: id, among: named(reports))
    if let report = reports.first(where: { $0.id == named }) { return report }
    throw .missing(.thing(.reportOfGRECO, id, known: reports.map(\.id)))
  }

  /// A date by which a report is due.
  public func findDeadline(_ id: String) throws(Refusal) -> Deadline {
    if let deadline = catalogue.deadline(id) { return deadline }
    if let named = try self.id(called: id, among: namedDeadlines),
      let deadline = catalogue.deadline(named)
    {
      return deadline
    }
    throw .missing(.thing(.deadline, id, known: catalogue.deadlines.map(\.id)))
  }

  /// The id of what an answer is for: what is named, else what is due.
  public func findReportToAnswerIn(_ id: String?) throws(Refusal) -> String {
    guard let id else {
      try refuseIfClosed()
      if let due = deadline { return due.deadline.id }
      throw .missing(.reportDue)
    }
    if reportsToAnswerIn.contains(id) { return id }
    let known = reportsToAnswerIn
    let all = (named(Array(catalogue.reports)) + namedDeadlines).filter { known.contains($0.id) }
    if let named = try self.id(called: id, among: all) { return named }
    throw .missing(.thing(.reportToAnswerIn, id, known: reportsToAnswerIn))
  }

  /// The key of a source.
  public func findSource(_ key: String) throws(Refusal) -> String {
    if catalogue.source(key) != nil { return key }
    if let named = try id(called: key, among: namedSources) { return named }
    throw .missing(.thing(.source, key, known: catalogue.sources.map(\.key)))
  }

  /// What an institution that answers for something is asked for by, where there is one.
  public func findResponsible(_ wanted: String) throws(Refusal) -> String {
    guard institutions(asked: wanted).isEmpty else { return wanted }
    throw .missing(.thing(.institution, wanted, known: catalogue.institutions.map(\.id)))
  }
}
