internal import Canvas
internal import Model

/// A theme: its heading with a rule, and its recommendations below.
struct ThemePane {
  let state: State
  let pane: Int
  let box: DashboardLayout.PaneBox

  func draw(_ pen: inout Pen) {
    guard !box.area.isEmpty else { return }
    drawHeading(&pen)
    let ids = state.panes[pane].ids
    let offset = state.offsets[safe: pane] ?? 0
    for row in 0..<box.rows {
      guard let id = ids[safe: offset + row] else { return }
      drawRow(id, isSelected: isFocused && offset + row == state.selection.row, row, &pen)
    }
  }

  private var isFocused: Bool { pane == state.selection.pane }
  private var theme: Theme { state.dossier.catalogue.themes[state.panes[pane].theme] }

  private func drawHeading(_ pen: inout Pen) {
    let area = box.area
    let count = countText
    let isEmpty = state.panes[pane].ids.isEmpty
    let role: Role = isFocused ? .accent : isEmpty ? .quiet : .strong
    let alarm = hidesAlarm ? "\(pen.symbols.contested) " : ""
    let room = area.width - count.columns - alarm.columns - 2
    let title = "\(pane + 1) \(state.text(theme.title))"
      .cut(to: room, ellipsis: pen.symbols.ellipsis)
    let style = isEmpty ? pen.palette[role] : pen.palette[role].adding(.bold)
    let end = pen.frame.put(title, x: area.x, y: area.y, style: style)
    let right = area.right - 1
    // The rule stays as it is: lighting it would cost a slow line more than the move itself.
    pen.rule(
      .faint,
      x: end + 1,
      y: area.y,
      width: right - count.columns - alarm.columns - 1 - (end + 1)
    )
    pen.putRight(count, .quiet, right: right, y: area.y)
    pen.putRight(alarm, .alarm, right: right - count.columns, y: area.y)
  }

  /// Whether something late or with two answers is among the rows that are not seen.
  private var hidesAlarm: Bool {
    let alarms = state.summary.alarms[safe: state.panes[pane].theme] ?? []
    guard !alarms.isEmpty else { return false }
    let ids = state.panes[pane].ids
    let seen = ids.dropFirst(state.offsets[safe: pane] ?? 0).prefix(box.rows)
    return alarms.contains { ids.contains($0) && !seen.contains($0) }
  }

  /// How many of the theme GRECO finds satisfactory, or the filter leaves; before it, how many rows
  /// are hidden above and below.
  private var countText: String {
    let shown = state.panes[pane].ids.count
    let satisfactory = state.summary.satisfactory[safe: state.panes[pane].theme] ?? 0
    let whole =
      state.filter.isEmpty
      ? "\(satisfactory)/\(theme.recommendations.count)"
      : shown == 0 ? "none" : "\(shown) found"
    let above = box.rows < shown ? state.offsets[safe: pane] ?? 0 : 0
    let below = max(0, shown - above - box.rows)
    let hidden = [
      above > 0 ? "\(state.symbols.above)\(above)" : nil,
      below > 0 ? "\(state.symbols.below)\(below)" : nil,
    ]
    return (hidden.compactMap(\.self) + [whole]).joined(separator: "  ")
  }

  private func drawRow(_ id: String, isSelected: Bool, _ row: Int, _ pen: inout Pen) {
    guard let recommendation = state.dossier.recommendation(id) else { return }
    let area = Rectangle(x: box.area.x, y: box.area.y + 1 + row, width: box.area.width, height: 1)
    if let finding = state.dossier.finding(of: id)?.finding.status {
      putMark(pen.symbols.mark(finding), finding.role, x: area.x + 1, y: area.y, &pen)
    }
    if let saying = state.dossier.saying(on: id) {
      let mark = saying.status.map(pen.symbols.mark) ?? pen.symbols.unknown
      putMark(mark, saying.status?.role ?? .text, x: area.x + 3, y: area.y, &pen)
    }
    let date = OwnDate(id, in: state)
    let dateColumns = date.text.isEmpty ? 0 : date.text.columns + 2
    pen.put(
      title(recommendation),
      x: area.x + 5,
      y: area.y,
      limit: area.width - 5 - dateColumns
    )
    if dateColumns > 0 {
      pen.putRight(date.text, date.role, right: area.right - 1, y: area.y)
    }
    guard isSelected else { return }
    // The terminal's own colours exchanged are seen on every background.
    pen.frame.restyle(area) { Style(attributes: $0.attributes.union(.reverse)) }
    pen.frame.cursor = Frame.Position(x: area.x + 5, y: area.y)
  }

  private func title(_ recommendation: Recommendation) -> String {
    let title = state.text(recommendation.title)
    return recommendation.number.map { "\($0) \(title)" } ?? title
  }

  private func putMark(_ mark: Character, _ role: Role, x: Int, y: Int, _ pen: inout Pen) {
    pen.frame.put(String(mark), x: x, y: y, style: pen.palette[role])
  }
}

extension Status {
  /// The colour that repeats what the mark says.
  var role: Role {
    switch self {
    case .implemented, .dealtWith, .satisfactory: .good
    case .partlyImplemented: .partly
    case .notImplemented: .poor
    case .outstanding: .quiet
    }
  }
}

/// What a row says of the recommendation's own date, in a few letters, and of two answers.
struct OwnDate {
  let text: String
  let role: Role

  init(_ id: String, in state: State) {
    if state.dossier.isContested(id) {
      (text, role) = (String(state.symbols.contested), .alarm)
      return
    }
    let due = state.dossier.due(of: id)
    let days = state.dossier.days(of: id) ?? 0
    switch state.dossier.timeliness(of: id) {
    case .none: (text, role) = ("", .quiet)
    case .overdue: (text, role) = ("\(-days) d late", .alarm)
    case .dueSoon: (text, role) = (days == 0 ? "today" : "\(days) d", .accent)
    case .onTime:
      // Within the year to come a day and its month are enough.
      (text, role) = ((days < 330 ? due?.shortWords : due?.words) ?? "", .quiet)
    }
  }
}
