internal import Canvas
internal import Model

/// What follows from something that happened: the state after it, and what is to be done outside.
public func update(_ state: inout State, _ action: Action) -> [Effect] {
  var effects: [Effect] = []
  let (selected, edition) = (state.paneSelectedID, state.edition)
  switch action {
  case .command(let command): effects = state.perform(command)
  case .unbound(let key): state.refuse(key)
  case .insert(let text): state.type(text)
  case .strayPaste:
    state.message = Message(.refused, "pasted text is not read as keys; n begins a note")
  case .strayText:
    let words = "that looked like pasted text and was not read as keys; n begins a note"
    state.message = Message(.refused, words)
  case .click(let x, let y, let count): effects = state.click(x: x, y: y, count: count)
  case .wheel(let lines, let x, let y): state.wheel(lines, x: x, y: y)
  case .resized(let size): state.size = size
  case .identified(let name, let command):
    state.userName = name
    effects = state.perform(command)
  case .unnamed(let drafts, let says, let suggestion):
    state.ask(NameQuestion(drafts: drafts, says: says, suggestion: suggestion))
  case .notComposed(let why, let left, let folder):
    state.leaveComposed(left, folder: folder, because: why)
  case .composed(let text): effects = state.takeComposed(text)
  case .written(let events, let says):
    state.takeIn(events, saying: says)
    state.closeFinishedImport()
  case .read(let file): state.open(file)
  case .listed(let folder, let names): state.listed = Listed(folder: folder, names: names)
  case .unchanged(let why): state.message = Message(.refused, why)
  case .told(let words): state.message = Message(.told, words)
  case .working(let work): state.work = work
  case .notUnderstood(let line, let why):
    // The line comes back, to be mended.
    let reasons = why.split(whereSeparator: \.isNewline).map { String($0).trimmed }
    let question = PaletteQuestion(
      from: state.screenPlace,
      line: line,
      refused: Array(reasons.dropFirst()),
      in: state
    )
    state.ask(question)
    state.message = Message(.refused, reasons.first ?? why)
  case .notWritten(let reason): state.keepUnsaved(because: reason)
  case .failed(let reason): state.message = Message(.failed, reason)
  case .begun(let texts): state.takeUp(texts)
  case .news(let events): state.takeIn(events, saying: nil)
  case .touched(let folders): state.lookAgain(at: folders)
  case .glanced(let glances): state.take(glances)
  case .arrived(let arrived, let subject): state.arrive(at: arrived, showing: subject)
  case .looked(let since, let missed, let name):
    state.look(since: since, missing: missed, as: name)
    state.renewLineOfFront()
  case .known(let name): state.userName = state.userName ?? name
  case .knownAccount(let name): state.accountName = name
  case .reloaded(let dossier): state.takeIn(dossier)
  case .outage(let outage): state.begin(outage)
  case .outageOver: state.endOutage()
  case .leftOut(let count):
    state.leaveOut(count)
    state.renewLineOfFront()
  }
  if state.edition != edition { state.renewLineOfFront() }
  state.letGo(after: selected)
  state.revealSelection()
  state.renewPage()
  return effects + state.listing + state.goingThere()
}

/// Makes ready what the next key is likely to need, once the screen shows what the last one did.
public func prepare(_ state: inout State) {
  state.gatherSearchTexts()
}

extension State {
  /// Does what the user asked for.
  mutating func perform(_ command: Command) -> [Effect] {
    // What was said is said until the next key; what went wrong until it is left or done.
    if message?.tone == .failed, command == .leave, prompt == nil {
      message = nil
      return []
    }
    clearMessage()
    if command != .back, command != .interrupt { knowsWhatIsLeft = false }
    // What cannot be seen is not entered.
    if isTooSmall, command.entersSomething { return [] }
    switch command {
    case .move(let move): self.move(move)
    case .enter(let entry): return enter(entry)
    case .ask(let ask): self.ask(ask)
    case .mark(let mark): self.mark(mark)
    case .look(let kind): return look(at: kind)
    case .open: openSelected()
    case .submit: return submit()
    case .choose(let choose): self.choose(choose)
    case .edit(let edit): self.edit(edit)
    case .toggleOwn: toggleOwn()
    case .copy: return copy()
    case .toggleMouse: return toggleMouse()
    case .compose: return compose()
    case .sync: return refusesChanges() ? [] : [.run("sync")]
    case .form(let kind): ask(kind)
    case .take(let take): return self.take(take)
    case .back: return back()
    case .leave: leave()
    case .interrupt: return interrupt()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    }
    return []
  }

  /// Says that a key means nothing here.
  fileprivate mutating func refuse(_ key: Key) {
    message = Message(.refused, "\(key.name(symbols)) \(whyNot(key))")
  }

  private func whyNot(_ key: Key) -> String {
    if place == .status { return "is none of these" }
    if case .alt = key, place.takesText { return "does nothing \(place.name); Esc alone leaves" }
    if case .character(let letter) = key, KeyboardLayout.isForeign(letter) {
      return "does nothing \(place.name); F2 finds every command with any layout"
    }
    return "does nothing \(place.name); ? shows the keys"
  }

  /// Takes the message away, unless it says that something went wrong.
  mutating func clearMessage() {
    if message?.tone != .failed { message = nil }
  }
}
