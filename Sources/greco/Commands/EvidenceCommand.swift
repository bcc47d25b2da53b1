import ArgumentParser
import Entering
import Files
import Model

/// `greco evidence ID URL-OR-PATH`: a proof of what was done.
struct EvidenceCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Add a proof: an address, or the path of a file.",
    usage: "greco evidence <id> <url or path> [--measure <event>] [--of <event>]",
    discussion: """
      With --of no ID is named, but a proof that is there: greco evidence --of EVENT --measure EVENT \
      says of which measure it is.
      """
  )

  @Argument(
    help: ArgumentHelp("The recommendation's or part's ID.", valueName: "id"),
    completion: .recommendations
  )
  var id: String?

  @Argument(help: ArgumentHelp("Where it is.", valueName: "url or path"))
  var place: String?

  @Option(
    help: ArgumentHelp(
      "The event of the measure it proves, or the measure's own words.",
      valueName: "event"
    )
  )
  var measure: String?

  @Option(
    help: ArgumentHelp("Evidence that is there, by one of its events.", valueName: "event")
  )
  var of: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if of == nil, place == nil {
      throw ValidationError("Write an ID, then an address or the path of a file.")
    }
    if of != nil, id != nil || measure == nil {
      throw ValidationError("With --of no ID is named, only the measure: --measure EVENT.")
    }
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    if let of, let measure { return try deed(of: of, measure, in: dossier) }
    let id = try dossier.find(id ?? "").id
    return EvidenceDeed(
      try SaidText(place: place ?? ""),
      on: [id],
      of: try measure.map { try dossier.findMeasure($0, on: [id]) }
    )
  }
  private func deed(of proof: String, _ measure: String, in dossier: Dossier) throws -> any Deed {
    let proof = try dossier.journal.find(proof)
    guard let on = dossier.journal.event(proof)?.on else {
      throw Refusal.missing(.proof(proof.description))
    }
    return ProofDeed(proof, of: try dossier.findMeasure(measure, on: [on]))
  }
}
