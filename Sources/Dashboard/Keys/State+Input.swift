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

  /// What a key asks for there.
  func action(for key: Key) -> Action {
    let commands = Bindings.byPlace[place] ?? [:]
    if place.takesText {
      if let command = commands[key] { return .command(command) }
      if case .character(let character) = key { return .insert(String(character)) }
      return .unbound(key.name(symbols))
    }
    // As typed first: a Russian layout has signs of its own where it has them.
    if let command = commands[key] ?? commands[KeyboardLayout.latin(key)] {
      return .command(command)
    }
    return .unbound(key.name(symbols))
  }
}
