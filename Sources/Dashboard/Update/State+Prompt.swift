internal import Entering
internal import Model

/// Asking at the bottom of the screen, and typing there.
extension State {
  /// Asks what a key asks for.
  mutating func ask(_ asked: Command.Ask) {
    if asked.changesDossier, refusesChanges() { return }
    waiting = nil
    switch asked {
    case .find: ask(FindQuestion())
    case .filter: ask(FilterQuestion(in: self))
    case .sort: ask(SortQuestion())
    case .palette: ask(PaletteQuestion(from: screenPlace, in: self))
    case .reportDate: ask(ReportDateQuestion())
    case .status: askTargets { StatusQuestion(ids: $0) }
    case .note: askTargets { NoteQuestion(ids: $0) }
    case .measure: askTargets { MeasureQuestion(ids: $0) }
    case .evidence:
      let selected = selectedMeasure
      askTargets { EvidenceQuestion(ids: $0, selected: selected) }
    case .refs: askTargets { RefsQuestion(ids: $0) }
    case .assign:
      if refusesPart(.responsible) { return }
      askTargets { AssignQuestion(ids: $0) }
    case .due:
      if case .deadline = layers.last?.selected?.thing {
        return message = Message(.refused, "that date is GRECO's, from its letter: M moves it")
      }
      if refusesPart(.due) { return }
      askTargets { DueQuestion(ids: $0) }
    case .finding: askTargets { FindingQuestion(ids: $0) }
    case .answer:
      askTargets { AnswerQuestion(ids: $0) }
      askForReportOfAnswer()
    case .new: ask(NewQuestion())
    }
  }

  /// Whether a part is selected, which has no such thing of its own; that is said.
  private mutating func refusesPart(_ kind: EventKind) -> Bool {
    guard case .part? = selectedThing else { return false }
    message = Message(.refused, Refusal.impossible(.ofPart(kind)).words)
    return true
  }

  private mutating func askTargets(_ question: ([String]) -> any Question) {
    _ = onTargets { state, ids in
      state.ask(question(ids))
      return []
    }
  }

  /// Asks a question; a text that was begun comes back.
  mutating func ask(_ question: any Question) {
    let begun = question.draftKey.flatMap { drafts[$0] }
    let isWhole = begun?.count == question.fields.count
    let texts = isWhole ? begun : nil
    questionCount += 1
    prompt = Prompt(question, texts: texts ?? question.texts(in: self), id: questionCount)
    // Most often another command is wanted, and what is typed is that.
    if texts != nil, question is PaletteQuestion { prompt?.isSelected = true }
  }

  mutating func type(_ text: String) {
    clearMessage()
    if seekChoice(text) { return }
    prompt?.insert(text)
    if prompt?.keepsLines == false, text.contains(where: \.isNewline) {
      message = Message(.told, "this is one line: line breaks became blanks")
    }
    followFind()
  }

  /// What is found is shown while it is typed.
  private mutating func followFind() {
    guard let prompt, prompt.question is FindQuestion else { return }
    wordsToFind = prompt.line.text
  }

  /// Changes the line, or moves in it.
  mutating func edit(_ edit: Command.Edit) {
    if edit == .left || edit == .right, stepChoice(by: edit == .left ? -1 : 1) { return }
    if edit == .newLine, prompt?.keepsLines != true {
      return message = Message(.refused, "this is one line")
    }
    prompt?.apply(edit)
    followFind()
  }

  /// Moves among what is offered, or from field to field.
  mutating func choose(_ choose: Command.Choose) {
    switch choose {
    case .previous: self.choose(by: -1)
    case .next: self.choose(by: 1)
    case .complete: complete()
    case .previousField:
      if let focus = prompt?.focus { prompt?.focus = max(0, focus - 1) }
    }
  }

  private mutating func choose(by step: Int) {
    guard let asked = prompt, asked.choice != nil || !stepChoice(by: step) else { return }
    let count = offers.count
    guard count > 0 else { return recall(by: -step) }
    let takesFirst = asked.question.takesFirst(of: asked, in: self)
    let first = takesFirst ? 0 : step > 0 ? -1 : count
    prompt?.choice = min(max(0, (asked.choice ?? first) + step), count - 1)
  }

  /// What was typed before, from the latest backwards.
  private mutating func recall(by step: Int) {
    guard let asked = prompt, asked.question.isRecalled, asked.focus == 0 else { return }
    let place = (asked.recalled ?? -1) + step
    guard place >= -1, place < typed.count else { return }
    if asked.recalled == nil { prompt?.typing = asked.line.text }
    prompt?.recalled = place < 0 ? nil : place
    let text = place < 0 ? asked.typing : typed[typed.count - 1 - place]
    prompt?.line = LineEditor(text)
  }

  /// Takes what is offered into the line; in a form, goes on to the next field.
  private mutating func complete() {
    prompt?.isSelected = false
    guard let asked = prompt, !askFormOfOffer(in: asked) else { return }
    if asked.choice == nil, let line = asked.question.completed(asked, in: self) {
      prompt?.line = LineEditor(line)
      return
    }
    let isForm = asked.fields.count > 1
    let wanted = chosenOffer(of: asked) ?? (isForm ? nil : offers.first)
    if let wanted, !wanted.text.isEmpty {
      let isWhole = wanted.value != .text || asked.question.place != .choosing
      prompt?.line = LineEditor(wanted.text + (isWhole || wanted.text.last == " " ? "" : " "))
      prompt?.choice = nil
    }
    if isForm { prompt?.focus = (asked.focus + 1) % asked.fields.count }
  }

  /// Leaves the question; a text that was begun is kept for the next time.
  mutating func leavePrompt() {
    guard let left = prompt else { return }
    prompt = nil
    if left.question is NameQuestion {
      // Nothing was lost by not signing it.
      prompt = unsaved
      unsaved = nil
      message = Message(.failed, "not saved: it is not signed yet")
      return
    }
    if left.question is FindQuestion { return wordsToFind = "" }
    if keepDraft(of: left) {
      message = Message(.done, "not saved; the same key brings the text back")
    }
    prompt = waiting
    waiting = nil
  }
}

extension Command.Ask {
  /// Whether what it asks for changes the dossier.
  var changesDossier: Bool {
    switch self {
    case .find, .filter, .sort, .palette: false
    case .status, .note, .measure, .evidence, .refs, .assign, .due, .answer, .finding, .reportDate,
      .new:
      true
    }
  }
}
