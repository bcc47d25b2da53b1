internal import Canvas
internal import Model

/// A theme: its heading with a rule, and its recommendations below.
struct ThemePane {
  let state: State
  let pane: Int
  let box: DashboardLayout.PaneBox

  /// Draws it as it is where nothing in it is selected.
  func draw(_ pen: inout Pen) {
    guard !box.area.isEmpty else { return }
    drawHeading(isFocused: false, &pen)
    let ids = state.panes[pane].ids
    for row in 0..<box.rows {
      guard let id = ids[safe: offset + row] else { return }
      let line = line(row)
      let told = RecommendationRow(id, in: state).line(line.width)
      pen.put(told, x: line.x, y: line.y, limit: line.width)
    }
  }

  /// Lights up what is selected in it.
  func drawSelection(_ pen: inout Pen) {
    guard !box.area.isEmpty else { return }
    drawHeading(isFocused: true, &pen)
    let row = state.selection.row - offset
    guard (0..<box.rows).contains(row), state.selectedID != nil else { return }
    RecommendationRow.select(&pen, in: line(row))
  }

  private var offset: Int { state.offsets[safe: pane] ?? 0 }

  /// Where a row of it is.
  private func line(_ row: Int) -> Rectangle {
    Rectangle(x: box.area.x, y: box.area.y + 1 + row, width: box.area.width, height: 1)
  }

  private var theme: Theme { state.dossier.catalogue.themes[state.panes[pane].theme] }

  private func drawHeading(isFocused: Bool, _ pen: inout Pen) {
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
    let right = area.right
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

  /// Whether something late or with two entries is among the rows that are not seen.
  private var hidesAlarm: Bool {
    let alarms = state.summary.alarms[safe: state.panes[pane].theme] ?? []
    guard !alarms.isEmpty else { return false }
    let ids = state.panes[pane].ids
    let seen = ids.dropFirst(offset).prefix(box.rows)
    return alarms.contains { ids.contains($0) && !seen.contains($0) }
  }

  /// How many of the theme GRECO finds satisfactory, or the filter leaves; before it, how many rows
  /// are hidden above and below.
  private var countText: String {
    let shown = state.panes[pane].ids.count
    let wanted = state.wantedCount(in: state.panes[pane])
    let satisfactory = state.summary.satisfactory[safe: state.panes[pane].theme] ?? 0
    let whole =
      state.filter.isEmpty
      ? "\(satisfactory)/\(theme.recommendations.count)"
      : wanted == 0 ? "none" : "\(wanted) found"
    let above = box.rows < shown ? offset : 0
    let below = max(0, shown - above - box.rows)
    let hidden = [
      above > 0 ? "\(state.symbols.above)\(above)" : nil,
      below > 0 ? "\(state.symbols.below)\(below)" : nil,
    ]
    return (hidden.compactMap(\.self) + [whole]).joined(separator: "  ")
  }
}
