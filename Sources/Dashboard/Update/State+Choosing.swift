internal import Model

/// One of several in a field: stepped through with the arrows, found by its first letters.
extension State {
  /// Steps from what the field holds to the one beside it, and says whether that could be done: it is one
  /// of several, and none is being looked for by letters.
  mutating func stepChoice(by step: Int) -> Bool {
    guard let asked = prompt, asked.field.kind == .choice else { return false }
    let all = asked.question.choices(of: asked.focus, for: asked, in: self)
    let now = asked.place(among: all)
    guard !all.isEmpty, now != nil || asked.line.text.isEmpty else { return false }
    let next = now.map { min(max(0, $0 + step), all.count - 1) } ?? (step > 0 ? 0 : all.count - 1)
    prompt?.hold(all[next].text)
    return true
  }

  /// Holds what begins with the letters typed, and says whether there is such a one: a first letter goes on
  /// to the next, further ones go on with the word.
  mutating func seekChoice(_ typed: String) -> Bool {
    guard let asked = prompt, asked.field.kind == .choice else { return false }
    let all = asked.question.choices(of: asked.focus, for: asked, in: self)
    let now = asked.place(among: all)
    guard now != nil || asked.line.text.isEmpty else { return false }
    let whole = asked.sought + typed
    if !asked.sought.isEmpty, let place = all.place(beginning: whole, from: now ?? 0) {
      prompt?.hold(all[place].text, sought: whole)
      return true
    }
    guard asked.sought.count < 2 else { return false }
    let start = now.map { $0 + 1 } ?? 0
    guard let place = all.place(beginning: typed, from: start) else { return false }
    prompt?.hold(all[place].text, sought: typed)
    return true
  }
}

extension Prompt {
  /// The place of what the field holds among all that it can be; nil where that is none of them.
  func place(among all: [Offer]) -> Int? {
    let text = text(focus)
    return text.isEmpty ? nil : all.firstIndex { $0.text == text }
  }
}
