import ArgumentParser
import Entering
import Files
import Model

/// `greco note ID TEXT`: a remark on a recommendation.
struct NoteCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Add a note to a recommendation or part.",
    usage: "greco note <id> <text> ... [--internal] [--ref <text>] [--from <who>]",
    discussion: "One that begins with a hyphen follows --, as: greco note training -- -3 posts."
  )

  @Argument(help: "The recommendation's or part's ID.", completion: .recommendations)
  var id: String

  @Argument(help: "The note; - reads it from standard input.")
  var text: [String]

  @Flag(help: "It is not for others' eyes.")
  var `internal` = false

  @OptionGroup var grounds: GroundsOptions

  @OptionGroup var options: GlobalOptions

  mutating func readInput() throws { text = [try typedText(text)] }

  func deed(in dossier: Dossier) throws -> any Deed {
    NoteDeed(
      try SaidText(text.first ?? "", of: "a note"),
      on: [try dossier.find(id).id],
      isInternal: `internal`,
      restingOn: grounds.read(in: dossier)
    )
  }
}
