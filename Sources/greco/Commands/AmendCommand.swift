import ArgumentParser
import Entering
import Files
import Model

/// `greco amend EVENT TEXT`: a corrected note, measure, evidence and the like, or what was given with a
/// status.
struct AmendCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Correct the text of a note, a measure or another entry, or what a status rests on.",
    usage: "greco amend <event> [<text>] [--ref <text>] [--from <who>]",
    discussion:
      "With --ref none or --from none that is taken away; without a text it stays as it is."
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String

  @Argument(help: "The new text; - reads it from standard input.")
  var text: String?

  @OptionGroup var grounds: GroundsOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard text == nil, !grounds.isGiven else { return }
    throw ValidationError("Write the new text, or what it rests on: --ref, --from.")
  }

  mutating func readInput() throws { text = try text.map { try typedText([$0]) } }

  func deed(in dossier: Dossier) throws -> any Deed {
    AmendmentDeed(
      try dossier.journal.find(event),
      to: try text.map { try SaidText($0, of: "a correction") },
      restingOn: grounds.read(in: dossier)
    )
  }
}
