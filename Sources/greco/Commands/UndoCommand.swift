import ArgumentParser
import Files
import Model

/// `greco undo [EVENT]`: takes back an action.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your last action, or the one of an event.",
    usage: "greco undo [<event>]",
    discussion: "greco log shows the events; the beginning of an ID will do if no other has it."
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var opened = try options.openForWriting()
    let name = try options.author()
    let id = try event.map { try opened.journal.find($0) }
    try opened.takeBack(options, nothing: "There is nothing of yours to take back.") {
      journal throws(UndoRefusal) in
      if let id { try journal.undo(id) } else { try journal.undoLast(by: name) }
    }
  }
}

extension Journal {
  /// The event that an id or its beginning means.
  func find(_ text: String) throws(Failure) -> EventID {
    let wanted = text.uppercased()
    let found = events.map(\.id).filter { $0.description.hasPrefix(wanted) }.unique
    if found.count == 1 { return found[0] }
    let problem = found.isEmpty ? "no event has this id" : "\(found.count) events begin so"
    throw Failure(
      "\u{201C}\(text)\u{201D}: \(problem); greco log shows them.",
      found.isEmpty ? .noSuch : .usage
    )
  }
}
