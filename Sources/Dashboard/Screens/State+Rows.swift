/// Moving about on the screen on top.
extension State {
  mutating func moveOnScreen(_ command: Command.Move) {
    switch command {
    case .up: stepRow(by: -1)
    case .down: stepRow(by: 1)
    case .pageUp: stepPage(by: -1)
    case .pageDown: stepPage(by: 1)
    case .first: goToLine(0)
    case .last:
      makePage(to: Page.end)
      goToLine((page?.lines.count ?? 1) - 1)
    case .left: screen?.step(beside: -1, in: &self)
    case .right: screen?.step(beside: 1, in: &self)
    case .nextPane, .previousPane, .pane: break
    }
  }

  /// The next row; where none is near, a line further.
  private mutating func stepRow(by step: Int) {
    guard let page, let layer = layers.last else { return }
    absence = nil
    let (scroll, height) = (layer.scroll, pageHeight)
    let next = page.selectable(after: beginning(of: step, layer, page), by: step)
    let near = (scroll - Page.most)..<(scroll + height + Page.most)
    if let next, near.contains(page.starts[next]) {
      select(row: next)
      layers[layers.count - 1].scroll = page.scroll(scroll, revealing: next, height: height)
      return
    }
    let line = page.clamped(scroll + step, height: height)
    if line == scroll, layer.selected != nil {
      message = Message(.refused, step > 0 ? "this is the last" : "this is the first")
    }
    layers[layers.count - 1].scroll = line
    keepSelectionInSight()
  }

  /// The row from which the next one is looked for: the one selected; where what was selected is gone,
  /// from its place; else from the edge of what is seen.
  private func beginning(of step: Int, _ layer: Layer, _ page: Page) -> Int {
    guard layer.selected == nil else { return layer.place }
    let seen = layer.scroll..<(layer.scroll + pageHeight)
    if layer.isVacant, let start = page.starts[safe: layer.place], seen.contains(start) {
      return step > 0 ? layer.place - 1 : layer.place
    }
    let edge = step > 0 ? seen.lowerBound : seen.upperBound - 1
    return (page.place(ofLine: min(max(0, edge), page.lines.count - 1)) ?? 0) - step
  }

  /// A page on: the row that is as much further.
  private mutating func stepPage(by step: Int) {
    guard let layer = layers.last else { return }
    let by = step * max(1, pageHeight - 1)
    makePage(to: layer.scroll + 2 * pageHeight)
    guard let page else { return }
    layers[layers.count - 1].scroll = page.clamped(layer.scroll + by, height: pageHeight)
    guard layer.selected != nil else { return }
    selectRow(nearLine: (page.starts[safe: layer.place] ?? 0) + by)
  }

  private mutating func goToLine(_ line: Int) {
    guard let page, let layer = layers.last else { return }
    layers[layers.count - 1].scroll = page.clamped(line, height: pageHeight)
    if layer.selected != nil { selectRow(nearLine: line) }
  }

  /// Selects the row nearest to a line, of those that are seen; none where none is.
  private mutating func selectRow(nearLine line: Int) {
    guard let page, let layer = layers.last else { return }
    let seen = layer.scroll..<(layer.scroll + pageHeight)
    let rows = page.ids.indices.filter { page.ids[$0] != nil && seen.contains(page.starts[$0]) }
    select(row: rows.min { abs(page.starts[$0] - line) < abs(page.starts[$1] - line) })
  }

  /// What is read on past what was selected is no longer about that.
  private mutating func keepSelectionInSight() {
    guard let page, let layer = layers.last, layer.selected != nil else { return }
    let seen = layer.scroll..<(layer.scroll + pageHeight)
    if !seen.contains(page.starts[safe: layer.place] ?? 0) { select(row: nil) }
  }
}
