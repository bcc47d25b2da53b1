internal import Model

/// Going back and leaving.
extension State {
  mutating func back() -> [Effect] {
    if helpScroll != nil {
      helpScroll = nil
    } else if view != nil {
      closeView()
    } else {
      return quit()
    }
    return []
  }

  /// Leaves, but not silently with a text that was begun.
  mutating func quit() -> [Effect] {
    guard let key = drafts.keys.min(), !knowsOfDrafts else { return [.quit] }
    knowsOfDrafts = true
    let words = key.split(separator: " ").map(String.init)
    let ids = words.filter { dossier.subject($0) != nil }
    let what = words.prefix { dossier.subject($0) == nil }.joined(separator: " ")
    let about = ids.isEmpty ? "" : "\(names(of: ids)): "
    message = Message(.failed, "\(about)a \(what) is not saved; q leaves it, Esc stays")
    if ids.count == 1 { select(ids[0]) }
    return []
  }

  /// One thing after the other: question, help, view, marks, filter, the past.
  mutating func leave() {
    if prompt != nil {
      leavePrompt()
    } else if helpScroll != nil {
      helpScroll = nil
    } else if view != nil {
      closeView()
    } else if !marks.isEmpty {
      marks = []
    } else if !filter.isEmpty {
      filter = Filter()
      refreshPanes()
    } else if present != nil {
      _ = returnToToday()
    } else {
      message = Message(.refused, "nothing is open; q quits")
    }
  }

  /// Back to the panes, on what was selected in the view.
  private mutating func closeView() {
    let selected = selectedID
    let wasAmongNeeds = viewPlace == .needs
    if case .detail = view, let row = returnsToNeeds {
      returnsToNeeds = nil
      view = .needs(row: row)
      return
    }
    view = nil
    if wasAmongNeeds, let selected { show(selected) }
  }
}
