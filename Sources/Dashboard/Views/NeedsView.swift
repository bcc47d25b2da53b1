internal import Canvas
internal import Model

/// What needs the user, reason by reason, each with the key that deals with it; a queue to work
/// through.
struct NeedsView {
  let state: State

  /// A line of the page; rows stand for an entry that can be selected.
  private enum Item {
    case heading(Need)
    case row(Int, Need, String)
    case line(Line)
    case blank
  }

  func draw(_ pen: inout Pen, in area: Rectangle) {
    let items = items
    guard !items.isEmpty else {
      for (row, line) in nothing.prefix(area.height).enumerated() {
        let role: Role = row == 0 ? .strong : .quiet
        pen.put(line, role, x: area.x, y: area.y + row, limit: area.width)
      }
      pen.frame.cursor = Frame.Position(x: area.x, y: area.y)
      return
    }
    if state.needs.isEmpty { pen.frame.cursor = Frame.Position(x: area.x, y: area.y) }
    for (row, item) in items.dropFirst(first(items, area.height)).prefix(area.height).enumerated() {
      draw(item, y: area.y + row, area, &pen)
    }
  }

  /// That nothing of what is shown presses; what is left to do even so is not kept from the user.
  private var nothing: [String] {
    let all = state.panes.flatMap(\.ids).compactMap { state.dossier.recommendation($0) }
    let outstanding = all.count { state.dossier.isOutstanding($0.id) }
    let nobody = all.count { $0.responsible.isEmpty }
    guard outstanding + nobody > 0 else {
      let words =
        state.filter.isEmpty ? "Nothing needs you." : "Nothing of what is shown needs you."
      return [words, quiet]
    }
    let left = [
      outstanding > 0 ? "\(outstanding) outstanding" : nil,
      nobody > 0 ? "nobody answers for \(nobody)" : nil,
    ]
    let words = left.compactMap(\.self).joined(separator: ", ")
    return ["Nothing is late or due within \(Timeliness.dueSoonDays) days.", words + ".", quiet]
  }

  /// The entry in a row of the page; nil for a heading.
  func row(at y: Int) -> Int? {
    let items = items
    let place = first(items, state.pageArea.height) + y
    guard y >= 0, y < state.pageArea.height, case .row(let row, _, _)? = items[safe: place] else {
      return nil
    }
    return row
  }

  /// The first line that is seen: the heading above the selected row is seen with it.
  private func first(_ items: [Item], _ height: Int) -> Int {
    let selected = items.firstIndex { if case .row(selectedRow, _, _) = $0 { true } else { false } }
    return max(0, min((selected ?? 0) - height / 2, items.count - height))
  }

  private var selectedRow: Int { if case .needs(let row) = state.view { row } else { 0 } }

  private var quiet: String {
    state.dossier.journal.events.isEmpty
      ? "Nothing is entered yet; what is late, contradictory or forgotten will be here."
      : "Nothing is late, contradictory, or older than GRECO's finding."
  }

  private var items: [Item] {
    var row = -1
    let disputed = state.disputedProcedure(width: state.pageArea.width).map(Item.line)
    return disputed + (disputed.isEmpty ? [] : [.blank])
      + state.needs.flatMap { need -> [Item] in
        [.heading(need)]
          + need.ids.map { id in
            row += 1
            return .row(row, need, id)
          } + [.blank]
      }
  }

  private func draw(_ item: Item, y: Int, _ area: Rectangle, _ pen: inout Pen) {
    switch item {
    case .blank: break
    case .line(let line): pen.put(line, x: area.x, y: y, limit: area.width)
    case .heading(let need): drawHeading(need, y: y, area, &pen)
    case .row(let row, let need, let id):
      let isSelected = row == selectedRow && state.absence == nil
      drawRow(id, need, isSelected: isSelected, y: y, area, &pen)
    }
  }

  private func drawHeading(_ need: Need, y: Int, _ area: Rectangle, _ pen: inout Pen) {
    let words = state.words(for: need.facet)
    let role: Role = need.isAlarm ? .alarm : .strong
    let head = "\(words.capitalizedFirst)  \(need.ids.count)"
    let end = pen.put(head, role, x: area.x, y: y, limit: area.width)
    guard state.readOnlyReason == nil else { return }
    let keys = need.remedy.keys.map { $0.name(pen.symbols) }.joined(separator: " ")
    let room = area.right - end - 3 - keys.columns - 1
    guard room >= 8 else { return }
    let shown = need.remedy.words.cut(to: room, ellipsis: pen.symbols.ellipsis)
    pen.putRight(shown, .quiet, right: area.right, y: y)
    pen.putRight(keys, .accent, right: area.right - shown.columns - 1, y: y)
  }

  private func drawRow(
    _ id: String,
    _ need: Need,
    isSelected: Bool,
    y: Int,
    _ area: Rectangle,
    _ pen: inout Pen
  ) {
    let line = Rectangle(x: area.x, y: y, width: area.width, height: 1)
    RecommendationRow(id, in: state, isForItsDate: need.isOfDate).draw(&pen, in: line)
    if isSelected { RecommendationRow.select(&pen, in: line) }
  }
}
