import ArgumentParser
import Files
import Model

/// `greco review ID…`: looked at, nothing to change.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Say that you looked at recommendations and found nothing to change.",
    usage: "greco review <id> ..."
  )

  @Argument(help: ArgumentHelp("The recommendations' or parts' IDs.", valueName: "id"))
  var ids: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let ids = try ids.map { name in try dossier.find(name).id }.unique
    try opened.change(options) { _ in ids.map { .review(of: $0) } }
  }
}
