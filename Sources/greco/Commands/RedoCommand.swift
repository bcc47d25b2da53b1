import ArgumentParser
import Files
import Model

/// `greco redo`: takes back an undo.
struct RedoCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Take back your last undo.",
    usage: "greco redo"
  )

  @OptionGroup var options: GlobalOptions

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    let name = try options.author()
    return try Failure.unlessTakenBack(in: dossier) { () throws(UndoRefusal) in
      try dossier.redoLast(by: name)
    }
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? ["There is no undo of yours to take back."] : []
  }
}
