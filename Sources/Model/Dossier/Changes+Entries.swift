/// What was entered, corrected and taken back, told from how it stood before.
extension Changes.Entry {
  init(
    _ recommendation: Recommendation,
    in dossier: Dossier,
    since beginning: Changes.Beginning
  ) {
    let id = recommendation.id
    let before = beginning.entries
    let old = before.recommendation(id)
    let since = before.day + 1
    let measures = Turnover(before.measures(of: id), dossier.measures(of: id))
    let notes = Turnover(before.notes(of: id), dossier.notes(of: id))
    let evidence = Turnover(before.evidence(of: id), dossier.evidence(of: id))
    let answers = AnswerTurnover(before.reportedAnswers(of: id), dossier.reportedAnswers(of: id))
    func isEarlier(_ event: Event) -> Bool { !event.isPlanned && dossier.happened(event) < since }
    let known = Dictionary(grouping: beginning.reports.findings(of: id), by: \.finding.part)
    let found = Dictionary(grouping: dossier.findings(of: id), by: \.finding.part)
    func statuses(_ on: String, _ part: String?) -> Changes.Statuses {
      Changes.Statuses(
        on: on,
        part: part,
        found: (known[part] ?? [], found[part] ?? []),
        in: dossier,
        since: beginning
      )
    }
    self.init(
      id: id,
      whole: statuses(id, nil),
      parts: recommendation.parts.map { statuses(recommendation.eventID(of: $0), $0.id) }
        .filter { !$0.isStill },
      measures: measures.new.filter { !isEarlier($0) },
      earlierMeasures: measures.new.filter(isEarlier),
      notes: notes.new,
      evidence: evidence.new,
      amended: measures.amended + evidence.amended + notes.amended,
      takenBack: measures.gone + evidence.gone + notes.gone + answers.gone,
      answers: answers.new,
      isNew: old == nil,
      arrangement: (
        old.map { Changes.Arrangement($0, in: before) },
        Changes.Arrangement(recommendation, in: dossier)
      )
    )
  }
}

/// What became of entries of a kind.
private struct Turnover {
  /// Those that did not stand before.
  var new: [Event] = []
  /// What those say now that said something else before.
  var amended: [Event] = []
  /// What those said that do not stand any more.
  var gone: [Event] = []

  init(_ before: [(first: Event, now: Event)], _ after: [(first: Event, now: Event)]) {
    var old = Dictionary(before.map { ($0.first.id, $0.now) }) { first, _ in first }
    for (first, now) in after {
      guard let was = old.removeValue(forKey: first.id) else {
        new.append(now)
        continue
      }
      if !was.agrees(with: now) { amended.append(now) }
    }
    gone = before.filter { old[$0.first.id] != nil }.map(\.now)
  }
}

/// What became of what the authorities report, where there is one answer for each report.
private struct AnswerTurnover {
  /// What is new or says something else.
  let new: [ReportedAnswer]
  /// What those said that do not stand any more.
  let gone: [Event]

  init(_ before: [ReportedAnswer], _ after: [ReportedAnswer]) {
    let old = Dictionary(grouping: before, by: \.place).mapValues { Set($0.map(\.now.said)) }
    new = after.filter { old[$0.place]?.contains($0.now.said) != true }
    let standing = Set(after.map(\.place))
    gone = before.filter { !standing.contains($0.place) }.map(\.now)
  }
}

extension ReportedAnswer {
  /// What there is one of: what it is about, and the report it is for.
  fileprivate var place: [String] { [id, report] }
}
