import ArgumentParser
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

  @Option(help: ArgumentHelp("The event of the measure it proves.", valueName: "event"))
  var measure: String?

  @OptionGroup var options: GlobalOptions

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    let id = try dossier.find(id).id
    let measure = try measure.map { text in
      let named = try dossier.journal.find(text)
      if let measure = dossier.measure(named, on: id) { return measure }
      throw Failure("\(named) is no measure that stands on \(dossier.label(of: id)).", .noSuch)
    }
    return [.evidence(try filled(place, "Evidence"), on: id, of: measure)]
  }
}
