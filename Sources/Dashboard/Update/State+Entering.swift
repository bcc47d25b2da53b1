internal import Model

/// What changes the dossier: each change is a draft, which the world outside signs and saves.
extension State {
  mutating func enter(_ entry: Command.Entry) -> [Effect] {
    if let reason = readOnlyReason {
      prompt = nil
      message = Message(.refused, "nothing can be changed here: \(reason)")
      return []
    }
    switch entry {
    case .undo: return takeBack(entry, Journal.undoLast)
    case .redo: return takeBack(entry, Journal.redoLast)
    case .say(let choice):
      // A choice belongs to what was asked about, wherever the selection went meanwhile.
      if case .status(let id)? = prompt?.kind {
        prompt = nil
        return say(choice.status, on: id)
      }
      return onSelected { $0.say(choice.status, on: $1) }
    case .stepUp: return onSelected { $0.step($1, Status.stepUp, end: "there is no step beyond") }
    case .stepDown:
      return onSelected { $0.step($1, Status.stepDown, end: "there is no step below") }
    case .chooseStatus: return ask { .status(on: $0) }
    case .note: return ask { .note(on: $0) }
    case .settle(let digit): return onSelected { $0.settle(digit, on: $1) }
    case .review:
      return onSelected { state, id in
        [.write([.review(of: id)], says: "\(state.name(of: id)): looked at, nothing to change")]
      }
    }
  }

  /// Does something to the selected recommendation, or says that there is none.
  private mutating func onSelected(
    _ body: (inout State, _ id: String) -> [Effect]
  ) -> [Effect] {
    if let id = selectedID { return body(&self, id) }
    message = Message(.refused, "nothing is shown, so nothing is selected")
    return []
  }

  /// Asks something of the selected recommendation; a text that was begun comes back.
  private mutating func ask(_ kind: (_ id: String) -> Prompt.Kind) -> [Effect] {
    onSelected { state, id in
      let kind = kind(id)
      let text = kind == .note(on: id) ? state.drafts[id] ?? "" : ""
      state.prompt = Prompt(kind, text: text)
      return []
    }
  }

  /// A note that was typed.
  mutating func enterNote(_ text: String, on id: String) -> [Effect] {
    guard dossier.subject(id) != nil else {
      drafts[id] = text
      message = Message(.failed, "not noted: \(id) is not in this dossier any more")
      return []
    }
    let draft = EventDraft.note(text, on: id)
    return [.write([draft], says: "\(name(of: id)): noted")]
  }

  private mutating func step(
    _ id: String,
    _ step: (Status?) -> Status?,
    end: String
  ) -> [Effect] {
    let status = dossier.status(of: id)
    guard let next = step(status) else {
      message = Message(.refused, "\(status?.words ?? ""): \(end)")
      return []
    }
    return say(next, on: id)
  }

  private mutating func say(_ status: Status?, on id: String) -> [Effect] {
    let before = dossier.saying(on: id)
    guard let draft = dossier.journal.drafting(status: status, on: id) else {
      message = Message(.refused, "we say so already: \(status?.words ?? "nothing")")
      return []
    }
    let settled = dossier.answers(on: id).isEmpty ? "" : "two answers settled, "
    let was = before.map { $0.status?.shortWords ?? $0.words } ?? "nothing said"
    let change = "\(was) \(symbols.arrow) \(status?.shortWords ?? "nothing said")"
    return [.write([draft], says: "\(name(of: id)): \(settled)\(change)")]
  }

  /// Says one of two or more answers anew, which then alone holds.
  private mutating func settle(_ digit: Int, on id: String) -> [Effect] {
    let given = dossier.twoAnswers(of: id).flatMap { question in
      question.answers.map { (question: question, answer: $0) }
    }
    guard !given.isEmpty else {
      message = Message(.refused, "there are no two answers here to settle")
      return []
    }
    guard let chosen = given[safe: digit - 1] else {
      message = Message(.refused, "there are \(given.count) answers: 1 to \(given.count)")
      return []
    }
    let draft = dossier.journal.settling(chosen.question, with: chosen.answer)
    let words = dossier.origin(of: chosen.answer).by
    return [.write([draft], says: "\(name(of: id)): settled, as \(words) said")]
  }

  private mutating func takeBack(
    _ entry: Command.Entry,
    _ last: (Journal) -> (String) throws(UndoRefusal) -> [EventDraft]
  ) -> [Effect] {
    guard let userName else { return [.identify(then: .enter(entry))] }
    do throws(UndoRefusal) {
      let drafts = try last(dossier.journal)(userName)
      return [.write(drafts, says: describe(drafts, redone: entry == .redo))]
    } catch {
      message = Message(.refused, words(for: error, redoing: entry == .redo))
      return []
    }
  }

  private func describe(_ drafts: [EventDraft], redone: Bool) -> String {
    let verb = redone ? "done again" : "taken back"
    guard let draft = drafts.first, drafts.allSatisfy({ $0.on == draft.on }) else {
      return "\(drafts.count) changes \(verb)"
    }
    if Set(drafts.map(\.value)).count > 1 {
      return "\(name(of: draft.on)): \(verb), now two answers again"
    }
    switch EventKind(rawValue: draft.kind) {
    case .status:
      let status = draft.value.string.flatMap(Status.init(rawValue:))?.words
      return "\(name(of: draft.on)): \(verb), now \(status ?? "nothing said")"
    default:
      return "\(name(of: draft.on)): \(draft.kind) \(verb)"
    }
  }

  private func words(for refusal: UndoRefusal, redoing: Bool) -> String {
    switch refusal {
    case .nothing, .unknown:
      redoing ? "there is no undo of yours to take back" : "there is nothing of yours to take back"
    case .alreadyTakenBack: "that has been taken back already"
    case .builtUpon(let event):
      "\(event.by) built upon it on \(dossier.day(of: event).words); that has to go first"
    }
  }

  /// A recommendation's title, for messages.
  func name(of id: String) -> String {
    dossier.subject(id).map { text($0.recommendation.title) } ?? id
  }
}

extension Command.Choice {
  fileprivate var status: Status? {
    switch self {
    case .notImplemented: .notImplemented
    case .partlyImplemented: .partlyImplemented
    case .dealtWith: .dealtWith
    case .implemented: .implemented
    case .unsay: nil
    }
  }
}
