internal import Model

/// What follows from something that happened: the state after it, and what is to be done outside.
public func update(_ state: inout State, _ action: Action) -> [Effect] {
  var effects: [Effect] = []
  switch action {
  case .command(let command): effects = state.perform(command)
  case .unbound(let key):
    let why =
      state.place == .status
      ? "is none of these" : "does nothing \(state.place.name); ? shows the keys"
    state.message = Message(.refused, "\(key) \(why)")
  case .insert(let text): state.type(text)
  case .strayPaste:
    state.message = Message(.refused, "pasted text is not read as keys; n begins a note")
  case .click(let x, let y): effects = state.click(x: x, y: y)
  case .wheel(let lines, let x, let y): state.wheel(lines, x: x, y: y)
  case .resized(let size): state.size = size
  case .identified(let name, let command):
    state.userName = name
    effects = state.perform(command)
  case .written(let events, let says): state.takeIn(events, saying: says)
  case .notWritten(let reason): state.keepUnsaved(because: reason)
  case .news(let events): state.takeIn(events, saying: nil)
  case .reloaded(let dossier):
    state.dossier = dossier
    state.refresh()
  case .folderGone: state.loseFolder()
  case .folderBack: state.findFolder()
  case .leftOut(let count): state.leaveOut(count)
  }
  state.revealSelection()
  return effects
}

extension State {
  fileprivate mutating func perform(_ command: Command) -> [Effect] {
    // What was said is said until the next key; what went wrong until it is left or done.
    if message?.tone == .failed, command == .leave, prompt == nil {
      message = nil
      return []
    }
    clearMessage()
    if command != .back, command != .interrupt { knowsOfDrafts = false }
    switch command {
    case .move(let move): self.move(move)
    case .enter(let entry): return enter(entry)
    case .find: prompt = Prompt(.find, text: filter)
    case .open: open()
    case .timeline: view = .timeline(scroll: 0)
    case .changes:
      changes = ChangesView.changes(dossier)
      view = .changes(scroll: 0)
    case .help: helpScroll = 0
    case .submit: return submit()
    case .edit(let edit): self.edit(edit)
    case .back: return back()
    case .leave: leave()
    case .interrupt:
      if prompt == nil { return quit() }
      leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    }
    return []
  }

  private mutating func open() {
    guard selectedID != nil else {
      return message = Message(.refused, "nothing is shown, so nothing is selected")
    }
    view = .detail(scroll: 0)
  }

  private mutating func back() -> [Effect] {
    if helpScroll != nil {
      helpScroll = nil
    } else if view != nil {
      view = nil
    } else {
      return quit()
    }
    return []
  }

  /// Leaves, but not silently with a text that was begun.
  private mutating func quit() -> [Effect] {
    guard let id = drafts.keys.min(), !knowsOfDrafts else { return [.quit] }
    knowsOfDrafts = true
    message = Message(
      .failed,
      "\(name(of: id)): a note is not saved; n brings it back, q leaves it"
    )
    select(id)
    return []
  }

  private mutating func leave() {
    if prompt != nil {
      leavePrompt()
    } else if helpScroll != nil {
      helpScroll = nil
    } else if view != nil {
      view = nil
    } else if !filter.isEmpty {
      filter = ""
      refreshPanes()
    } else {
      message = Message(.refused, "nothing is open; q quits")
    }
  }

  /// Takes the message away, unless it says that something went wrong.
  mutating func clearMessage() {
    if message?.tone != .failed { message = nil }
  }

  /// Everything that is worked out from the dossier.
  mutating func refresh() {
    summary = Summary(dossier)
    refreshPanes()
    if case .changes = view { changes = ChangesView.changes(dossier) }
  }
}
