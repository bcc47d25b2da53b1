internal import Canvas
internal import Model

/// What there is on the timeline: the procedure, and the due dates of what is shown.
extension TimelineEntry {
  /// Everything that has a day, in the order of time.
  static func all(in state: State) -> [TimelineEntry] {
    (reports(state) + deadlines(state) + dueDates(state))
      .sorted { ($0.day.latest, $0.order) < ($1.day.latest, $1.order) }
  }

  private static func reports(_ state: State) -> [TimelineEntry] {
    state.dossier.reports.flatMap { report -> [TimelineEntry] in
      let judgement = report.judgement.map { ", " + state.symbols.quoted($0) } ?? ""
      let verb = report.kind.isAuthorities ? "submitted" : "adopted"
      let secret =
        (report.isConfidential(on: state.dossier.day) ? ", confidential" : "")
      let end = report.ends == nil ? "" : ", procedure closed"
      let what = "\(report.kind.words) \(verb)\(secret)\(end)"
      let counts = counts(of: report, state.symbols)
      let adopted = TimelineEntry(
        thing: .report(report.id),
        lane: .greco,
        day: report.adopted,
        mark: state.symbols.adopted,
        role: .text,
        text: what + counts.long + judgement,
        short: what + counts.short + judgement,
        order: 0,
        isContested: state.dossier.isContested(.report, on: report.id),
        note: state.dossier.note(of: report)
      )
      guard let published = report.published, !report.isConfidential(on: state.dossier.day) else {
        return [adopted]
      }
      return [
        adopted,
        TimelineEntry(
          thing: .report(report.id),
          lane: .greco,
          day: published,
          mark: state.symbols.published,
          role: .quiet,
          text: "\(report.kind.words) published",
          order: 1
        ),
      ]
    }
  }

  private static func deadlines(_ state: State) -> [TimelineEntry] {
    state.dossier.deadlines.map { window in
      let deadline = window.deadline
      let title = state.text(deadline.title)
      // Before the title, where nothing cuts it.
      let what = (deadline.basis == .inferred ? "inferred: " : "") + title
      let text =
        switch window.state {
        case .open: "\(what) due"
        case .closed: "\(what) not due any more; procedure closed"
        case .met: "\(what) due; \(state.dossier.metWords(deadline, \.words))"
        case .past:
          "\(what) due; "
            + (state.dossier.hasLaterReport(than: deadline)
              ? "a later report is in this dossier" : "no later public report in this dossier")
        }
      return TimelineEntry(
        thing: .deadline(deadline.id),
        lane: .report,
        day: deadline.due,
        mark: state.symbols.due,
        role: window.state == .open ? .accent : .text,
        text: text,
        order: 2,
        isExact: window.isExact,
        isContested: state.dossier.isContested(.deadline, on: deadline.id),
        note: state.dossier.note(of: deadline)
      )
    }
  }

  private static func dueDates(_ state: State) -> [TimelineEntry] {
    let shown = state.filter.isEmpty ? nil : Set(state.panes.flatMap(\.ids))
    return state.dossier.recommendations.compactMap { recommendation in
      guard shown?.contains(recommendation.id) != false else { return nil }
      guard let due = state.dossier.due(of: recommendation.id) else { return nil }
      let timeliness = state.dossier.timeliness(of: recommendation.id)
      guard timeliness != .none else { return nil }
      let isLate = timeliness == .overdue
      return TimelineEntry(
        thing: .recommendation(recommendation.id),
        lane: .national,
        day: PartialDay(due),
        mark: state.symbols.ownDue,
        role: isLate ? .alarm : .text,
        text: (recommendation.number.map { $0 + " " } ?? "") + state.text(recommendation.title),
        order: 3,
        isContested: state.dossier.isDueContested(recommendation.id)
      )
    }
  }

  /// What a report found in all, in words and by marks.
  private static func counts(of report: Report, _ symbols: Symbols) -> (long: String, short: String)
  {
    let totals = report.totals.bestFirst
    guard !totals.isEmpty else { return ("", "") }
    let words = totals.map { "\($0.count) \($0.status.shortWords)" }
    let marks = totals.map { "\(symbols.mark($0.status))\($0.count)" }
    return (": " + words.joined(separator: ", "), ": " + marks.joined(separator: " "))
  }
}
