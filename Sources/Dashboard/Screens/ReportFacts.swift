internal import Canvas
internal import Model

/// What a report is, or what is due to GRECO: a label before each thing that there is to say.
struct ReportFacts {
  let state: State
  let width: Int

  private var dossier: Dossier { state.dossier }
  private static let label = 11

  /// What a report is.
  func rows(of report: Report) -> [Row] {
    let adopted = report.adopted
    let away = Span.away(from: dossier.day, to: adopted)
    let day = "\(adopted.words), \(away)\(dossier.mark(.report, on: report.id))"
    let judgement = report.judgement.map { fact("Judgement", state.symbols.quoted($0)) }
    let ends = report.ends.map { _ in fact("Closes", "the procedure: nothing is due any more") }
    return [fact(report.kind.verb.capitalizedFirst, day), published(report), judgement, ends]
      .compactMap(\.self)
      + found(report) + disputes(.report, report.id) + closed(by: report) + opened(by: report)
      + source(report.source, .report, report.id) + note(dossier.note(of: report))
  }

  /// What is due, and as long as it is, how ready it is.
  func rows(of window: DeadlineWindow) -> [Row] {
    let deadline = window.deadline
    let isExact = window.state == .open && window.isExact
    let due = fact("Due", dueWords(window), isExact ? .accent : .text)
    return [due, opening(deadline)].compactMap(\.self) + closing(deadline)
      + disputes(.deadline, deadline.id) + ready(window)
      + source(dossier.source(of: deadline), .deadline, deadline.id)
      + note(dossier.note(of: deadline))
  }

  private func fact(
    _ label: String,
    _ text: String,
    _ role: Role = .text,
    _ thing: Thing? = nil
  )
    -> Row
  {
    Row(Line.labelled(label, text, role, indent: Self.label, width: width), thing)
  }

  /// Lines behind a label.
  private func fact(_ label: String, _ lines: [Line], _ thing: Thing? = nil) -> Row {
    let told = lines.enumerated().map { place, line in
      Line((place == 0 ? label : "").padded(to: Self.label), .quiet).adding(line.runs)
    }
    return Row(told, thing)
  }

  private func published(_ report: Report) -> Row? {
    guard let published = report.published else {
      return fact("Published", "not yet: confidential", .quiet)
    }
    let isToCome = report.isConfidential(on: dossier.day)
    return fact("Published", published.words + (isToCome ? ": confidential until then" : ""))
  }

  /// How many have which finding; of what is shown, where not all is.
  private func found(_ report: Report) -> [Row] {
    guard !report.kind.isAuthorities else { return [] }
    let ids = state.filter.isEmpty ? nil : state.panes.flatMap(\.ids)
    let all = ReportFindings.all(in: dossier, of: ids)
    guard let found = all.first(where: { $0.report.id == report.id }), !found.isSilent else {
      return [fact("Found", "no finding of it is here", .quiet)]
    }
    let counts = found.findings.bestFirst.map { status, count in
      let words = "\(state.symbols.mark(status)) \(count) \(status.shortWords)"
      return Line.Run(text: words, role: status.role)
    }
    let among = found.among.map { [Line.Run(text: "of \($0):", role: .quiet)] } ?? []
    let label = Line.Run(text: "Found".padded(to: Self.label), role: .quiet)
    return [
      .words(Line([label] + (among + counts).spaced()).wrapped(to: width, indent: Self.label))
    ]
  }

  /// What two entries stand to, and how that is settled.
  private func disputes(_ kind: EventKind, _ id: String) -> [Row] {
    dossier.twoEntriesOnProcedure.filter { $0.on == id && $0.knownKind == kind }.map { question in
      let said = dossier.differences(question, in: state.settings.languages, days: \.words)
      let words = "\(said); the last counts for now, :edit \(id) settles it"
      return fact(String(state.symbols.contested), words, .alarm)
    }
  }

