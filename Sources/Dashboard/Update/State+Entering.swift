internal import Entering
internal import Model

/// What changes the dossier: each change is a draft, which the world outside signs and saves.
extension State {
  mutating func enter(_ entry: Command.Entry) -> [Effect] {
    if refusesChanges() { return [] }
    switch entry {
    case .undo: return takeBack(entry, UndoDeed.Subject.last(by:))
    case .redo: return takeBack(entry, UndoDeed.Subject.lastUndo(by:))
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
      return stepMeasure(.up) ?? onTargets { $0.step(.up, $1, several: "a step on") }
    case .stepDown:
      return stepMeasure(.down) ?? onTargets { $0.step(.down, $1, several: "a step back") }
    case .settle(let digit): return onTargets { $0.settle(digit, on: $1[0]) }
    case .correct: return correct()
    case .review:
      return onTargets { state, ids in
        state.enter(ReviewDeed(of: ids)) { state, _ in
          Notice("looked at, nothing to change", of: state.names(of: ids))
        }
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

  /// Enters what somebody does, or says why not.
  private mutating func enter(
    _ deed: some Deed,
    says notice: (State, _ drafts: [EventDraft]) -> Notice
  ) -> [Effect] {
    do throws(Refusal) {
      let drafts = try deed.drafts(in: dossier)
      if !drafts.isEmpty { return [.write(drafts, says: notice(self, drafts))] }
      message = Message(.refused, deed.alreadyWords)
    } catch {
      message = Message(.refused, error.words)
    }
    return []
  }

  private mutating func step(
    _ direction: StepDeed.Direction,
    _ ids: [String],
    several: String
  ) -> [Effect] {
    let deed = StepDeed(direction, on: ids)
    let steps = (try? deed.steps(in: dossier)) ?? []
    if steps.count == 1 { return say(steps[0].status, on: steps[0].ids) }
    let isOne = Set(steps.map(\.status)).count == 1
    let to = isOne ? steps[0].status?.shortWords ?? several : several
    return enter(deed) { state, _ in
      Notice("\(state.symbols.arrow) \(to)", of: "\(steps.count) recommendations")
    }
  }

  /// The event that began the selected measure; nil where none is selected.
  var selectedMeasure: EventID? {
    guard case .entry(let event)? = selectedThing else { return nil }
    return dossier.begunMeasure(event)
  }

  /// The selected measure goes a step; nil where no measure is selected.
  private mutating func stepMeasure(_ direction: StepDeed.Direction) -> [Effect]? {
    guard let measure = selectedMeasure else { return nil }
    return enter(MeasureStepDeed(direction, of: measure)) { state, drafts in
      let before = state.dossier.journal.standing(measure)
      let said = drafts.first.flatMap { $0.facts(\.words) } ?? "nothing said"
      return Notice("\(state.symbols.arrow) \(said)", of: before?.text, from: before?.stateWords)
    }
  }

  /// Our status of one or several, in one action.
  mutating func say(_ status: Status?, on ids: [String]) -> [Effect] {
    enter(StatusDeed(status, on: ids)) { $0.notice(ofSaying: status, $1, on: ids) }
  }

  /// What is said of our status, once it is entered.
  func notice(ofSaying status: Status?, _ drafts: [EventDraft], on ids: [String]) -> Notice {
    let to = "\(symbols.arrow) \(status?.shortWords ?? "nothing said")"
    guard drafts.count == 1 else {
      let same = ids.count - drafts.count
      let rest = same > 0 ? ", \(same) had it" : ""
      return Notice(to + rest, of: "\(drafts.count) recommendations")
    }
    let id = drafts[0].on
    let settled = dossier.contestedStatuses(of: id).isEmpty ? "" : "two entries settled, "
    let was = dossier.saying(on: id).map { $0.status?.shortWords ?? $0.words } ?? "nothing said"
    return Notice(to, of: name(of: id), from: settled + was)
  }

  /// Says one of two or more entries anew, which then alone holds.
  private mutating func settle(_ digit: Int, on id: String) -> [Effect] {
    let deed = SettlingDeed(digit, on: id)
    let author = (try? deed.chosen(in: dossier)).map { dossier.origin(of: $0.entry).by } ?? ""
    return enter(deed) { state, _ in
      Notice("settled, as \(author) said", of: state.name(of: id))
    }
  }

  private mutating func takeBack(
    _ entry: Command.Entry,
    _ last: (String) -> UndoDeed.Subject
  ) -> [Effect] {
    guard let userName else { return [.identify(then: .enter(entry))] }
    return enter(UndoDeed(last(userName))) { $0.describe($1, redone: entry == .redo) }
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

  /// What a thing is called, for messages: a recommendation or a part, a report and the like.
  func name(of id: String) -> String { names.thing(id) }

  /// What people call things, in the language of the user.
  var names: Names { dossier.names(in: settings.languages) }
}
