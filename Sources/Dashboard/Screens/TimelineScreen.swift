internal import Canvas
internal import Model

/// Reports, deadlines and due dates in the order of time, with the time to each.
struct TimelineScreen: Screenful {
  static var kind: ScreenKind { .timeline }
  static var placeName: String { "on the timeline" }
  var isOfEverything: Bool { true }

  static func open(in state: State) -> TimelineScreen? { TimelineScreen() }

  /// What comes next; where nothing is known ahead, what was last.
  func first(of rows: [Row], in state: State) -> Int? {
    let today = 1 + entries(state).count { $0.day.latest < state.dossier.day }
    return rows.indices.first { $0 > today && rows[$0].thing != nil }
      ?? rows.lastIndex { $0.thing != nil }
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    let today = state.dossier.day
    let entries = entries(state)
    let rows = { (entries: [Entry]) in entries.map { Row($0.lines(state, width), $0.thing) } }
    let ahead = entries.filter { $0.day.latest >= today }
    return [.words([Line("Reports and deadlines", .strong), .blank])]
      + rows(entries.filter { $0.day.latest < today })
      + [.words(todayLine(state, width))] + rows(ahead)
      + (ahead.isEmpty ? [.words(Line("nothing known ahead", .quiet))] : [])
  }

  private func entries(_ state: State) -> [Entry] {
    (reports(state) + deadlines(state) + dueDates(state))
      .sorted { ($0.day.latest, $0.order) < ($1.day.latest, $1.order) }
  }

  /// What the marks mean.
  static func legend(_ symbols: Symbols) -> [Line] {
    let marks: [(Character, String)] = [
      (symbols.adopted, "a report was adopted"), (symbols.spine, "it was published"),
      (symbols.due, "a report is due to GRECO"), (symbols.ownDue, "a national due date"),
    ]
    return [Line("Marks", .strong)]
      + marks.map { mark, words in
        Line(.init(text: " \(mark)   ", role: .quiet), .init(text: words, role: .text))
      }
  }

  private func todayLine(_ state: State, _ width: Int) -> Line {
    let name = state.dossier.isPast ? "the day asked for" : "today"
    let rule = String(repeating: state.symbols.rule, count: 3)
    return Line(
      Line.Run(text: "\(rule) \(name), \(state.dossier.day.words) ", role: .accent),
      Line.Run(
        text: String(
          repeating: state.symbols.rule,
          count: max(0, width - 7 - name.columns - state.dossier.day.words.columns)
        ),
        role: .faint
      )
    )
  }

  private func reports(_ state: State) -> [Entry] {
    state.dossier.reports.flatMap { report -> [Entry] in
      let totals = Status.bestFirst.compactMap { status in
        report.totals[status].map { "\($0) \(status.shortWords)" }
      }
      let counts = totals.isEmpty ? "" : ": " + totals.joined(separator: ", ")
      let judgement = report.judgement.map { ", " + state.symbols.quoted($0) } ?? ""
      let verb = report.kind.isAuthorities ? "submitted" : "adopted"
      let secret =
        state.dossier.mark(.report, on: report.id)
        + (report.isConfidential(on: state.dossier.day) ? ", confidential" : "")
      let adopted = Entry(
        thing: .report(report.id),
        day: report.adopted,
        mark: state.symbols.adopted,
        role: .text,
        text: "\(report.kind.words) \(verb)\(secret)\(counts)\(judgement)",
        order: 0,
        note: state.dossier.note(of: report)
      )
      guard let published = report.published, !report.isConfidential(on: state.dossier.day) else {
        return [adopted]
      }
      return [
        adopted,
        Entry(
          thing: .report(report.id),
          day: published,
          mark: state.symbols.spine,
          role: .quiet,
          text: "\(report.kind.words) published",
          order: 1
        ),
      ]
    }
  }

  private func deadlines(_ state: State) -> [Entry] {
    state.dossier.deadlines.map { window in
      let deadline = window.deadline
      let title = state.text(deadline.title)
      let inferred =
        (deadline.basis == .inferred ? " (inferred)" : "")
        + state.dossier.mark(.deadline, on: deadline.id)
      let text =
        switch window.state {
        case .open: "\(title) due\(inferred)"
        case .met: "\(title) due\(inferred); \(state.dossier.metWords(deadline, \.words))"
        case .past:
          "\(title) due\(inferred); "
            + (state.dossier.hasLaterReport(than: deadline)
              ? "a later report is in this dossier" : "no later public report in this dossier")
        }
      return Entry(
        thing: .deadline(deadline.id),
        day: deadline.due,
        mark: state.symbols.due,
        role: window.state == .open ? .accent : .text,
        text: text,
        order: 2,
        isExact: window.isExact,
        note: state.dossier.note(of: deadline)
      )
    }
  }

  private func dueDates(_ state: State) -> [Entry] {
    state.dossier.recommendations.compactMap { recommendation in
      guard let due = state.dossier.due(of: recommendation.id) else { return nil }
      let timeliness = state.dossier.timeliness(of: recommendation.id)
      guard timeliness != .none else { return nil }
      let isLate = timeliness == .overdue
      return Entry(
        thing: .recommendation(recommendation.id),
        day: PartialDay(due),
        mark: state.symbols.ownDue,
        role: isLate ? .alarm : .text,
        text: state.text(recommendation.title) + (isLate ? ", late" : "") + " (national)"
          + (state.dossier.isDueContested(recommendation.id) ? ", two entries stand" : ""),
        order: 3
      )
    }
  }

  /// Something at a time.
  private struct Entry {
    var thing: Thing
    var day: PartialDay
    var mark: Character
    var role: Role
    var text: String
    var order: Int
    var isExact = true
    var note: LocalizedText?

    func lines(_ state: State, _ width: Int) -> [Line] {
      let today = state.dossier.day
      let time = Span.away(from: today, to: day, isExact: isExact)
      let label = String(repeating: " ", count: max(0, 11 - day.words.columns)) + day.words
      let indent = 15
      let isNarrow = width < 92
      let room = isNarrow ? width : width - 28
      var lines = text.wrapped(to: max(8, room - indent)).enumerated().map { index, piece in
        Line(
          Line.Run(text: index == 0 ? label : String(repeating: " ", count: 11), role: .quiet),
          Line.Run(text: "  \(index == 0 ? mark : " ") ", role: role == .alarm ? .alarm : .quiet),
          Line.Run(text: piece, role: role)
        )
      }
      if isNarrow {
        lines.append(Line(String(repeating: " ", count: indent) + time, .quiet))
      } else if let first = lines.first {
        lines[0] = first.adding(
          String(repeating: " ", count: max(2, width - first.columns - time.columns)) + time,
          .quiet
        )
      }
      let note =
        note.map {
          state.dossier.catalogue.citing(state.text($0)).wrapped(to: max(8, width - indent))
        } ?? []
      let blank = String(repeating: " ", count: indent)
      return lines + note.map { Line(blank + $0, .quiet) }
    }
  }
}
