import ArgumentParser
import Files
import Model

/// `greco note ID TEXT`: a remark on a recommendation.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Add a note to a recommendation or part.",
    usage: "greco note <id> <text> ... [--internal]",
    discussion: "One that begins with a hyphen follows --, as: greco note training -- -3 posts."
  )

  @Argument(help: "The recommendation's or part's ID.")
  var id: String

  @Argument(help: "The note; - reads it from standard input.")
  var text: [String]

  @Flag(help: "It is not for others' eyes.")
  var `internal` = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var opened = try options.openForWriting()
    let id = try opened.dossier().find(id).id
    let text = try typedText(self.text)
    guard !text.isEmpty else { throw Failure("A note needs a text.", .usage) }
    try opened.change(options) { _ in [.note(text, on: id, isInternal: `internal`)] }
  }
}
