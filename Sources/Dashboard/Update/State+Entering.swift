internal import Model

/// What changes the dossier: each change is a draft, which the world outside signs and saves.
extension State {
  mutating func enter(_ entry: Command.Entry) -> [Effect] {
    if refusesChanges() { return [] }
    switch entry {
    case .undo: return takeBack(entry, Dossier.undoLast)
    case .redo: return takeBack(entry, Dossier.redoLast)
    case .say(let choice):
      // A choice belongs to what was asked about, wherever the selection went meanwhile.
      let asked = (prompt?.question as? StatusQuestion)?.ids
      prompt = nil
      return onTargets(asked) { $0.say(choice.status, on: $1) }
    case .sayWithNote(let choice):
      let asked = (prompt?.question as? StatusQuestion)?.ids
      return onTargets(asked) { state, ids in
        state.ask(StatusNoteQuestion(ids: ids, choice: choice))
        return []
      }
    case .stepUp:
      return onTargets {
        $0.step($1, Status.stepUp, several: "a step on", end: "there is no step beyond")
      }
    case .stepDown:
      return onTargets {
        $0.step($1, Status.stepDown, several: "a step back", end: "there is no step below")
      }
    case .settle(let digit): return onTargets { $0.settle(digit, on: $1[0]) }
    case .review:
      return onTargets { state, ids in
        let says = Notice("looked at, nothing to change", of: state.names(of: ids))
        return [.write(ids.map { .review(of: $0) }, says: says)]
      }
    }
  }

  /// Whether nothing can be changed, which is then said.
  mutating func refusesChanges() -> Bool {
    guard let reason = readOnlyReason else { return false }
    prompt = nil
    message = Message(.refused, "nothing can be changed here: \(reason)")
    return true
  }

  /// Does something to what is marked or selected, or says that there is nothing.
  mutating func onTargets(
    _ asked: [String]? = nil,
    _ body: (inout State, _ ids: [String]) -> [Effect]
  ) -> [Effect] {
    let ids = asked ?? targets
    if !ids.isEmpty { return body(&self, ids) }
    let isMarked = !marks.isEmpty && layers.isEmpty
    message = Message(
      .refused,
      !isMarked
        ? unselectedReason
        : missingMarks.isEmpty ? "what is marked is not shown; Esc unmarks it" : missingMarksReason
    )
    return []
  }

  private mutating func step(
    _ ids: [String],
    _ step: (Status?) -> Status?,
    several: String,
    end: String
  ) -> [Effect] {
    let steps = ids.compactMap { id in step(dossier.status(of: id)).map { (id, $0) } }
    guard !steps.isEmpty else {
      message = Message(.refused, "\(dossier.status(of: ids[0])?.words ?? ""): \(end)")
      return []
    }
    if steps.count == 1 { return say(steps[0].1, on: [steps[0].0]) }
    let drafts = steps.compactMap { dossier.journal.drafting(status: $1, on: $0) }
    let targets = Set(steps.map(\.1))
    let to = targets.count == 1 ? steps[0].1.shortWords : several
    return [
      .write(drafts, says: Notice("\(symbols.arrow) \(to)", of: "\(steps.count) recommendations"))
    ]
  }

  /// Our status of one or several, in one action.
  mutating func say(_ status: Status?, on ids: [String], note: String? = nil) -> [Effect] {
    let drafts = ids.compactMap { dossier.journal.drafting(status: status, on: $0, note: note) }
    guard let first = drafts.first else {
      message = Message(.refused, "we say so already: \(status?.words ?? "nothing")")
      return []
    }
    let to = "\(symbols.arrow) \(status?.shortWords ?? "nothing said")"
    guard drafts.count == 1 else {
      let same = ids.count - drafts.count
      let rest = same > 0 ? ", \(same) had it" : ""
      return [.write(drafts, says: Notice(to + rest, of: "\(drafts.count) recommendations"))]
    }
    let id = first.on
    let settled = dossier.contestedStatuses(of: id).isEmpty ? "" : "two entries settled, "
    let was = dossier.saying(on: id).map { $0.status?.shortWords ?? $0.words } ?? "nothing said"
    return [.write(drafts, says: Notice(to, of: name(of: id), from: settled + was))]
  }

