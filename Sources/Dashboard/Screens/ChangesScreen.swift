internal import Canvas
internal import Model

/// What changed since a report or a day: a row for each recommendation that moved or was worked on,
/// below them what concerns the dossier as a whole, and what nobody touched.
struct ChangesScreen: Screenful {
  static var kind: ScreenKind { .changes }
  static var placeName: String { "among the changes" }
  var widest: Int { 150 }
  var footShare: Int { 3 }

  /// How it stood when the time began that is asked for.
  private let beginning: Changes.Beginning
  private let groups: Changes.Groups
  private let procedure: [Changes.ProcedureChange]

  /// Since GRECO's last report; from a report of GRECO's since that.
  static func open(in state: State) -> ChangesScreen? {
    var since = state.dossier.sinceLastReport
    if case .report(let id) = state.screen?.subject,
      let report = state.dossier.reports.first(where: { $0.id == id }), !report.kind.isAuthorities
    {
      since = .report(report)
    }
    return ChangesScreen(state.dossier, since: since)
  }

  /// Since the same, the report as it is now; where that is gone, since GRECO's last.
  func renewed(in state: State) -> ChangesScreen {
    let dossier = state.dossier
    let same: Since? =
      switch beginning.since {
      case .day(let day): .day(day)
      case .report(let report): dossier.reports.first { $0.id == report.id }.map { .report($0) }
      }
    return ChangesScreen(dossier, since: same ?? dossier.sinceLastReport)
  }

  /// What changed since then.
  init(_ dossier: Dossier, since: Since) {
    beginning = Changes.Beginning(dossier, since: since)
    groups = Changes.Groups(dossier, since: beginning)
    procedure = beginning.procedure(in: dossier)
  }

  /// What changed of the recommendations that are shown.
  private func shown(in state: State) -> Changes.Groups {
    guard !state.filter.isEmpty else { return groups }
    return groups.only(Set(state.panes.flatMap(\.ids)), in: state.dossier)
  }

  /// Since the report before or after; from a day, the one nearest to it on that side.
  func step(beside step: Int, in state: inout State) {
    let reports = state.dossier.reports.filter { !$0.kind.isAuthorities }
    let next: Report?
    switch beginning.since {
    case .report(let report):
      next = reports.firstIndex { $0.id == report.id }.flatMap { reports[safe: $0 + step] }
    case .day(let day):
      next =
        step < 0
        ? reports.last { $0.adopted.latest < day } : reports.first { $0.adopted.latest >= day }
    }
    guard let next else {
      if step > 0, let news = NewsScreen(in: state) { return state.replaceChanges(by: news) }
      let words = step < 0 ? "there is no report before that" : "there is no later report"
      return state.message = Message(.refused, words)
    }
    state.replaceChanges(by: ChangesScreen(state.dossier, since: .report(next)))
  }
}

/// What it says.
extension ChangesScreen {
  func head(in state: State, width: Int) -> [Line] {
    let groups = shown(in: state)
    let head = ChangesHead(since: beginning.since, groups: groups, state: state, width: width)
    if groups.isEmpty, procedure.isEmpty { return [head.nothing] }
    let table = table(groups, state, width)
    let isLow = state.size.height < 16
    return isLow ? [head.title, table.head] : [head.hintedTitle, head.counts, table.head]
  }

  private func table(
    _ groups: Changes.Groups,
    _ state: State,
    _ width: Int
  ) -> ChangesTable {
    let entries = groups.unsorted.isEmpty ? groups.changed : nil
    return ChangesTable(state: state, width: width, entries: entries)
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    let groups = shown(in: state)
    if groups.isEmpty, procedure.isEmpty { return [.blank] + hints(width) }
    let table = table(groups, state, width)
    var rows: [Row] = []
    func add(_ heading: String, _ more: [Row]) {
      guard !more.isEmpty, rows.count < count else { return }
      if !rows.isEmpty, state.size.height >= 20 { rows.append(.blank) }
      rows += (heading.isEmpty ? [] : [.words(Line(heading, .strong))]) + more
    }
    add("Moved", groups.moved.map { Row(table.line($0), .recommendation($0.id)) })
    add("Worked on", groups.workedOn.map { Row(table.line($0), .recommendation($0.id)) })
    add("Found by GRECO, no step", groups.found.map { Row(table.line($0), .recommendation($0.id)) })
    add("Moved or worked on", unsorted(groups, table, in: state, upTo: count))
    add(procedure.heading, procedure.map { row($0, state, width) })
    let (outstanding, satisfactory) = untouched(groups, state.dossier)
    add(
      "Untouched, outstanding",
      outstanding.prefix(count).map { Row(table.line(untouched: $0), .recommendation($0.id)) }
    )
    add("", names(of: satisfactory, state, width))
    return rows
  }

