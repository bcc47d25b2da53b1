internal import Model

/// Taking what was typed or chosen in answer to a question.
extension State {
  /// Takes it.
  mutating func submit() -> [Effect] {
    guard var asked = prompt, !askFormOfOffer(in: asked) else { return [] }
    if asked.question.place != .status, let offer = chosenOffer(of: asked), offer.value == .text,
      offer.text != asked.line.text, asked.choice != nil || !isWhole(asked)
    {
      // What is highlighted counts, not the letters it was found by.
      asked.line = LineEditor(offer.text)
      asked.choice = nil
      prompt = asked
      // A word that waits for its arguments is no whole answer.
      if offer.text.last == " " { return [] }
    }
    if let (field, why) = asked.question.unreadDay(of: asked, in: self) {
      prompt = asked
      if field != asked.focus { prompt?.focus = field }
      message = Message(.refused, why)
      return []
    }
    switch asked.question.submit(asked, in: &self) {
    case .refused(let why, let field):
      prompt = asked
      if let field, field != prompt?.focus { prompt?.focus = field }
      message = Message(.refused, why)
      return []
    case .ask(let question):
      ask(question)
      return []
    case .done(let effects):
      close(asked)
      return effects
    case .enter(let drafts, let says):
      close(asked)
      let added = Set(drafts.filter { $0.isOfNamed }.map(\.on))
      if let gone = drafts.first(where: { isGone($0) && !added.contains($0.on) })?.on {
        if let key = asked.question.draftKey { self.drafts[key] = asked.fields.map(\.text) }
        message = Message(.failed, "not saved: \(name(of: gone)) is not in this dossier any more")
        return []
      }
      unsaved = asked
      return [.write(drafts.map { asSeen($0, when: asked) }, says: says)]
    }
  }

  /// Whether what is entered is about a recommendation that was taken away meanwhile.
  private func isGone(_ draft: EventDraft) -> Bool {
    !draft.isOfNamed && dossier.editable(draft.on) == nil
  }

  /// What others entered since it was asked was not on the screen: it stands against this.
  private func asSeen(_ draft: EventDraft, when asked: Prompt) -> EventDraft {
    guard !asked.unseen.isEmpty else { return draft }
    var draft = draft
    draft.after.removeAll { asked.unseen.contains($0) }
    return draft
  }

  /// Whether what is typed counts as it is, and not the offer that it was to find.
  private func isWhole(_ asked: Prompt) -> Bool {
    guard asked.question.takesFirst(of: asked, in: self) else { return true }
    guard asked.question.place == .choosing else { return false }
    return asked.line.text.last == " " || offers.contains { $0.text == asked.line.text }
  }

  private mutating func close(_ asked: Prompt) {
    // What was taken may have asked for something else.
    if prompt?.id == asked.id { prompt = nil }
    guard asked.question.isRecalled, !asked.text(0).isEmpty else { return }
    typed.removeAll { $0 == asked.text(0) }
    typed.append(asked.text(0))
  }
}

extension EventDraft {
  /// Whether it says what something is that has an id of its own, which it may add.
  fileprivate var isOfNamed: Bool { EventKind(rawValue: kind)?.scope == .named }
}
