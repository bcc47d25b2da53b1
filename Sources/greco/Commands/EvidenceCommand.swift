import ArgumentParser
import Entering
import Files
import Model

/// `greco evidence ID URL-OR-PATH`: a proof of what was done.
struct EvidenceCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Add a proof: an address, or the path of a file.",
    usage: "greco evidence <id> <url or path> [--measure <event>]"
  )

  @Argument(help: "The recommendation's or part's ID.", completion: .recommendations)
  var id: String

  @Argument(help: ArgumentHelp("Where it is.", valueName: "url or path"))
  var place: String

  @Option(
    help: ArgumentHelp(
      "The event of the measure it proves, or the measure's own words.",
      valueName: "event"
    )
  )
  var measure: String?

  @OptionGroup var options: GlobalOptions

  func deed(in dossier: Dossier) throws -> any Deed {
    let id = try dossier.find(id).id
    return EvidenceDeed(
      try SaidText(place: place),
      on: [id],
      of: try measure.map { try dossier.findMeasure($0, on: [id]) }
    )
  }
}
