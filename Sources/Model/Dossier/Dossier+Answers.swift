/// What the authorities report of a recommendation or a part, in one report.
public struct ReportedAnswer: Hashable, Sendable {
  /// What it is about: a recommendation, or a part of one as `id.part`.
  public var id: String
  /// What it goes into: the id of what is due, or of the authorities' report.
  public var report: String
  /// What is reported.
  public var text: String
  /// How far it has come; nil if it is a word of a later version.
  public var state: AnswerState?
  /// The event that entered it.
  public var first: Event
  /// The event that says what it says now.
  public var now: Event
  /// Whether somebody else's answer to the same stands against it.
  public var isContested: Bool

  /// Whether another is to the same: of the same recommendation or part, for the same report.
  func isToTheSame(as other: ReportedAnswer) -> Bool { id == other.id && report == other.report }
}

extension Dossier {
  /// What the authorities report of a recommendation and its parts, in the order it was entered;
  /// where several stand against each other all of them, the one that counts for now last.
  public func reportedAnswers(of id: String) -> [ReportedAnswer] {
    (recommendation(id)?.eventIDs ?? [id]).flatMap { reportedAnswers(on: $0) }
  }

  /// How far the answer to a recommendation has come in the report that is due; nil where there is none.
  public func answerState(of id: String) -> AnswerState? {
    place(of: id).flatMap { standings[$0].answer }
  }

  /// The ids that an answer can be for: what is due to GRECO, and the authorities' own reports.
  public var reportsToAnswerIn: [String] {
    catalogue.deadlines.map(\.id) + catalogue.reports.filter(\.kind.isAuthorities).map(\.id)
  }

  func reportedAnswers(on id: String) -> [ReportedAnswer] {
    let reports = journal.entries(.answer, on: id).compactMap { $0.now.report }
      .unique
    guard !reports.isEmpty else { return [] }
    let entries = journal.entriesByReport(.answer, on: id)
    return reports.flatMap { report in
      let versions = journal.versions(of: entries[report] ?? [])
      return versions.map { version in
        ReportedAnswer(version.first, version.now, report, isContested: versions.count > 1)
      }
    }
  }
}

extension Recommendation {
  /// The parts to which nothing is answered, where the whole has no answer either and others have one.
  public func silentParts(beside answers: [ReportedAnswer]) -> [Part] {
    let ids = Set(answers.map(\.id))
    guard !ids.isEmpty, !ids.contains(id) else { return [] }
    return parts.filter { !ids.contains(eventID(of: $0)) }
  }

  /// How far the answer to it has come that consists of these: agreed once all of it is, and nobody's
  /// stands against it; nil where there is none.
  public func state(of answers: [ReportedAnswer]) -> AnswerState? {
    guard !answers.isEmpty else { return nil }
    let isAgreed =
      silentParts(beside: answers).isEmpty
      && answers.allSatisfy { $0.state == .agreed && !$0.isContested }
    return isAgreed ? .agreed : .draft
  }
}
