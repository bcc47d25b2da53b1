import ArgumentParser
import Entering
import Files
import Model

/// `greco assign ID… WHO[,WHO…]`: who answers for recommendations, the lead first.
struct AssignCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Say who answers for recommendations, the lead first; none takes it back.",
    usage: "greco assign <id> ... <who>[,<who>...]",
    discussion: "WHO is an institution's id or name; one that is new is added to the dossier."
  )

  /// The ids and, last, the institutions.
  @Argument(
    help: ArgumentHelp("One or more IDs, then who.", valueName: "id> ... <who"),
    completion: .recommendations(then: { $0.institutions.map(\.id) })
  )
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError(
      "Write one or more IDs, then who, as: greco assign training \"Ministry of Justice\"."
    )
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    ResponsibleDeed(
      try Institutions.answering(words.last ?? "", in: dossier),
      on: try dossier.findAll(words.dropLast())
    )
  }
}
