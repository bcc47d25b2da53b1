internal import Canvas

/// The mouse.
extension State {
  /// Selects; twice on the same place opens.
  mutating func click(x: Int, y: Int, count: Int) -> [Effect] {
    clearMessage()
    guard view == nil, helpScroll == nil, prompt == nil else { return [] }
    let layout = DashboardLayout(self)
    for (pane, box) in layout.panes.enumerated() where box.area.contains(x: x, y: y) {
      guard !panes[pane].ids.isEmpty else { return [] }
      let row = offsets[pane] + max(0, y - box.area.y - 1)
      selection = Selection(pane: pane, row: min(row, panes[pane].ids.count - 1))
      if count == 2, y > box.area.y { look(.detail) }
    }
    return []
  }

  /// Scrolls a view; among the panes, moves the selection in the one under the pointer.
  mutating func wheel(_ lines: Int, x: Int, y: Int) {
    clearMessage()
    switch place {
    case .panes, .find: break
    case .detail, .timeline, .changes, .overview, .needs, .help:
      return move(lines > 0 ? .down : .up)
    case .status, .text, .form, .choosing: return
    }
    let layout = DashboardLayout(self)
    for (pane, box) in layout.panes.enumerated() where box.area.contains(x: x, y: y) {
      guard !panes[pane].ids.isEmpty else { return }
      let row = pane == selection.pane ? selection.row + lines : offsets[pane]
      selection = Selection(pane: pane, row: min(max(0, row), panes[pane].ids.count - 1))
    }
  }
}
