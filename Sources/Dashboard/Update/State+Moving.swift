internal import Canvas

/// Moving about.
extension State {
  mutating func move(_ command: Command.Move) {
    showsPanes ? moveInPanes(command) : moveOnScreen(command)
  }

  private mutating func moveInPanes(_ command: Command.Move) {
    switch command {
    case .up: stepThroughAll(by: -1)
    case .down: stepThroughAll(by: 1)
    case .left: stepColumn(by: -1)
    case .right: stepColumn(by: 1)
    case .nextPane: stepPane(by: 1)
    case .previousPane: stepPane(by: -1)
    case .pane(let number): goToPane(number)
    case .first: goToRow(0, already: "this is the first of the theme")
    case .last:
      let last = (panes[safe: selection.pane]?.ids.count ?? 1) - 1
      goToRow(max(0, last), already: "this is the last of the theme")
    case .pageUp: page(by: -1)
    case .pageDown: page(by: 1)
    }
  }

  /// One further in reading order, past the end of a pane into the next.
  mutating func stepThroughAll(by step: Int) {
    var pane = selection.pane
    var row = selection.row + step
    guard panes.indices.contains(pane) else { return }
    while !panes[pane].ids.indices.contains(row) {
      pane += step
      guard panes.indices.contains(pane) else {
        return message = Message(.refused, step > 0 ? "this is the last" : "this is the first")
      }
      row = step > 0 ? 0 : panes[pane].ids.count - 1
    }
    selection = Selection(pane: pane, row: row)
  }

  private mutating func goToRow(_ row: Int, already words: String) {
    if selection.row == row { message = Message(.refused, words) }
    selection.row = row
  }

  private mutating func stepPane(by step: Int) {
    let count = panes.count
    for distance in 1...max(1, count) {
      let pane = ((selection.pane + step * distance) % max(1, count) + count) % max(1, count)
      guard panes.indices.contains(pane), !panes[pane].ids.isEmpty else { continue }
      return selection = Selection(pane: pane, row: 0)
    }
  }

  private mutating func goToPane(_ number: Int) {
    guard panes.indices.contains(number - 1) else {
      return message = Message(.refused, "there is no theme \(number)")
    }
    guard !panes[number - 1].ids.isEmpty else {
      return message = Message(.refused, "theme \(number) has nothing to show")
    }
    selection = Selection(pane: number - 1, row: 0)
  }

  /// To the pane beside, at the height of the selection.
  private mutating func stepColumn(by step: Int) {
    let layout = DashboardLayout(self)
    guard let here = layout.panes[safe: selection.pane] else { return }
    let y = here.area.y + 1 + selection.row - offsets[selection.pane]
    let columns = Set(layout.panes.map(\.area.x)).sorted()
    guard let column = columns.firstIndex(of: here.area.x), columns.indices.contains(column + step)
    else { return message = Message(.refused, "there is no column on that side") }
    let candidates = layout.panes.enumerated().filter { pane, box in
      box.area.x == columns[column + step] && box.rows > 0 && !panes[pane].ids.isEmpty
    }
    let nearest = candidates.min { a, b in
      a.element.distance(toRow: y) < b.element.distance(toRow: y)
    }
    guard let (pane, box) = nearest else { return }
    let row = y - box.area.y - 1 + offsets[pane]
    selection = Selection(pane: pane, row: min(max(0, row), panes[pane].ids.count - 1))
  }

  /// A page on; from the end of a pane into the next one, and back from its beginning.
  private mutating func page(by step: Int) {
    let rows = DashboardLayout(self).panes[safe: selection.pane]?.rows ?? 1
    let last = max(0, (panes[safe: selection.pane]?.ids.count ?? 0) - 1)
    if selection.row == (step > 0 ? last : 0) { return stepThroughAll(by: step) }
    let target = selection.row + step * max(1, rows - 1)
    selection.row = min(max(0, target), last)
  }
}

extension Array {
  /// The element at a place, or nil where there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
