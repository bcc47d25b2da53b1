internal import Canvas
internal import Model

/// What the authorities report, recommendation by recommendation: first what is still to be written.
struct AnswersTable {
  private let state: State
  private let width: Int
  /// The ids under which answers are for it.
  private let reports: [String]
  /// Whether it is still to be delivered.
  private let isDue: Bool
  /// Whether its day is over, as far as is known: of what has no answer nobody may say that it is late.
  private let isPast: Bool
  private let groups: [(answer: AnswerState?, ids: [String])]
  private let columns: Columns

  /// What is due to GRECO.
  init(of window: DeadlineWindow, in state: State, width: Int) {
    let id = window.deadline.id
    let isDue = window.state != .met && state.dossier.idOfReportDue == id
    self.init([id], isDue: isDue, isPast: window.state == .past, in: state, width)
  }

  /// A report of the authorities.
  init(of report: Report, in state: State, width: Int) {
    let closed = state.dossier.deadlines.map(\.deadline).filter { $0.closedBy == report.id }
    self.init([report.id] + closed.map(\.id), isDue: false, isPast: false, in: state, width)
  }

  private init(
    _ reports: [String],
    isDue: Bool,
    isPast: Bool,
    in state: State,
    _ width: Int
  ) {
    (self.state, self.width, self.reports) = (state, width, reports)
    (self.isDue, self.isPast) = (isDue, isPast)
    let dossier = state.dossier
    var ids: [AnswerState?: [String]] = [:]
    for recommendation in state.panes.flatMap(\.ids).compactMap({ dossier.recommendation($0) }) {
      let answers = Self.answers(of: recommendation.id, in: reports, dossier)
      let isOwed = isDue && dossier.isOutstanding(recommendation.id)
      guard isOwed || !answers.isEmpty else { continue }
      ids[recommendation.state(of: answers), default: []].append(recommendation.id)
    }
    groups = [AnswerState?.none, .draft, .agreed].compactMap { answer in
      ids[answer].map { (answer, $0) }
    }
    columns = Self.columns(groups.flatMap(\.ids), isDue: isDue, state, width)
  }

  private static func answers(
    of id: String,
    in reports: [String],
    _ dossier: Dossier
  ) -> [ReportedAnswer] {
    dossier.reportedAnswers(of: id).filter { reports.contains($0.report) }
  }

  /// A heading for each group, and below it what is in it.
  func rows(upTo count: Int) -> [Row] {
    guard !groups.isEmpty else { return [.words(Line.paragraph(nothing, .quiet, width: width))] }
    var rows: [Row] = []
    for (answer, ids) in groups where rows.count < count {
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.words(head(answer, ids.count)))
      rows += ids.prefix(count).map { Row(line(of: $0), .recommendation($0)) }
    }
    return rows
  }

  private var nothing: String {
    isDue ? "Nothing of what is shown is left to report on." : "No answer in it is in this dossier."
  }

  private func head(_ answer: AnswerState?, _ count: Int) -> Line {
    let (words, role): (String, Role) =
      switch answer {
      case .agreed: ("Agreed", .good)
      case .draft: ("Drafts", .partly)
      case nil: (isPast ? "Outstanding, no answer here" : "No answer yet", .quiet)
      }
    let line = Line(words, .strong)
      .adding("  \(state.symbols.mark(answer)) \(count)", role)
    guard columns.date > 0 else { return line }
    let date = line.padded(to: columns.title)
      .adding("  " + "due date".padded(to: columns.date), .quiet)
    return isDue ? date.adding("  " + Self.measures, .quiet) : date
  }

  private static let measures = "meas."
  /// So many columns of an answer are worth reading.
  private static let leastAnswer = 16

  /// The columns of titles, dates and leads; beside titles nothing where there is no room.
  private struct Columns {
    var title: Int
    var date = 0
    var lead = 0
  }

  private static func columns(_ ids: [String], isDue: Bool, _ state: State, _ width: Int) -> Columns
  {
    guard width >= 58 else { return Columns(title: width) }
    let date = ids.reduce("due date".columns) {
      max($0, OwnDate(ofDate: $1, in: state).text.columns)
    }
    let leads = ids.compactMap { state.dossier.recommendation($0)?.responsible.first }.unique
    let lead = leads.reduce("nobody".columns) { max($0, state.names.institution($1).columns) }
    let told = 4 + date + min(lead, 16) + (isDue ? 2 + measures.columns : 0)
    let title = RecommendationRow.width(of: ids, in: state, beside: told, of: width)
    return Columns(title: title, date: date, lead: min(lead, 16))
  }

  private func line(of id: String) -> Line {
    let isAlone = columns.date == 0
    let row = RecommendationRow(id, in: state, hasDate: isAlone).line(columns.title)
    guard !isAlone else { return row }
    let date = OwnDate(ofDate: id, in: state)
    var line = row.padded(to: columns.title)
      .adding("  " + date.text.padded(to: columns.date), date.role)
    if isDue { line = line.adding("  ", .text).adding([measures(id)]) }
    let room = width - line.columns - 2
    guard room >= columns.lead else { return line }
    line = line.adding("  " + lead(id).padded(to: columns.lead), .quiet)
    return room < columns.lead + Self.leastAnswer ? line : line.adding(answer(id))
  }

  /// How many measures there are to report: those since GRECO's last report.
  private func measures(_ id: String) -> Line.Run {
    let count = state.dossier.measures(of: id).count {
      state.dossier.belongsToTimeSinceLastReport($0.now)
    }
    let text = count > 0 ? "\(count)" : String(state.symbols.unsaid)
    return .init(text: text.ending(at: Self.measures.columns), role: count > 0 ? .text : .faint)
  }

  private func lead(_ id: String) -> String {
    let lead = state.dossier.recommendation(id)?.responsible.first.map(state.names.institution)
    return (lead ?? (isDue ? "nobody" : "")).cut(to: columns.lead, ellipsis: state.symbols.ellipsis)
  }

  /// What the answer says, as much as a line has room for.
  private func answer(_ id: String) -> [Line.Run] {
    let answers = Self.answers(of: id, in: reports, state.dossier)
    guard let answer = answers.last else { return [] }
    let text = answer.text.prefix(300).split(whereSeparator: \.isNewline).joined(separator: " ")
    let mark = answers.contains(where: \.isContested) ? "\(state.symbols.contested) " : ""
    return [.init(text: "  " + mark, role: .alarm), .init(text: text, role: .quiet)]
  }
}
