public import Model

/// The authorities' next report to GRECO on what is outstanding, put together from what they
/// entered for it.
///
/// It says nothing that was entered after it was delivered, and nothing that is internal.
public struct SituationReport: Sendable {
  /// The dossier as the report sees it.
  let dossier: Dossier
  /// What is reported: a deadline's or the authorities' own.
  let subject: Subject
  /// Who prepares it, if that is known.
  let author: String?
  /// When it was delivered; nil as long as nobody says that it was.
  let delivery: Delivery?

  /// What stands behind the day of the delivery where two entries do.
  let deliveryMark: String

  /// Whom it is made for.
  let form: Form

  /// Whom a report is made for.
  public enum Form: Sendable {
    /// Those who write it: it says how far it has come, and what is missing.
    case draft
    /// GRECO, to whom it is sent.
    case final
  }

  /// That it is with GRECO.
  enum Delivery: Sendable {
    /// Since a day.
    case on(Day)
    /// Since some day before GRECO's next report.
    case before(Report)
  }

  /// The report that is to be put together.
  enum Subject: Sendable {
    /// What is due to GRECO.
    case due(Deadline)
    /// A report that the authorities submitted.
    case own(Report)
  }

  /// The report of a dossier for a deadline, or a report of the authorities'; nil if nothing of that
  /// kind has the id.
  ///
  /// - Parameters:
  ///   - dossier: the dossier; what was entered since the delivery does not count.
  ///   - id: the deadline's or the report's.
  ///   - institution: the one that prepares it, by its id, name or short name.
  ///   - form: whom it is made for.
  public init?(
    _ dossier: Dossier,
    for id: String,
    by institution: String? = nil,
    as form: Form = .draft
  ) {
    self.form = form
    self.dossier = dossier.asDelivered(id)
    delivery = Self.delivery(of: id, in: dossier)
    // By then nobody can have known of the other.
    deliveryMark = dossier.catalogue.deadline(id).map { dossier.mark(metOf: $0) } ?? ""
    let catalogue = self.dossier.catalogue
    if let deadline = catalogue.deadline(id) {
      subject = .due(deadline)
    } else if let report = catalogue.report(id), report.kind.isAuthorities {
      subject = .own(report)
    } else {
      return nil
    }
    let then = self.dossier
    author = institution.flatMap { id in
      then.institution(called: id).map { then.name(ofInstitution: $0.id) }
    }
  }

  private static func delivery(of id: String, in dossier: Dossier) -> Delivery? {
    guard let window = dossier.deadlines.first(where: { $0.deadline.id == id }),
      window.state == .met
    else { return nil }
    if let day = window.deadline.met { return .on(day) }
    return dossier.reports.first { $0.id == window.deadline.closedBy }.map { .before($0) }
  }

  /// How many answers, measures and proofs stay out of it because they are internal.
  public var withheldCount: Int {
    outstanding.map { recommendation in
      let id = recommendation.id
      return allAnswers(of: id).count { $0.now.isInternal }
        + dossier.measures(of: id).count { isOfItsTime($0.now) && Self.isInternal($0) }
        + dossier.evidence(of: id).count { isSince($0.now) && Self.isInternal($0) }
    }.reduce(0, +)
  }

  /// The id that answers name.
  var id: String {
    switch subject {
    case .due(let deadline): deadline.id
    case .own(let report): report.id
    }
  }

  /// What the report is called.
  var title: String {
    switch subject {
    case .due(let deadline): deadline.title.text()
    case .own(let report): report.kind.words.capitalizedFirst
    }
  }

  /// What GRECO found wanting, or has not yet looked at.
  var outstanding: [Recommendation] {
    dossier.recommendations.filter { dossier.isOutstanding($0.id) }
  }

  /// The recommendation's own answer, then those to its parts; internal ones are left out.
  func answers(of recommendation: Recommendation) -> [ReportedAnswer] {
    let all = allAnswers(of: recommendation.id).filter { !$0.now.isInternal }
    return recommendation.eventIDs.flatMap { id in all.filter { $0.id == id } }
  }

  private func allAnswers(of id: String) -> [ReportedAnswer] {
    dossier.reportedAnswers(of: id).filter { $0.report == self.id }
  }

  /// Whether an entry is not for others' eyes.
  static func isInternal(_ entry: (first: Event, now: Event)) -> Bool {
    entry.first.isInternal || entry.now.isInternal
  }

  /// GRECO's last report.
  var lastReport: Report? { dossier.lastReport }

  /// Whether a measure belongs to the time that it reports on: since GRECO's last report, until it
  /// was delivered.
  func isOfItsTime(_ measure: Event) -> Bool {
    let isStillToCome = measure.doneOn.map { $0.earliest > dossier.day } ?? false
    return dossier.belongsToTimeSinceLastReport(measure) && !isStillToCome
  }

  /// Whether something happened since GRECO's last report.
  func isSince(_ event: Event) -> Bool { dossier.isSinceLastReport(event) }
}
