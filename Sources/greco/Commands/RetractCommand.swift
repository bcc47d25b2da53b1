import ArgumentParser
import Entering
import Files
import Model

/// `greco retract EVENT`: takes an entry back, whoever made it.
struct RetractCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Take back a note, a measure or another entry, or the text given with a status.",
    usage: "greco retract <event>"
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String

  @OptionGroup var options: GlobalOptions

  func deed(in dossier: Dossier) throws -> any Deed {
    AmendmentDeed(takingBack: try dossier.journal.find(event))
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? [try deed(in: dossier).alreadyWords.sentence] : []
  }
}
