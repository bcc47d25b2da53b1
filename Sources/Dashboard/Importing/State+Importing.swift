internal import Entering
internal import Imports
internal import Model

/// A file that is taken in: looked at, answered, entered.
extension State {
  /// What is on the screen on top, where that is a file on its way into the dossier.
  var importing: Importing? { (screen as? ImportScreen)?.importing }

  /// Shows what a file would enter; of the file that was shown last with what was answered and left out.
  mutating func open(_ file: ReadFile) {
    do throws(NotImported) {
      var importing = try Importing(file, in: dossier)
      if let begun = begunImport, begun.file.name == file.name, file.answers == Answers() {
        importing = try Importing(file, as: begun, in: dossier)
      }
      begunImport = importing
      open(ImportScreen(importing: importing))
    } catch {
      message = Message(.failed, "\(file.fileName) is not imported: \(error.words)")
    }
  }

  /// Changes what the user decided of it, and shows what follows.
  mutating func change(
    _ what: (inout Importing, Dossier) throws(NotImported) -> Void
  ) {
    guard var importing else { return }
    do throws(NotImported) {
      try what(&importing, dossier)
      begunImport = importing
      screen = ImportScreen(importing: importing)
    } catch {
      message = Message(.failed, error.words)
    }
  }

  mutating func take(_ take: Command.Take) -> [Effect] {
    if refusesChanges() { return [] }
    switch take {
    case .toggle: takeOrLeave()
    case .all: return enterAll()
    case .target: askForTarget()
    }
    return []
  }

  /// Leaves out what is selected, or takes it along again; then the next one is selected.
  mutating func takeOrLeave() {
    switch selectedThing {
    case .proposed(let entry)?:
      var others: [Importing.Entry]?
      change { (importing, dossier) throws(NotImported) in
        others = try importing.toggle(entry, in: dossier)
      }
      guard let others else { return }
      renewPage()
      move(.down)
      message = importing.flatMap { told(of: others, leaving: $0.leaves(entry)) }
    case .asked?: message = Message(.refused, "\(symbols.enter) answers it")
    case _: message = Message(.refused, "nothing is selected that would be entered")
    }
  }

  /// That others were left out or taken along with one; nil where none were.
  private func told(of others: [Importing.Entry], leaving leaves: Bool) -> Message? {
    if others.isEmpty { return nil }
    let it = others.count == 1 ? "what it rests on" : "\(others.count) that it rests on"
    let them = others.count == 1 ? "one that rests" : "\(others.count) that rest"
    return Message(.told, leaves ? "with \(them) on it" : "with \(it)")
  }

  /// Selects what is asked next, or else the first that would be entered.
  mutating func selectNextQuestion() {
    guard importing != nil else { return }
    layers[layers.count - 1].isNew = true
  }

  private mutating func askForTarget() {
    guard case .proposed(let entry)? = selectedThing, let importing,
      let place = importing.place(of: entry)
    else { return message = Message(.refused, "nothing is selected that would be entered") }
    let proposed = importing.proposal.proposed[place]
    guard proposed.subject != nil, proposed.deed.moved(to: "") != nil else {
      return message = Message(.refused, "this cannot be on another recommendation")
    }
    ask(ImportTargetQuestion(entry: entry, what: proposed.what, from: proposed.subject ?? ""))
  }

  mutating func askForImport(_ key: Imports.Question.Key) {
    if refusesChanges() { return }
    guard let asked = importing?.question(key) else { return }
    ask(ImportQuestion(asked: asked))
  }

  /// Enters all that is taken, in one action.
  private mutating func enterAll() -> [Effect] {
    guard let importing else { return [] }
    let file = importing.file.fileName
    let taken = importing.taken
    let lines = importing.proposal.lines(taken)
    if !lines.isEmpty {
      let words =
        "\(Span.entries(lines.count)) of others added as they are"
      return [.join(lines, says: Notice(words, of: file))]
    }
    do throws(NotImported) {
      try importing.refuseRivals(in: dossier)
    } catch {
      message = Message(.refused, error.words)
      return []
    }
    do throws(Refusal) {
      let drafts = try importing.proposal.drafts(taken, in: dossier)
      guard !drafts.isEmpty else {
        let asks = !importing.proposal.questions.isEmpty
        let why = asks ? "first answer what is asked" : "nothing of it is to be entered"
        message = Message(.refused, why)
        return []
      }
      let them = taken.count == 1 ? "it" : "all of it"
      let words =
        taken.isEmpty ? "the answers are kept" : "\(taken.count) entered; u takes \(them) back"
      return [.write(drafts, says: Notice(words, of: file))]
    } catch {
      message = Message(.refused, error.words)
      return []
    }
  }

  /// Leaves the screen of a file of which all is entered.
  mutating func closeFinishedImport() {
    guard let screen = screen as? ImportScreen, screen.renewed(in: self).importing.isDone else {
      return
    }
    begunImport = nil
    let said = message
    closeScreen()
    message = said
  }
}
