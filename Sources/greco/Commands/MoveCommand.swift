import ArgumentParser
import Files
import Model

/// `greco move ID… THEME`: another theme for recommendations.
struct MoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Put recommendations under another theme.",
    usage: "greco move <id> ... <theme>"
  )

  /// The ids and, last, the theme.
  @Argument(help: ArgumentHelp("One or more IDs, then the theme's.", valueName: "id> ... <theme"))
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError(
      "Write one or more IDs, then a theme, as: greco move training transparency."
    )
  }

  func run() throws {
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let ids = try words.dropLast().map { name in try dossier.find(name).recommendation.id }.unique
    let theme = try dossier.findTheme(words.last ?? "")
    try opened.change(options) { journal in
      ids.compactMap { journal.drafting(.theme, on: $0, value: .string(theme)) }
    }
  }
}
