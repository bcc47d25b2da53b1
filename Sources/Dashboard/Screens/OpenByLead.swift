internal import Canvas
internal import Model

/// What is open, lead by lead: each with its date, how far its answer has come, and who else answers.
struct OpenByLead {
  private let state: State
  private let width: Int
  private let ids: [String?: [String]]
  /// Whether answers are told of: a report is due, and there is room.
  private let hasAnswers: Bool

  init(_ state: State, width: Int) {
    self.state = state
    self.width = width
    let open = state.dossier.recommendations.filter { state.dossier.isOutstanding($0.id) }
    ids = Dictionary(grouping: open, by: \.responsible.first).mapValues { $0.map(\.id) }
    hasAnswers = width >= 70 && state.dossier.deadline?.state == .open
  }

  /// A heading, and what is open: the longest overdue first, what has no date last.
  func rows(ledBy institution: String?) -> [Row] {
    guard let ids = ids[institution] else { return [] }
    let order = ids.enumerated().map { place, id in
      let isDated = state.dossier.timeliness(of: id) != .none
      return (id: id, days: isDated ? state.dossier.days(of: id) ?? .max : .max, place: place)
    }
    let sorted = order.sorted { ($0.days, $0.place) < ($1.days, $1.place) }.map(\.id)
    return [.blank, .words(heading(institution, ids.count))]
      + sorted.map { Row(line(of: $0), .recommendation($0)) }
  }

  private func heading(_ institution: String?, _ count: Int) -> Line {
    let count = "  \(count) open"
    guard let institution else {
      let way = state.readOnlyReason == nil ? "; a says who answers" : ""
      return Line("Nobody", .strong).adding(count + way, .quiet)
    }
    let name = state.institutionName(institution, in: width - count.columns)
    return Line(name, .strong).adding(count, .quiet)
  }

  private func line(of id: String) -> Line {
    let row = RecommendationRow(id, in: state, hasDate: isNarrow).line(titleWidth)
    guard !isNarrow else { return row }
    let line = row.padded(to: titleWidth).adding("  ", .text).adding(date(id).runs)
    let answered = hasAnswers ? line.adding(answer(id).padded(to: answerWidth), .quiet) : line
    let room = width - answered.columns
    return room < 16 ? answered : answered.adding(others(id, in: room), .quiet)
  }

  private let dateWidth = 14
  private let answerWidth = 11

  /// Whether a row has room for no more than a title and a date.
  private var isNarrow: Bool { width < 50 }

  /// The columns of titles: what is told behind them keeps its room.
  private var titleWidth: Int {
    guard !isNarrow else { return width }
    let told = 2 + dateWidth + (hasAnswers ? answerWidth : 0)
    return min(max(62, width - 70), 80, width - told)
  }

  /// Its date, and that two entries stand to something of it.
  private func date(_ id: String) -> Line {
    let date = OwnDate(ofDate: id, in: state)
    let isContested = state.dossier.isContested(id)
    let gap = date.text.isEmpty ? "" : " "
    let mark = isContested ? gap + String(state.symbols.contested) : ""
    return Line(date.text, date.role).adding(mark, .alarm).padded(to: dateWidth)
  }

  private func answer(_ id: String) -> String {
    state.dossier.answerState(of: id)?.rawValue ?? "no answer"
  }

  /// Who else answers for it.
  private func others(_ id: String, in room: Int) -> String {
    let others = state.dossier.recommendation(id)?.responsible.dropFirst() ?? []
    let names = others.map { state.names.institution($0) }.joined(separator: ", ")
    return names.isEmpty ? "" : "with \(names)".cut(to: room, ellipsis: state.symbols.ellipsis)
  }
}
