internal import Canvas
internal import Model

/// A report, or what is due to GRECO: what it is, and below, beside it where there is room, what it found
/// of each recommendation, or what is answered in it.
struct ReportScreen: Screenful {
  static var kind: ScreenKind { .report }
  static var placeName: String { "in a report" }
  var widest: Int { 176 }

  /// A report or a deadline; nil where the dossier knows of none.
  let subject: Thing?
  /// The recommendation that is selected first; nil for the first there is.
  private let wanted: String?

  init(_ subject: Thing?, selecting wanted: String? = nil) {
    (self.subject, self.wanted) = (subject, wanted)
  }

  /// What is selected, or the report of the finding that is; else what is due, else GRECO's last report.
  static func open(in state: State) -> ReportScreen? {
    let due = state.dossier.deadline.map { Thing.deadline($0.deadline.id) }
    let last = state.dossier.lastReport.map { Thing.report($0.id) }
    switch state.selectedThing {
    case .report(let id): return ReportScreen(.report(id))
    case .deadline(let id): return ReportScreen(.deadline(id))
    case .finding(let report, _): return ReportScreen(.report(report), selecting: state.selectedID)
    case .recommendation, .part, .institution, .nobody, .source, .due, .standing, .entry, .missing,
      .proposed, .asked, .dossier, nil:
      return ReportScreen(due ?? last)
    }
  }

  /// The recommendation that was asked for; else the first, or the first thing, that is seen at once.
  func first(of rows: [Row], in state: State) -> Int? {
    let asked = wanted.flatMap { id in rows.firstIndex { $0.thing == .recommendation(id) } }
    let height = state.pageArea.height
    return asked ?? rows.first(seenIn: height) { $0.recommendation != nil }
      ?? rows.first(seenIn: height) { _ in true }
  }

  /// The one before or after in time.
  func step(beside step: Int, in state: inout State) {
    let all = Self.all(in: state.dossier)
    let here = subject.flatMap { all.firstIndex(of: $0) }
    guard let next = here.flatMap({ all[safe: $0 + step] }) else {
      let words = step > 0 ? "this is the last one known" : "this is the first one known"
      return state.message = Message(.refused, words)
    }
    // Who goes after one recommendation from report to report keeps to it.
    let isUsed = state.layers.last?.isUsed == true
    let screen = ReportScreen(next, selecting: isUsed ? state.selectedID : wanted)
    state.layers[state.layers.count - 1] = Layer(screen, of: state.edition)
  }

  /// Reports and what is due, in the order of time.
  private static func all(in dossier: Dossier) -> [Thing] {
    let reports = dossier.reports.map { (day: $0.adopted.latest, thing: Thing.report($0.id)) }
    let due = dossier.deadlines.map {
      (day: $0.deadline.due.latest, thing: Thing.deadline($0.deadline.id))
    }
    return (reports + due).enumerated().sorted { one, other in
      (one.element.day, one.offset) < (other.element.day, other.offset)
    }
    .map(\.element.thing)
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    guard let told = told(in: state) else {
      return [.words(Line.paragraph(nothing, .strong, width: width))]
    }
    let round = [told.number, state.text(state.dossier.catalogue.round)].compactMap(\.self)
      .joined(separator: " \(state.symbols.dot) ")
    let top = Row.words(
      Line.paragraph(told.title, .strong, width: width)
        + Line.paragraph(round, .quiet, width: width)
    )
    guard let (left, right) = Self.columns(width) else {
      let facts = ReportFacts(state: state, width: width)
      let aside = told.aside(facts)
      return [top, .blank] + told.facts(facts) + [.blank] + told.list(width, count)
        + (aside.isEmpty ? [] : [.blank]) + aside
    }
    let facts = ReportFacts(state: state, width: left.count)
    let aside = told.aside(facts)
    let beside = told.facts(facts) + (aside.isEmpty ? [] : [.blank]) + aside
    return [top, .blank] + beside.map { $0.inColumns(left) }
      + told.list(right.count, count).map { $0.inColumns(right) }
  }

  private var nothing: String {
    subject == nil
      ? "No report is in this dossier, and no date by which one is due."
      : "It is gone from this dossier."
  }

  /// Where there is room for two columns, the two.
  private static func columns(_ width: Int) -> (left: Range<Int>, right: Range<Int>)? {
    guard width >= 112 else { return nil }
    let left = width * 2 / 5 - 2
    return (0..<left, left + 3..<width)
  }

  /// What is told: what it is, who has still to answer, and recommendation by recommendation what is in
  /// it.
  private struct Told {
    var title: String
    var number: String?
    var facts: (ReportFacts) -> [Row]
    var aside: (ReportFacts) -> [Row] = { _ in [] }
    var list: (_ width: Int, _ count: Int) -> [Row]
  }

  private func told(in state: State) -> Told? {
    switch subject {
    case .report(let id):
      state.dossier.reports.first { $0.id == id }.map { report in
        Told(
          title: report.kind.words.capitalizedFirst,
          number: report.symbol,
          facts: { $0.rows(of: report) },
          list: { width, count in
            report.kind.isAuthorities
              ? AnswersTable(of: report, in: state, width: width).rows(upTo: count)
              : FindingsTable(of: report, in: state, width: width).rows(upTo: count)
          }
        )
      }
    case .deadline(let id):
      state.dossier.deadlines.first { $0.deadline.id == id }.map { window in
        Told(
          title: state.text(window.deadline.title),
          facts: { $0.rows(of: window) },
          aside: { $0.owed(by: window) },
          list: { AnswersTable(of: window, in: state, width: $0).rows(upTo: $1) }
        )
      }
    case .recommendation, .part, .institution, .nobody, .source, .finding, .due, .standing, .entry,
      .missing, .proposed, .asked, .dossier, nil:
      nil
    }
  }
}
