public import Canvas

extension State {
  /// Whether letters that came at once, where none are text, look as if they were pasted by a terminal
  /// that does not mark what is pasted.
  ///
  /// Somebody who types ahead or holds a key presses few different ones, or first the one that asks for a
  /// text. A text has words, or lines.
  public func looksPasted(_ inputs: some Sequence<Input>) -> Bool {
    guard !place.takesText else { return false }
    var keys: [Key] = []
    for case .key(let key) in inputs { keys.append(key) }
    guard keys.count >= 4, keys.contains(" ") || keys.contains(.enter),
      keys.allSatisfy(\.standsInText)
    else { return false }
    let areAllDifferent = Set(keys).count == keys.count
    return (areAllDifferent || letters(among: keys).count >= 6) && !beginsText(keys)
  }

  private func letters(among keys: [Key]) -> Set<Character> {
    var letters: Set<Character> = []
    for case .character(let letter) in keys where letter.isLetter { letters.insert(letter) }
    return letters
  }

  /// Whether somebody may have moved, asked for a text and typed it: not to its end, or behind a sign
  /// with which few texts begin.
  private func beginsText(_ keys: [Key]) -> Bool {
    let commands = Bindings.byPlace[place] ?? [:]
    for key in keys {
      switch commands[key] ?? commands[KeyboardLayout.latin(key)] {
      case .move: continue
      case .ask(.palette), .ask(.find): return true
      case .ask, .compose: return !keys.contains(.enter)
      default: return false
      }
    }
    return false
  }
}

extension Key {
  /// Whether it is something that a text is made of.
  fileprivate var standsInText: Bool {
    if case .character = self { return true }
    return self == .enter || self == .tab
  }
}
