internal import Model

/// Going back and leaving.
extension State {
  mutating func back() -> [Effect] {
    if layers.isEmpty || layers.last?.kind == .portfolio { return quit() }
    leaveScreen()
    return []
  }

  /// What is asked first, then the program that is at work, then all of it.
  mutating func interrupt() -> [Effect] {
    if prompt != nil {
      leave()
      return []
    }
    return work == nil ? quit() : [.endWork]
  }

  /// Leaves the screen on top; of a file that is not all entered, with how to go on with it.
  private mutating func leaveScreen() {
    let left = importing
    closeScreen()
    guard let left, !left.isDone else { return }
    message = Message(.told, ":import \(left.file.name) goes on with it")
  }

  /// Leaves, but not silently with a text that was begun, or while a program is at work.
  mutating func quit() -> [Effect] {
    // A command that was not given is nothing to be warned of.
    let left = drafts.keys.filter { $0 != PaletteQuestion.draftKey }.sorted()
    guard work != nil || !left.isEmpty, !knowsWhatIsLeft else { return [.quit] }
    knowsWhatIsLeft = true
    message = Message(.failed, warning(of: left))
    if let first = left.first { select(about: first) }
    return []
  }

  /// What leaving would cut short, and which key does it.
  private func warning(of left: [DraftKey]) -> String {
    let program = work.map { "q quits and ends \($0.program), at work on \($0.file); " }
    let texts = left.first.map { first in
      left.count == 1
        ? "\(first.words) is not saved; q keeps it for later, "
        : "\(left.count) texts are not saved; q keeps them for later, "
    }
    return [program, texts, "Esc stays"].compactMap(\.self).joined()
  }

  /// One thing after the other: question, screens, marks, filter, the past, the dossier among others.
  mutating func leave() {
    if prompt != nil {
      leavePrompt()
    } else if layers.last?.kind == .portfolio, !wordsToFind.isEmpty {
      wordsToFind = ""
    } else if layers.last?.kind == .portfolio {
      message = Message(.refused, "these are all dossiers; q quits")
    } else if !layers.isEmpty {
      leaveScreen()
    } else if !marks.isEmpty {
      marks = []
    } else if !filter.isEmpty {
      leaveFilter()
    } else if present != nil {
      _ = returnToToday()
    } else if portfolio != nil {
      openPortfolio()
    } else {
      message = Message(.refused, "nothing is open; q quits")
    }
  }
}
