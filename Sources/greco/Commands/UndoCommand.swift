import ArgumentParser
import Entering
import Files
import Model
import Reports

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

  func deed(in dossier: Dossier) throws -> any Deed {
    guard let event else { return UndoDeed(.last(by: try options.author())) }
    return UndoDeed(.event(try dossier.journal.find(event)))
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    guard written.isEmpty else { return [] }
    let already = try deed(in: dossier).alreadyWords.sentence
    guard event == nil, let last = dossier.journal.events.last,
      !dossier.people.areOne(last.by, try options.author())
    else { return [already] }
    return [
      already, "The last entry is by \(last.by.shown): greco undo \(last.id) takes it back.",
    ]
  }
}
