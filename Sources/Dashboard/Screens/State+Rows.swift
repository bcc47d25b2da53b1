internal import Model

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
      goToLine((page?.height ?? 1) - 1)
    case .left: screen?.step(beside: -1, in: &self)
    case .right: screen?.step(beside: 1, in: &self)
    case .nextPane: stepColumn(by: 1, isRound: true)
    case .previousPane: stepColumn(by: -1, isRound: true)
    case .pane: break
    }
  }

  /// The next row; where none is near, a line further.
  private mutating func stepRow(by step: Int) {
    guard let page, let layer = layers.last else { return }
    absence = nil
    let (scroll, height) = (layer.scroll, pageHeight)
    let next = page.selectable(after: beginning(of: step, layer, page), by: step)
    if let next, isNear(next, by: step, layer, page) {
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

  /// Whether a row is the next thing to see: not far below or above, or in the column beside where
  /// nothing more of this one is.
  private func isNear(_ next: Int, by step: Int, _ layer: Layer, _ page: Page) -> Bool {
    let seen = layer.scroll..<(layer.scroll + pageHeight)
    if layer.selected != nil, !page.isBelow(next, layer.place) {
      let column = page.column(of: layer.place)
      return step > 0
        ? column.upperBound <= seen.upperBound : column.lowerBound >= seen.lowerBound
    }
    let near = (seen.lowerBound - Page.most)..<(seen.upperBound + Page.most)
    return near.contains(page.starts[next])
  }

  /// To the column beside, at the height of the selection; round from the last to the first only where that
  /// is asked for.
  mutating func stepColumn(by step: Int, isRound: Bool = false) {
    guard let page, let layer = layers.last else { return }
    let columns = page.rows.compactMap(\.columns).unique
    guard columns.count > 1 else {
      return message = Message(.refused, "there is one column here")
    }
    let here = layer.selected == nil ? nil : page.rows[safe: layer.place]?.columns
    let now = here.flatMap { columns.firstIndex(of: $0) } ?? 0
    guard isRound || columns.indices.contains(now + step) else {
      return message = Message(.refused, "there is no column on that side")
    }
    let beside = columns[(now + step + columns.count) % columns.count]
    let line = layer.selected == nil ? layer.scroll : page.starts[safe: layer.place] ?? 0
    let rows = page.ids.indices.filter {
      page.ids[$0] != nil && page.rows[$0].columns == beside
    }
    guard let next = rows.min(by: { page.distance($0, line) < page.distance($1, line) }) else {
      return message = Message(.refused, "nothing can be selected in that column")
    }
    select(row: next)
    layers[layers.count - 1].scroll =
      page.scroll(layer.scroll, revealing: next, height: pageHeight)
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
    return (page.place(ofLine: min(max(0, edge), page.height - 1)) ?? 0) - step
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
    // In the same column, where there is one.
    let below = rows.filter { page.isBelow($0, layer.place) }
    select(
      row: (below.isEmpty ? rows : below).min {
        page.distance($0, line) < page.distance($1, line)
      }
    )
  }

  /// What is read on past what was selected is no longer about that.
  private mutating func keepSelectionInSight() {
    guard let page, let layer = layers.last, layer.selected != nil else { return }
    let seen = layer.scroll..<(layer.scroll + pageHeight)
    if !seen.contains(page.starts[safe: layer.place] ?? 0) { select(row: nil) }
  }
}