  /// What was due until a report came.
  private func closed(by report: Report) -> [Row] {
    dossier.deadlines.filter { $0.deadline.closedBy == report.id }.map { window in
      fact("Closes", state.names.report(window.deadline.id, days: \.words), window.thing)
    }
  }

  /// What is due since a report.
  private func opened(by report: Report) -> [Row] {
    dossier.deadlines.filter { $0.deadline.from == report.adopted }.map { window in
      fact("Then due", state.names.report(window.deadline.id, days: \.words), window.thing)
    }
  }

  private func fact(_ label: String, _ text: String, _ thing: Thing) -> Row {
    fact(label, text, .text, thing)
  }

  private func dueWords(_ window: DeadlineWindow) -> String {
    let deadline = window.deadline
    let isInferred = deadline.basis == .inferred
    let day = isInferred ? "about \(deadline.due.words), inferred" : deadline.due.words
    let date = day + dossier.mark(dueOf: deadline)
    switch window.state {
    case .open:
      return "\(date), \(Span.away(from: dossier.day, to: deadline.due, isExact: window.isExact))"
    case .met: return "\(date), \(dossier.metWords(deadline, \.words))"
    case .closed:
      return "\(date), not due any more" + (dossier.closedWords(\.words).map { ": \($0)" } ?? "")
    case .past:
      let isLater = dossier.hasLaterReport(than: deadline)
      return date + (isLater ? ", a later report" : ", no later public report") + " in this dossier"
    }
  }

  /// Since when it is due: the report that it follows, where one was adopted then.
  private func opening(_ deadline: Deadline) -> Row? {
    guard let from = deadline.from else { return nil }
    guard let report = dossier.reports.last(where: { $0.adopted == from }) else {
      return fact("Since", from.words)
    }
    return fact("Since", "\(from.words), \(report.kind.words)", .report(report.id))
  }

  private func closing(_ deadline: Deadline) -> [Row] {
    dossier.reports.filter { $0.id == deadline.closedBy }.map { report in
      fact("Closed by", state.names.report(report.id, days: \.words), .report(report.id))
    }
  }

  /// How far the answers have come.
  private func ready(_ window: DeadlineWindow) -> [Row] {
    owed(window).map { owed in
      let label = Line.Run(text: "Answers".padded(to: Self.label), role: .quiet)
      let told = [true, false].map { hasMarks in
        Line([label] + owed.ready(hasMarks).spaced()).wrapped(to: width, indent: Self.label)
      }
      return [.words(told[0].count > told[1].count ? told[1] : told[0])]
    } ?? []
  }

  /// Who has still to answer, lead by lead; nothing where nothing is due.
  func owed(by window: DeadlineWindow) -> [Row] {
    owed(window).map { $0.rows(width) } ?? []
  }

  private func owed(_ window: DeadlineWindow) -> OverviewOwed? {
    guard window.isUnmet, dossier.idOfReportDue == window.deadline.id else { return nil }
    let owed = OverviewOwed(state.panes.flatMap(\.ids), in: state)
    return owed.hasAnswers && !owed.isEmpty ? owed : nil
  }

  /// Where it is from; where no source says so, who entered it.
  private func source(_ key: String?, _ kind: EventKind, _ id: String) -> [Row] {
    if let key {
      let lines = state.sourceLines(key, width: max(8, width - Self.label))
      return [fact("Source", lines, .source(key))]
    }
    let entered = dossier.journal.counting(dossier.journal.register(kind, on: id))
    return entered.map { event in
      let words = dossier.enteredWords(dossier.origin(of: event), \.words)
      return [fact("Source", words.capitalizedFirst, .quiet)]
    } ?? []
  }

  private func note(_ note: LocalizedText?) -> [Row] {
    guard let note else { return [] }
    return [
      .words(Line.paragraph(dossier.catalogue.citing(state.text(note)), .quiet, width: width))
    ]
  }
}
