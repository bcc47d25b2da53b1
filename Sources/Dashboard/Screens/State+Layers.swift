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
    if kind == .portfolio { return openPortfolio() }
    guard let screen = kind.type.open(in: self) else {
      return message = Message(.refused, unselectedReason)
    }
    open(screen)
  }

  /// Opens a screen as it is; what tells of one thing alone is always opened over what it was opened from.
  mutating func open(_ screen: any Screenful) {
    let layer = Layer(screen, of: edition)
    let kind = layer.kind
    if screen.subject != nil, !layers.isEmpty { layers[layers.count - 1].isUsed = true }
    if let open = layers.firstIndex(where: { $0.kind == kind }), kind != .detail {
      layers.removeSubrange(open...)
    } else if layers.last?.screen.subject == nil, screen.subject == nil, kind != .help {
      _ = layers.popLast()
    }
    layers.append(layer)
    absence = nil
  }

  /// Opens what is selected.
  mutating func openSelected() {
    guard let layer = layers.last,
      layer.screen.subject?.recommendation != nil || layer.recommendation == nil
    else { return open(.detail) }
    guard absence == nil, let thing = layer.selected?.thing else {
      return message = Message(.refused, absence == nil ? "nothing is selected" : unselectedReason)
    }
    layer.screen.open(thing, in: &self)
  }

  /// Back to what is below, with what was selected selected there.
  mutating func closeScreen() {
    let (selected, isAbsent) = (selectedID, absence != nil)
    let left = layers.removeLast()
    absence = layers.isEmpty ? absenceBelow : nil
    let told = left.screen.subject
    guard let below = layers.last else {
      // What was only looked at moves nothing.
      guard left.isUsed || told?.recommendation != nil else { return }
      if let place = selected.flatMap({ place(of: $0) }) { selection = place }
      return
    }
    guard !isAbsent, let thing = told ?? (left.isUsed ? left.selected?.thing : nil),
      below.selected?.thing != thing, below.screen.subject != thing
    else { return }
    makePage()
    guard let place = page?.place(of: thing, near: below.place) else { return }
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
    layers[layers.count - 1].isUsed = true
    layers[layers.count - 1].isVacant = false
    layers[layers.count - 1].selected = place.flatMap { page.ids[safe: $0] ?? nil }
    if let place { layers[layers.count - 1].place = place }
  }

  /// Goes on with the recommendation before or after in what is below the screen on top.
  mutating func stepBelow(by step: Int) -> String? {
    let top = layers.removeLast()
    defer { layers.append(top) }
    guard !layers.isEmpty else {
      select(top.recommendation)
      let before = selection
      stepThroughAll(by: step)
      return selection == before ? nil : paneSelectedID
    }
    makePage()
    guard let page else { return nil }
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
