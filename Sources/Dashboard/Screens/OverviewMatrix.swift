internal import Canvas
internal import Model

/// Recommendations beside what GRECO found of them report by report, and what we say: a line each.
struct OverviewMatrix {
  let state: State
  /// The reports that have a column of their own.
  private let reports: [Report]
  private let heads: ReportHeads
  let columns: Columns

  /// How many columns each thing takes; what is not shown takes none.
  struct Columns {
    var number = 0
    var title = 0
    var cell = 3
    let ours = 4
    var due = 0
    var lead = 0
    var answer = 0
    var words = 0
    /// Whether institutions and answers are told in full.
    var isFull = false
  }

  /// For the recommendations that are shown, and what is counted of them.
  init(_ overview: Overview, _ ids: [String], in state: State, width: Int) {
    self.state = state
    let shown = ids.compactMap { state.dossier.recommendation($0) }
    var columns = Columns()
    columns.number = max(2, state.numberColumns)
    let found = overview.reports.filter { $0.own > 0 }.map(\.report)
    let isLong = width >= 100 && found.count * 5 <= width / 4
    heads = ReportHeads(found, isLong: isLong)
    columns.cell = max(isLong ? 5 : 3, heads.columns + 1)
    let left = width - columns.number - columns.ours
    reports = found.suffix(max(1, (left - Self.leastTitle) / columns.cell))
    let room = max(0, left - reports.count * columns.cell)
    if width >= Self.table {
      Self.divide(room, of: width, among: &columns, shown, state)
    } else {
      columns.title = room
    }
    self.columns = columns
  }

  /// Gives what is left beside the marks to the others; the titles get what they need first.
  private static func divide(
    _ room: Int,
    of width: Int,
    among columns: inout Columns,
    _ shown: [Recommendation],
    _ state: State
  ) {
    columns.due = 13
    var room = room - columns.due
    columns.isFull = width >= full
    let leads = leadColumns(state, isFull: columns.isFull)
    if room - leads - 3 >= 40 + leastWords {
      columns.lead = leads > 0 ? leads + 2 : 0
      let isOpen = state.dossier.deadline?.state == .open
      columns.answer = isOpen ? columns.isFull ? 12 : 3 : 0
      room -= columns.lead + columns.answer
    }
    let longest = shown.map { state.text($0.title).columns }.max() ?? 0
    columns.title = max(leastTitle, min(longest + 1, 64, room - leastWords))
    columns.words = max(0, room - columns.title)
  }

  private static let leastTitle = 18
  /// As many columns are kept for flags.
  private static let leastWords = 10
  /// From that width on a date has a column of its own.
  private static let table = 70

  /// From that width on institutions and answers are told in full.
  private static let full = 160

  private static func leadColumns(_ state: State, isFull: Bool) -> Int {
    let names = state.dossier.catalogue.institutions.map {
      (isFull ? state.institutionName($0.id) : state.names.institution($0.id)).columns
    }
    return min(names.max() ?? 0, isFull ? 36 : 16)
  }

  /// What the signs mean that stand nowhere else.
  static func legend(_ symbols: Symbols) -> [Line] {
    let signs: [(Character, Role, String)] = [
      (symbols.stepBack, .poor, "a step back from the report before"),
      (symbols.mark(.agreed), .good, "the answer to GRECO is agreed"),
      (symbols.mark(.draft), .partly, "it is drafted"),
      (symbols.mark(AnswerState?.none), .quiet, "it is still to be written"),
    ]
    return signs.map { sign, role, words in
      Line(.init(text: " \(sign)    ", role: role), .init(text: words, role: .quiet))
    }
  }

  /// The line above those of a theme, by its place.
  func head(of theme: Int) -> Line {
    let label = columns.number + columns.title
    let text = "\(theme + 1) \(state.text(state.dossier.catalogue.themes[theme].title))"
    var line = Line(text.cut(to: label - 1, ellipsis: state.symbols.ellipsis), .strong)
      .padded(to: label)
    for report in reports {
      line = line.adding(heads[report].ending(at: columns.cell), .quiet)
    }
    return line.adding("We".ending(at: columns.ours), .quiet)
  }

