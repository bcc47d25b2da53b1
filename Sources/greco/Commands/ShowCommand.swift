import ArgumentParser
import Entering
import Files
import Model
import Reports

/// `greco show ID`: all that is known of a recommendation.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that is known of a recommendation.",
    usage: "greco show <id> [--json]"
  )

  @Argument(
    help: "Its ID as greco list shows it, or its number: xiv or 14.",
    completion: .recommendations
  )
  var id: String

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let dossier = try options.view()
    let recommendation = try dossier.find(id).recommendation
    let page = RecommendationPage(
      recommendation,
      in: dossier,
      lostProofs: dossier.lostProofs(on: recommendation.id)
    )
    if json { return try put(page.json) }
    try put(page.text)
  }
}