  /// Says one of two or more entries anew, which then alone holds.
  private mutating func settle(_ digit: Int, on id: String) -> [Effect] {
    let given = dossier.twoEntries(of: id).flatMap { question in
      question.entries.map { (question: question, answer: $0) }
    }
    guard !given.isEmpty else {
      message = Message(.refused, "there are no two entries here to settle")
      return []
    }
    guard let chosen = given[safe: digit - 1] else {
      message = Message(.refused, "there are \(given.count) entries: 1 to \(given.count)")
      return []
    }
    let drafts = dossier.journal.settling(chosen.question, with: chosen.answer)
    let words = dossier.origin(of: chosen.answer).by
    return [.write(drafts, says: Notice("settled, as \(words) said", of: name(of: id)))]
  }

  private mutating func takeBack(
    _ entry: Command.Entry,
    _ last: (Dossier) -> (String) throws(UndoRefusal) -> [EventDraft]
  ) -> [Effect] {
    guard let userName else { return [.identify(then: .enter(entry))] }
    do throws(UndoRefusal) {
      let drafts = try last(dossier)(userName)
      return [.write(drafts, says: describe(drafts, redone: entry == .redo))]
    } catch {
      message = Message(.refused, words(for: error, redoing: entry == .redo))
      return []
    }
  }

  private func describe(_ drafts: [EventDraft], redone: Bool) -> Notice {
    let verb = redone ? "done again" : "taken back"
    guard let draft = drafts.first, drafts.allSatisfy({ $0.on == draft.on }) else {
      // What was counted when it was done: recommendations, not the entries it took.
      let ids = drafts.map(\.on).filter { dossier.subject($0) != nil }.unique
      return ids.isEmpty
        ? Notice("\(Span.count(drafts.count, "change")) \(verb)")
        : Notice(verb, of: names(of: ids))
    }
    if Set(drafts.map(\.value)).count > 1 {
      return Notice("\(verb), now two entries again", of: name(of: draft.on))
    }
    let kind = EventKind(rawValue: draft.kind)
    switch kind {
    case .status:
      let status = Status(draft.value)?.words
      return Notice("\(verb), now \(status ?? "nothing said")", of: name(of: draft.on))
    case .deadline where isDelivered(draft.was) != isDelivered(draft.value):
      let what =
        isDelivered(draft.value) ? "delivered, \(verb)" : "that it was delivered is \(verb)"
      return Notice(what, of: name(of: draft.on))
    case .due:
      let held = draft.value == .null ? dossier.shippedValue(of: .due, on: draft.on) : draft.value
      let day = held.string.map { Day($0)?.words ?? $0 } ?? "none"
      return Notice("due date \(verb), now \(day)", of: name(of: draft.on))
    case .remark: return Notice("correction of the remark \(verb)", of: name(of: draft.on))
    case .some, nil: break
    }
    switch kind?.scope {
    case .entry, .named:
      return Notice(whole(draft, redone) ?? corrected(draft, redone), of: name(of: draft.on))
    case .field, nil:
      return Notice("\(kind?.question ?? draft.kind) \(verb)", of: name(of: draft.on))
    }
  }

  /// That all of an entry is taken back or done again; nil where that is not what the undo or redo does,
  /// but only a correction of it, or that it was given up.
  private func whole(_ draft: EventDraft, _ isRedo: Bool) -> String? {
    guard let kind = EventKind(rawValue: draft.kind) else { return nil }
    let stood = dossier.held(draft.was, kind, on: draft.on) != .null
    let stands = dossier.held(draft.value, kind, on: draft.on) != .null
    guard stood != stands, stands == isRedo else { return nil }
    return "\(kind.rawValue) \(isRedo ? "done again" : "taken back")"
  }

  /// What an entry says again, or what of a thing is again what it was.
  private func corrected(_ draft: EventDraft, _ isRedo: Bool) -> String {
    dossier.words(of: draft, isRedo: isRedo, in: settings.languages, days: \.words)
  }

  /// Whether a deadline's value says that the report was delivered.
  private func isDelivered(_ value: JSON?) -> Bool { value?["met"] != nil }

  private func words(for refusal: UndoRefusal, redoing: Bool) -> String {
    switch refusal {
    case .nothing, .unknown:
      redoing ? "there is no undo of yours to take back" : "there is nothing of yours to take back"
    case .alreadyTakenBack: "that has been taken back already"
    case .builtUpon(let event):
      "\(event.by) built upon it on \(dossier.day(of: event).words); that has to go first"
    }
  }

  /// What a thing is called, for messages: a recommendation or a part, a report and the like.
  func name(of id: String) -> String { names.thing(id) }

  /// What people call things, in the language of the user.
  var names: Names { dossier.names(in: settings.languages) }
}