  func line(of id: String) -> Line {
    guard let recommendation = state.dossier.recommendation(id) else { return .blank }
    let course = state.dossier.course(of: id)
    var line = title(recommendation)
    for report in reports { line = line.adding(cell(course[report.id])) }
    line = line.adding(ours(id))
    guard columns.due > 0 else { return line }
    line = line.adding(piece(OwnDate(ofDate: id, in: state), columns.due))
    if columns.lead > 0 { line = line.adding(lead(recommendation)) }
    if columns.answer > 0 { line = line.adding(answer(id)) }
    return line.adding(words(id, course))
  }

  private func title(_ recommendation: Recommendation) -> Line {
    let symbols = state.symbols
    let number = state.number(of: recommendation).padded(to: columns.number)
    let label = Line.Run(text: number, role: .quiet)
    let date = columns.due > 0 ? nil : OwnDate(ofDate: recommendation.id, in: state)
    let end = date.map { $0.text.isEmpty ? 0 : $0.text.columns + 1 } ?? 0
    let title = state.text(recommendation.title)
      .cut(to: max(0, columns.title - end - 1), ellipsis: symbols.ellipsis)
    let line = Line(label, .init(text: title, role: .text))
    let width = columns.number + columns.title
    guard let date, end > 0 else { return line.padded(to: width) }
    return line.ending(with: Line(date.text, date.role), at: width)
  }

  /// A finding, with a sign before it where it is a step back or two entries stand.
  private func cell(_ step: Course.Step?) -> [Line.Run] {
    let symbols = state.symbols
    let mark = Line.Run(
      text: String(step.map { symbols.mark($0.status) } ?? symbols.unsaid),
      role: step?.status.role ?? .faint
    )
    let flag: Line.Run =
      step?.isContested == true
      ? .init(text: String(symbols.contested), role: .alarm)
      : .init(text: step?.passage == .back ? String(symbols.stepBack) : " ", role: .poor)
    let blank = Line.Run(text: String(repeating: " ", count: columns.cell - 2), role: .text)
    return [blank, flag, mark]
  }

  private func ours(_ id: String) -> [Line.Run] {
    let symbols = state.symbols
    let saying = state.dossier.saying(on: id)
    let mark = saying.map { $0.status.map(symbols.mark) ?? symbols.unknown } ?? symbols.unsaid
    let isContested = state.dossier.isContested(.status, on: id)
    let role: Role = saying == nil ? .faint : saying?.status?.role ?? .text
    let flag = isContested ? String(symbols.contested) : " "
    return [
      .init(text: String(repeating: " ", count: columns.ours - 2) + flag, role: .alarm),
      .init(text: String(mark), role: role),
    ]
  }

  private func lead(_ recommendation: Recommendation) -> [Line.Run] {
    let width = columns.lead - 2
    let lead = recommendation.responsible.first
    let isContested =
      state.dossier.isContested(.responsible, on: recommendation.id)
      || lead.map { state.dossier.isContested(.institution, on: $0) } ?? false
    let mark = isContested ? " \(state.symbols.contested)" : ""
    let isOpen = state.dossier.isOutstanding(recommendation.id)
    let name =
      lead.map {
        columns.isFull ? state.institutionName($0) : state.names.institution($0)
      } ?? (isOpen ? "nobody" : "")
    let cut = name.cut(to: width - mark.columns, ellipsis: state.symbols.ellipsis)
    return [.init(text: "  " + cut, role: .quiet), .init(text: mark, role: .alarm)]
      + Line("").padded(to: width - cut.columns - mark.columns).runs
  }

  private func answer(_ id: String) -> [Line.Run] {
    for kind in [AnswerState.agreed, .draft, nil]
    where state.dossier.isTrue(.answer(kind), of: id) {
      let role: Role = kind == .agreed ? .good : kind == .draft ? .partly : .quiet
      let words = columns.isFull ? " \(kind?.rawValue ?? "to write")" : ""
      let text = "  \(state.symbols.mark(kind))\(words)"
      return [.init(text: text.padded(to: columns.answer), role: role)]
    }
    return Line("").padded(to: columns.answer).runs
  }

  private func piece(_ date: OwnDate, _ width: Int) -> [Line.Run] {
    [.init(text: ("  " + date.text).padded(to: width), role: date.role)]
  }
}