  private func unsorted(
    _ groups: Changes.Groups,
    _ table: ChangesTable,
    in state: State,
    upTo count: Int
  ) -> [Row] {
    var rows: [Row] = []
    for place in groups.unsorted where rows.count < count {
      let entry = beginning.entry(at: place, in: state.dossier)
      if !entry.isStill { rows.append(Row(table.line(entry), .recommendation(entry.id))) }
    }
    return rows
  }

  private func untouched(
    _ groups: Changes.Groups,
    _ dossier: Dossier
  ) -> (outstanding: [Recommendation], satisfactory: [Recommendation]) {
    let all = groups.untouched.map { dossier.recommendations[$0] }
    return (
      all.filter { dossier.isOutstanding($0.id) }, all.filter { !dossier.isOutstanding($0.id) }
    )
  }

  /// Where nothing is left to do, numbers are enough; where they are not known, titles.
  private func names(of all: [Recommendation], _ state: State, _ width: Int) -> [Row] {
    guard !all.isEmpty else { return [] }
    let most = 60
    let haveNumbers = all.allSatisfy { $0.number != nil }
    let names = all.prefix(most).map { $0.number ?? state.text($0.title) }
    let more = all.count > most ? ["and \(all.count - most) more"] : []
    let separator = haveNumbers ? "  " : " \(state.symbols.dot) "
    let words = (names + more).joined(separator: separator)
    let heading = Line.Run(text: "Untouched, satisfactory", role: .strong)
    let line = Line(heading, .init(text: "  " + words, role: .quiet))
    return [.words(line.wrapped(to: width, indent: 1))]
  }

  /// A report, a date, an institution or a source, on one line, all of which is told below; a theme at once.
  private func row(_ change: Changes.ProcedureChange, _ state: State, _ width: Int) -> Row {
    let isDisputed = change.dispute == .stands
    let mark = Line.Run(text: isDisputed ? "\(state.symbols.contested)" : " ", role: .alarm)
    let line = Line(mark, .init(text: words(change, state), role: .text))
    guard let thing = Thing(change.kind, change.id) else {
      return .words(line.wrapped(to: width, indent: 1))
    }
    return Row(line, thing)
  }

  private func words(_ change: Changes.ProcedureChange, _ state: State) -> String {
    change.words(in: state.settings.languages, days: \.words) {
      "\($0) \(state.symbols.arrow) \($1)"
    }
  }

  private func hints(_ width: Int) -> [Row] {
    let words = "h goes back to the report before; :changes and a day or a report tell since then."
    return [.words(Line.paragraph(words, .quiet, width: width))]
  }

  /// The selected one in words.
  func foot(of thing: Thing, in state: State, width: Int, height: Int) -> [Line] {
    let all = state.dossier.recommendations
    if let place = thing.recommendation.flatMap({ id in all.firstIndex { $0.id == id } }) {
      let entry = beginning.entry(at: place, in: state.dossier)
      return ChangeInWords(state: state, entry: entry).lines(width, height)
    }
    return procedure.filter { Thing($0.kind, $0.id) == thing }.flatMap { change in
      Line.paragraph(words(change, state), width: width)
        + state.dossier.twoEntriesOnProcedure.filter { $0.on == change.id }.flatMap { question in
          let languages = state.settings.languages
          let said = state.dossier.differences(question, in: languages, days: \.words)
          let words = "\(state.symbols.contested) \(said); :edit \(change.id) settles it"
          return Line.paragraph(words, .alarm, width: width)
        }
    }
  }
}
