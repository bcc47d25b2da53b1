import Dashboard
import Files
import Model

/// What the user enters, on its way to the journal.
extension DashboardLoop {
  /// Whose name is signed with; looked up once, nil where nothing tells it.
  mutating func author() -> String? {
    let name = state.userName ?? knownAuthor ?? options.knownAuthor()
    knownAuthor = name
    return name
  }

  /// Does what a command line says, in the dossier that is open; a line that is not done comes back.
  mutating func run(_ line: String) {
    do {
      let dossier = state.dossier
      let command = try TypedCommand(line, by: author()) { dossier.subject($0) != nil }
      switch command.deed {
      case .entering(let command): try enter(command)
      case .leaving(let command):
        // Another program may have to help, which takes a while.
        happen(.told("writing \(command.destination.output ?? "") …"))
        draw()
        let said = try Failure.only {
          try command.write(state.dossier, shown: state.filter, of: opened)
        }
        happen(.told(said.joined(separator: " ")))
      }
    } catch {
      happen(.notUnderstood(line, why: Failure(error)?.message ?? "it could not be done"))
    }
  }

  private mutating func enter(_ command: any EnteringCommand) throws {
    if let outage = outageNow() {
      throw Failure("nothing can be saved: \(outage.words)", .notPermitted)
    }
    let (drafts, remark) = try command.typedDrafts(in: state.dossier)
    guard !drafts.isEmpty else { return happen(.unchanged(remark ?? "nothing is to be entered")) }
    guard let name = author() else { return write(drafts, Notice("entered")) }
    let written = try opened.write(by: name) { _ throws(Failure) in drafts }
    tell(written.news)
    let events = written.events
    let more = events.count > 1 ? " and \(events.count - 1) more" : ""
    happen(.written(events, Notice((events.first?.words ?? "") + more, of: events.first?.on)))
    tell(written.leftLock)
  }

  /// A lock of git that is left behind is told once.
  private mutating func tell(_ lock: LeftLock?) {
    guard let lock, lock != toldLock else { return }
    toldLock = lock
    happen(.told("saved; \(lock)"))
  }

  mutating func write(_ drafts: [EventDraft], _ says: Notice) {
    guard let name = author() else {
      let suggestion = Environment.current.accountName ?? ""
      return happen(.unnamed(drafts, says: says, suggestion: suggestion))
    }
    if let outage = outageNow() { return happen(.notWritten(outage.words)) }
    do {
      let written = try opened.write(by: name) { _ throws(Failure) in drafts }
      tell(written.news)
      happen(.written(written.events, says))
      tell(written.leftLock)
      // What was taken up is entered and waits no longer.
      if !keptDrafts.isEmpty { _ = keepDrafts() }
    } catch {
      happen(.notWritten(Failure(error)?.brief ?? "the journal could not be written"))
    }
  }
}
