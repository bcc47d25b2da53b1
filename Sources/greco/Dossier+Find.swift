import Entering
import Model

/// What an id means, or a name; if it means nothing, the failure names what there is.
extension Dossier {
  /// A report.
  func findReport(_ id: String) throws(Failure) -> Report {
    if let report = catalogue.report(id) { return report }
    throw .none("no report", id, catalogue.reports)
  }

  /// Since when something is asked for: a day, reckoned from another, or a report.
  func findSince(_ name: String, from today: Day) throws(Failure) -> Since {
    do throws(DayRefusal) {
      let since = try DayReader.ofUser(from: today).since(name, in: self)
      if hasBegun(since) { return since }
    } catch {
      let known = catalogue.reports.map(\.id).joined(separator: ", ")
      let why = error.words(from: today, or: "report")
      throw Failure("\u{201C}\(name)\u{201D} \(why). There are: \(known).", .usage)
    }
    let words =
      "Nothing can have changed since \(name): that is after \(day), the day it is told of."
    throw Failure(words, .usage)
  }

  /// A report of GRECO's, in which it has findings.
  func findReportWithFindings(_ id: String) throws(Failure) -> Report {
    let reports = catalogue.reports.filter { !$0.kind.isAuthorities }
    if let report = reports.first(where: { $0.id == id }) { return report }
    throw .none("no report of GRECO", id, reports)
  }

  /// A date by which a report is due.
  func findDeadline(_ id: String) throws(Failure) -> Deadline {
    if let deadline = catalogue.deadline(id) { return deadline }
    throw .none("no deadline", id, catalogue.deadlines)
  }

  /// What an answer is for: what is named, else what is due.
  func findReportToAnswerIn(_ id: String?) throws(Failure) -> String {
    guard let id else {
      if let due = deadline?.deadline.id { return due }
      throw Failure("No report is due in this dossier; greco deadline DAY enters a date.", .noSuch)
    }
    if reportsToAnswerIn.contains(id) { return id }
    throw .none("no deadline and no report of the authorities", id, reportsToAnswerIn)
  }

  /// The key of a source.
  func findSource(_ key: String) throws(Failure) -> String {
    if catalogue.source(key) != nil { return key }
    throw .none("no source", key, catalogue.sources.map(\.key))
  }

  /// The id of a theme by its id or its number on the screen; if there is none, the failure names
  /// those there are.
  func findTheme(_ name: String) throws(Failure) -> String {
    let ids = catalogue.themes.map(\.id)
    if ids.contains(name.lowercased()) { return name.lowercased() }
    if let index = ids.indices.first(where: { String($0 + 1) == name }) { return ids[index] }
    let all = ids.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    throw Failure(
      "\u{201C}\(name)\u{201D}: no theme has this number or ID. There are: \(all).",
      .noSuch
    )
  }

  /// What an institution that answers for something is asked for by, where there is one.
  func findResponsible(_ wanted: String) throws(Failure) -> String {
    guard institutions(asked: wanted).isEmpty else { return wanted }
    throw .none("no institution", wanted, catalogue.institutions)
  }

  /// What can be corrected.
  func findEditable(_ name: String) throws(Failure) -> Editable {
    if let thing = editable(name) { return thing }
    let ids =
      catalogue.reports.map(\.id) + catalogue.deadlines.map(\.id) + catalogue.institutions.map(\.id)
    let near = ids.filter { $0.distance(to: name.lowercased()) <= 3 } + idsLike(name)
    let hint = near.isEmpty ? "" : " Nearest: \(near.prefix(3).joined(separator: ", "))."
    throw Failure(
      "\u{201C}\(name)\u{201D}: no recommendation, part, report, deadline or institution has this ID."
        + hint,
      .noSuch
    )
  }
}

extension Failure {
  fileprivate static func none(
    _ what: String,
    _ id: String,
    _ named: some Sequence<some Identifiable<String>>
  ) -> Failure {
    none(what, id, named.map(\.id))
  }

  fileprivate static func none(_ what: String, _ id: String, _ ids: [String]) -> Failure {
    let known = ids.isEmpty ? "There is none." : "There are: \(ids.joined(separator: ", "))."
    return Failure("\u{201C}\(id)\u{201D}: \(what) in this dossier is called so. \(known)", .noSuch)
  }
}
