import ArgumentParser
import Files
import Model

/// `greco add ID`: a recommendation that the catalogue does not have.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a recommendation.",
    usage: "greco add <id> --theme <id> --title <text> --text <text>"
  )

  @Argument(help: "Its new ID: small letters, digits and hyphens.")
  var id: String

  @Option(help: ArgumentHelp("The theme's ID.", valueName: "id"))
  var theme: String

  @Option(help: ArgumentHelp("A few words.", valueName: "text"))
  var title: String

  @Option(help: ArgumentHelp("What is recommended.", valueName: "text"))
  var text: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let theme = try dossier.findTheme(theme)
    guard id.isKebabCase else {
      throw Failure(
        "\u{201C}\(id)\u{201D} is no ID: small letters, digits and single hyphens, a letter first.",
        .usage
      )
    }
    guard dossier.recommendation(id) == nil else {
      throw Failure("\(id) is taken; greco edit \(id) changes it.", .usage)
    }
    let value: JSON = [
      "theme": .string(theme), "title": .string(title), "text": .string(text),
      "wording": "summary",
    ]
    try opened.change(options) { journal in
      journal.drafting(.recommendation, on: id, value: value).map { [$0] } ?? []
    }
  }
}
