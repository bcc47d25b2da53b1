internal import Model

/// What changes the dossier: each change is a draft, which the world outside signs and saves.
extension State {
  mutating func enter(_ command: Command) -> [Effect] {
    if let reason = settings.readOnlyReason {
      prompt = nil
      message = Message(.refused, "nothing can be changed here: \(reason)")
      return []
    }
    switch command {
    case .undo: return takeBack(command, Journal.undoLast)
    case .redo: return takeBack(command, Journal.redoLast)
    default: break
    }
    // A choice belongs to what was asked about, wherever the selection went meanwhile.
    if case .say(let choice) = command, case .status(let id)? = prompt?.kind {
      prompt = nil
      return say(choice.status, on: id)
    }
    guard let id = selectedID else {
      message = Message(.refused, "nothing is shown, so nothing is selected")
      return []
    }
    return enter(command, on: id)
  }

  private mutating func enter(_ command: Command, on id: String) -> [Effect] {
    switch command {
    case .stepUp: return step(id, Status.stepUp, end: "there is no step beyond")
    case .stepDown: return step(id, Status.stepDown, end: "there is no step below")
    case .chooseStatus: prompt = Prompt(.status(on: id))
    case .say(let choice): return say(choice.status, on: id)
    case .note: prompt = Prompt(.note(on: id), text: drafts[id] ?? "")
    case .review:
      let draft = EventDraft.review(of: id)
      return [.write([draft], says: "\(name(of: id)): looked at, nothing to change")]
    default: break
    }
    return []
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

  private mutating func takeBack(
    _ command: Command,
    _ last: (Journal) -> (String) throws(UndoRefusal) -> [EventDraft]
  ) -> [Effect] {
    guard let userName else { return [.identify(then: command)] }
    do throws(UndoRefusal) {
      let drafts = try last(dossier.journal)(userName)
      return [.write(drafts, says: describe(drafts, redone: command == .redo))]
    } catch {
      message = Message(.refused, words(for: error, redoing: command == .redo))
      return []
    }
  }

  private func describe(_ drafts: [EventDraft], redone: Bool) -> String {
    let verb = redone ? "done again" : "taken back"
    guard let draft = drafts.first, drafts.count == 1 else {
      return "\(drafts.count) changes \(verb)"
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
