internal import Canvas
internal import Model

/// The screens over the panes: opening them, going back, and what of them is selected.
extension State {
  /// The screen on top; nil where the panes are seen.
  var screen: (any Screenful)? {
    get { layers.last?.screen }
    set {
      guard let newValue, !layers.isEmpty else { return }
      layers[layers.count - 1].screen = newValue
    }
  }

  /// Opens a screen: over what is open, or in place of it, so that the way back is short.
  mutating func open(_ kind: ScreenKind) {
    guard let screen = kind.type.open(in: self) else {
      return message = Message(.refused, unselectedReason)
    }
    if let open = layers.firstIndex(where: { $0.kind == kind }), kind != .detail {
      layers.removeSubrange(open...)
    } else if let top = layers.last, top.screen.subject == nil, kind != .detail, kind != .help {
      layers.removeLast()
    }
    layers.append(Layer(screen, of: edition))
    absence = nil
  }

  /// Opens what is selected.
  mutating func openSelected() {
    guard let layer = layers.last, layer.screen.subject != nil || layer.recommendation == nil else {
      return open(.detail)
    }
    guard absence == nil, let thing = layer.selected?.thing else {
      return message = Message(.refused, absence == nil ? "nothing is selected" : unselectedReason)
    }
    layer.screen.open(thing, in: &self)
  }

  /// Back to what is below, with what was selected selected there.
  mutating func closeScreen() {
    let selected = selectedID
    layers.removeLast()
    absence = layers.isEmpty ? absenceBelow : nil
    guard let selected else { return }
    guard let below = layers.last else {
      if let place = place(of: selected) { selection = place }
      return
    }
    guard below.recommendation != selected else { return }
    makePage()
    guard let place = page?.place(of: .recommendation(selected), near: below.place) else { return }
    select(row: place)
  }

  /// Closes all of them.
  mutating func closeScreens() {
    layers = []
    absenceBelow = nil
  }

  /// Selects a row of the screen on top.
  mutating func select(row place: Int?) {
    guard let page, !layers.isEmpty else { return }
    absence = nil
    layers[layers.count - 1].selected = place.flatMap { page.ids[safe: $0] ?? nil }
    if let place { layers[layers.count - 1].place = place }
  }

  /// Goes on with the recommendation before or after in what is below the screen on top.
  mutating func stepBelow(by step: Int) -> String? {
    let (top, wanted) = (layers.removeLast(), selectedID)
    defer { layers.append(top) }
    guard !layers.isEmpty else {
      if let wanted = top.recommendation { select(wanted) }
      let before = selection
      stepThroughAll(by: step)
      return selection == before ? nil : paneSelectedID
    }
    makePage()
    guard let page else { return wanted }
    var place = layers[layers.count - 1].place
    while let next = page.selectable(after: place, by: step) {
      place = next
      guard let id = page.ids[next]?.thing.recommendation, id != top.recommendation else {
        continue
      }
      select(row: next)
      return id
    }
    message = Message(.refused, step > 0 ? "this is the last" : "this is the first")
    return nil
  }
}

/// The page of the screen on top.
extension State {
  /// Where a screen is drawn: between the header and the footer.
  var pageArea: Rectangle {
    let margin = 2 * size.margin
    return Rectangle(
      x: margin,
      y: 2,
      width: size.width - 2 * margin,
      height: max(0, size.height - 3)
    )
  }

  /// The columns of a screen's rows.
  func pageWidth(of screen: any Screenful) -> Int { min(screen.widest, max(8, pageArea.width)) }

  /// What is told of the selected row below the others.
  var foot: [Line] {
    guard let layer = layers.last, absence == nil, page?.footHeight ?? 0 > 0,
      let thing = layer.selected?.thing
    else { return [] }
    return layer.screen.foot(of: thing, in: self, width: pageWidth(of: layer.screen))
  }

  /// The rows that are seen at once.
  var pageHeight: Int { page?.body(of: pageArea).height ?? 0 }

  /// Makes the page anew where it is another one or tells of something else, and keeps what is
  /// selected selected and seen.
  mutating func renewPage() {
    guard !layers.isEmpty else { return page = nil }
    makePage()
    if let selected = layers.last?.selected, page?.place(of: selected) == nil {
      makePage(to: Page.end)
    }
    guard let page, absence == nil else { return }
    var layer = layers.removeLast()
    if layer.isNew {
      layer.isNew = false
      layer.place = layer.screen.first(of: page.rows, in: self) ?? 0
      layer.selected = page.ids[safe: layer.place] ?? nil
      // What is selected first stands in the upper third, unless the beginning is seen with it.
      let line = page.starts[safe: layer.place] ?? 0
      layer.scroll = line < pageHeight ? 0 : line - pageHeight / 3
    } else if let selected = layer.selected {
      let place = page.place(of: selected) ?? page.selectable(near: layer.place)
      layer.selected = place.flatMap { page.ids[$0] }
      layer.place = place ?? 0
    }
    layer.scroll = page.clamped(layer.scroll, height: pageHeight)
    let seen = layer.scroll..<(layer.scroll + pageHeight)
    if layer.selected != nil, !seen.contains(page.starts[safe: layer.place] ?? 0) {
      layer.scroll = page.scroll(layer.scroll, revealing: layer.place, height: pageHeight)
    }
    layers.append(layer)
  }

  /// Makes the page anew where it is another one, tells of something else or ends above a line; without
  /// a line, above what is seen.
  mutating func makePage(to line: Int? = nil) {
    guard var layer = layers.last else { return }
    if layer.dossier != edition {
      layer.screen = layer.screen.renewed(in: self)
      layer.dossier = edition
      layers[layers.count - 1] = layer
    }
    let subject = Page.Subject(
      screen: layer.edition,
      dossier: edition,
      settings: settings,
      size: size,
      filter: filter,
      staying: staying,
      absent: absence?.id,
      isReadOnly: readOnlyReason != nil
    )
    let line = line ?? layer.scroll + pageArea.height + Page.most
    guard page?.has(line, of: subject) != true else { return }
    let width = pageWidth(of: layer.screen)
    let reach = Page.reach(of: line)
    page = Page(
      head: layer.screen.head(in: self, width: width),
      rows: layer.screen.rows(in: self, width: width, upTo: reach),
      footHeight: layer.screen.footHeight(of: pageArea.height),
      reach: reach,
      subject: subject
    )
  }
}

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
    let edge = step > 0 ? scroll : scroll + height - 1
    let here = page.place(ofLine: min(max(0, edge), page.lines.count - 1)) ?? 0
    let next = page.selectable(after: layer.selected == nil ? here - step : layer.place, by: step)
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
