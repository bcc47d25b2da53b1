public import Canvas

extension State {
  /// What an input asks for in the place where the user is.
  public func action(for input: Input) -> Action? {
    switch input {
    case .key(let key): action(for: key)
    case .paste(let text): place.takesText ? .insert(text) : .strayPaste
    case .resize(let width, let height): .resized(Size(width: width, height: height))
    case .mouse(let mouse):
      switch mouse.kind {
      case .press: .click(x: mouse.x, y: mouse.y, count: mouse.count)
      case .wheelUp: .wheel(-1, x: mouse.x, y: mouse.y)
      case .wheelDown: .wheel(1, x: mouse.x, y: mouse.y)
      }
    }
  }

  /// Whether an action moves the selection in the panes that are seen, and does nothing else.
  public func onlyMovesSelection(_ action: Action) -> Bool {
    guard showsPanes else { return false }
    if case .command(.move) = action { return true }
    if case .wheel = action { return true }
    return false
  }

  /// What a key asks for there.
  func action(for key: Key) -> Action {
    let commands = Bindings.byPlace[place] ?? [:]
    if place.takesText {
      if let command = commands[key] { return .command(command) }
      if case .character(let character) = key { return .insert(String(character)) }
      if case .alt = key, prompt?.isOnlyToFind == true { return .command(.leave) }
      return .unbound(key)
    }
    // Esc and a key at once, which elsewhere than in a text is Esc: what was pressed after it is not
    // done where it was not meant.
    if case .alt = key { return .command(.leave) }
    // As typed first: a Russian layout has signs of its own where it has them.
    if let command = commands[key] ?? commands[KeyboardLayout.latin(key)] ?? commands[key.bare] {
      return .command(command)
    }
    return .unbound(key)
  }
}

extension Prompt {
  /// Whether what is typed is only to find or choose something, so that leaving it loses nothing.
  fileprivate var isOnlyToFind: Bool { question.draftKey == nil && !(question is NameQuestion) }
}

extension Key {
  /// The same arrow without the key that is held with it.
  fileprivate var bare: Key {
    self == .wordLeft ? .left : self == .wordRight ? .right : self
  }
}
