import ArgumentParser
import Files
import Model

/// `greco note ID TEXT`: a remark on a recommendation.
struct NoteCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Add a note to a recommendation or part.",
    usage: "greco note <id> <text> ... [--internal]",
    discussion: "One that begins with a hyphen follows --, as: greco note training -- -3 posts."
  )

  @Argument(help: "The recommendation's or part's ID.", completion: .recommendations)
  var id: String

  @Argument(help: "The note; - reads it from standard input.")
  var text: [String]

  @Flag(help: "It is not for others' eyes.")
  var `internal` = false

  @OptionGroup var options: GlobalOptions

  mutating func readInput() throws { text = [try typedText(text)] }

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    let id = try dossier.find(id).id
    return [.note(try filled(text.first, "A note"), on: id, isInternal: `internal`)]
  }
}
