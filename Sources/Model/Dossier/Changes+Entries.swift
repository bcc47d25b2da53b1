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
    func turnover(_ entries: (Dossier) -> [(first: Event, now: Event)]) -> Turnover {
      Turnover(entries, before, dossier)
    }
    let measures = turnover { $0.measures(of: id) }
    let notes = turnover { $0.notes(of: id) }
    let evidence = turnover { $0.evidence(of: id) }
    let refs = turnover { $0.refs(of: id) }
    let answers = AnswerTurnover(before.reportedAnswers(of: id), dossier.reportedAnswers(of: id))
    let disputes = [measures, notes, evidence, refs].reduce(into: answers.disputes) {
      all,
      turnover in
      all.merge(turnover.disputes) { first, _ in first }
    }
    func isEarlier(_ event: Event) -> Bool {
      !event.isPlanned
        && (dossier.isOfUnknownTime(event) || dossier.happened(event) < beginning.day)
    }
    let known = Dictionary(grouping: beginning.reports.findings(of: id), by: \.finding.part)
    let now = Dictionary(grouping: dossier.findings(of: id), by: \.finding.part)
    func statuses(_ on: String, _ part: String?) -> Changes.Statuses {
      Changes.Statuses(
        on: on,
        part: part,
        found: (known[part] ?? [], now[part] ?? []),
        in: dossier,
        since: beginning
      )
    }
    let whole = statuses(id, nil)
    let parts = recommendation.parts.map { statuses(recommendation.eventID(of: $0), $0.id) }
      .filter { !$0.isStill }
    let told = Set(disputes.keys.compactMap { dossier.journal.registerKey(of: $0) })
    // A finding is told of what it is on.
    let found =
      (whole.isStill ? [] : [id]) + parts.compactMap { $0.part.map { "\(id).\($0)" } }
    self.init(
      id: id,
      whole: whole,
      parts: parts,
      measures: measures.new.filter { !isEarlier($0) },
      earlierMeasures: measures.new.filter(isEarlier),
      notes: notes.new,
      evidence: evidence.new,
      refs: refs.new,
      amended: measures.amended + evidence.amended + notes.amended + refs.amended,
      measureChanges: measures.changes,
      takenBack: measures.gone + evidence.gone + notes.gone + refs.gone + answers.gone,
      answers: answers.new,
      newAnswers: answers.begun,
      disputes: disputes,
      otherDisputes: dossier.otherDisputes(of: id, since: before) { question in
        question.knownKind == .finding
          ? found.contains(question.on) : told.contains(question.register)
      },
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
  /// What became of the measures among those that say something else.
  var changes: [EventID: MeasureChange] = [:]

  /// What became of disagreements about them, by the event that is told.
  var disputes: [EventID: Changes.Dispute] = [:]

  init(
    _ entries: (Dossier) -> [(first: Event, now: Event)],
    _ before: Dossier,
    _ after: Dossier
  ) {
    let known = entries(before)
    var old = Dictionary(known.map { ($0.first.id, $0.now) }) { first, _ in first }
    func tell(_ entry: (first: Event, now: Event)) {
      let (was, isNow) = (before.isContested(entry.first), after.isContested(entry.first))
      disputes[entry.now.id] = Changes.Dispute(before: was, after: isNow)
    }
    for entry in entries(after) {
      guard let was = old.removeValue(forKey: entry.first.id) else {
        new.append(entry.now)
        tell(entry)
        continue
      }
      let isSame = before.isContested(entry.first) == after.isContested(entry.first)
      if was.agrees(with: entry.now), isSame { continue }
      amended.append(entry.now)
      changes[entry.now.id] = MeasureChange(from: was, to: entry.now)
      tell(entry)
    }
    for entry in known where old[entry.first.id] != nil {
      gone.append(entry.now)
      tell(entry)
    }
  }
}

/// What became of what the authorities report, where there is one answer for each report.
private struct AnswerTurnover {
  /// What is new or says something else.
  let new: [ReportedAnswer]
  /// Those of them to which there was none before, by the event that is told.
  let begun: Set<EventID>
  /// What those said that do not stand any more.
  let gone: [Event]
  /// What became of disagreements about them, by the event that is told.
  let disputes: [EventID: Changes.Dispute]

  init(_ before: [ReportedAnswer], _ after: [ReportedAnswer]) {
    let old = Dictionary(grouping: before, by: \.place)
    func wasContested(_ answer: ReportedAnswer) -> Bool { (old[answer.place]?.count ?? 0) > 1 }
    new = after.filter { answer in
      let isSaid = old[answer.place]?.contains { $0.now.said == answer.now.said } ?? false
      return !isSaid || answer.isContested != wasContested(answer)
    }
    begun = Set(new.filter { old[$0.place] == nil }.map(\.now.id))
    let standing = Set(after.map(\.place))
    let left = before.filter { !standing.contains($0.place) }
    gone = left.map(\.now)
    let told =
      new.map { ($0, Changes.Dispute(before: wasContested($0), after: $0.isContested)) }
      + left.map { ($0, Changes.Dispute(before: $0.isContested, after: false)) }
    disputes = told.reduce(into: [:]) { $0[$1.0.now.id] = $1.1 }
  }
}

extension ReportedAnswer {
  /// What there is one of: what it is about, and the report it is for.
  fileprivate var place: [String] { [id, report] }
}
