import ArgumentParser
import Entering
import Files
import Model

/// `greco met`: the report that was due has been delivered.
struct MetCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "met",
    abstract: "Say that the report that is due was delivered to GRECO.",
    usage: "greco met [--day <day>] [--ref <text>]"
  )

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When, if not today.", valueName: "day"),
    transform: DayText.behind("--day", of: "met")
  )
  var day: DayText?

  @Option(help: ArgumentHelp("The letter's number.", valueName: "text"))
  var ref: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    try day?.validate()
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    DeliveryDeed(
      day: try day?.read(from: dossier.day),
      ref: try .ifWritten(ref, of: "--ref")
    )
  }
}
