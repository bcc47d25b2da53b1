internal import Canvas

/// The mouse.
extension State {
  /// Selects; twice on the same place opens.
  mutating func click(x: Int, y: Int, count: Int) -> [Effect] {
    if y == size.height - 1, !isTooSmall { return clickFooter(x: x, count: count) }
    clearMessage()
    if let pane = PromptPane(self) {
      guard let offer = pane.offer(atRow: y) else { return [] }
      prompt?.choice = offer
      return submit()
    }
    guard showsPanes else { return clickRow(x: x, y: y, count: count) }
    let layout = DashboardLayout(self)
    if y == layout.needsYouRow, !needs.isEmpty {
      open(.needs)
      return []
    }
    for (pane, box) in layout.panes.enumerated() where box.area.contains(x: x, y: y) {
      guard !panes[pane].ids.isEmpty else { return [] }
      let row = offsets[pane] + max(0, y - box.area.y - 1)
      selection = Selection(pane: pane, row: min(row, panes[pane].ids.count - 1))
      if count == 2, y > box.area.y { open(.detail) }
    }
    return []
  }

  /// Presses the key that is named there.
  private mutating func clickFooter(x: Int, count: Int) -> [Effect] {
    guard let key = Footer(state: self).key(at: x),
      case .command(let command) = action(for: key)
    else { return [] }
    // Whoever clicks twice out of habit goes back by one step.
    if count > 1, command == .back || command == .leave { return [] }
    return perform(command)
  }

  /// Selects a row of the screen; twice on the same one opens it.
  private mutating func clickRow(x: Int, y: Int, count: Int) -> [Effect] {
    guard let page, let layer = layers.last else { return [] }
    let body = page.body(of: pageArea)
    guard (body.y..<body.bottom).contains(y),
      let place = page.place(ofLine: layer.scroll + y - body.y, column: x - body.x),
      page.ids[place] != nil
    else { return [] }
    select(row: place)
    if count == 2 { openSelected() }
    return []
  }

  /// Moves on a screen; among the panes, moves the selection in the one under the pointer.
  mutating func wheel(_ lines: Int, x: Int, y: Int) {
    clearMessage()
    switch place {
    case .panes, .find: break
    case .screen: return move(lines > 0 ? .down : .up)
    case .status, .text, .form, .lastField, .choosing: return
    }
    let layout = DashboardLayout(self)
    for (pane, box) in layout.panes.enumerated() where box.area.contains(x: x, y: y) {
      guard !panes[pane].ids.isEmpty else { return }
      let row = pane == selection.pane ? selection.row + lines : offsets[pane]
      selection = Selection(pane: pane, row: min(max(0, row), panes[pane].ids.count - 1))
    }
  }
}
