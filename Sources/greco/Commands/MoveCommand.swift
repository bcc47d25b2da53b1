import ArgumentParser
import Entering
import Files
import Model

/// `greco move ID… THEME`: another theme for recommendations.
struct MoveCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Put recommendations under another theme.",
    usage: "greco move <id> ... <theme>"
  )

  /// The ids and, last, the theme.
  @Argument(
    help: ArgumentHelp("One or more IDs, then the theme's.", valueName: "id> ... <theme"),
    completion: .recommendations(then: { $0.themes.map(\.id) })
  )
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError(
      "Write one or more IDs, then a theme, as: greco move training transparency."
    )
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    MoveDeed(try dossier.findAll(words.dropLast()), to: try dossier.findTheme(words.last ?? ""))
  }
}
