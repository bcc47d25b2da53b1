import ArgumentParser
import Entering
import Files
import Model

/// `greco review ID…`: looked at, nothing to change.
struct ReviewCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Say that you looked at recommendations and found nothing to change.",
    usage: "greco review <id> ..."
  )

  @Argument(
    help: ArgumentHelp("The recommendations' or parts' IDs.", valueName: "id"),
    completion: .recommendations
  )
  var ids: [String]

  @OptionGroup var options: GlobalOptions

  func deed(in dossier: Dossier) throws -> any Deed { ReviewDeed(of: try dossier.findAll(ids)) }
}
