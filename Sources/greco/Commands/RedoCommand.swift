import ArgumentParser
import Entering
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

  func deed(in dossier: Dossier) throws -> any Deed {
    UndoDeed(.lastUndo(by: try options.author()))
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? [try deed(in: dossier).alreadyWords.sentence] : []
  }
}
