import ArgumentParser
import Files
import Model

/// `greco undo [EVENT]`: takes back an action.
struct UndoCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your last action, or the one of an event.",
    usage: "greco undo [<event>]",
    discussion: "greco log shows the events; the beginning of an ID will do if no other has it."
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String?

  @OptionGroup var options: GlobalOptions

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    let id = try event.map { try dossier.journal.find($0) }
    let name = try options.author()
    return try Failure.unlessTakenBack(in: dossier) { () throws(UndoRefusal) in
      guard let id else { return try dossier.undoLast(by: name) }
      return try dossier.journal.undo(id)
    }
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    guard written.isEmpty else { return [] }
    return [
      event == nil
        ? "There is nothing of yours to take back." : "It has been taken back already."
    ]
  }
}

extension Failure {
  /// The drafts that take something back; none where there is nothing to take back.
  static func unlessTakenBack(
    in dossier: Dossier,
    _ drafts: () throws(UndoRefusal) -> [EventDraft]
  ) throws(Failure) -> [EventDraft] {
    do throws(UndoRefusal) {
      return try drafts()
    } catch {
      switch error {
      case .nothing, .alreadyTakenBack: return []
      case .unknown: throw Failure("There is no such event; greco log shows them.", .noSuch)
      case .builtUpon(let later):
        throw Failure(
          "It was built upon by \(later.id) (\(dossier.label(of: later.on)), \(later.by)); "
            + "that has to be taken back first.",
          .notPermitted
        )
      }
    }
  }
}
