import ArgumentParser
import Entering
import Files
import Model

/// `greco amend EVENT TEXT`: a corrected note, measure, evidence and the like, or text given with a
/// status.
struct AmendCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Correct the text of a note, a measure or another entry, or one given with a status.",
    usage: "greco amend <event> <text>"
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String

  @Argument(help: "The new text; - reads it from standard input.")
  var text: String

  @OptionGroup var options: GlobalOptions

  mutating func readInput() throws { text = try typedText([text]) }

  func deed(in dossier: Dossier) throws -> any Deed {
    AmendmentDeed(try dossier.journal.find(event), to: try SaidText(text, of: "a correction"))
  }
}
