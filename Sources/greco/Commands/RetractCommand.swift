import ArgumentParser
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

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    try dossier.journal.amending(event, to: .null)
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? ["It has been taken back already."] : []
  }
}
