import ArgumentParser
import Entering
import Files
import Model

/// `greco refs ID TEXT`: a point of another plan.
struct RefsCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "refs",
    abstract: "Point from a recommendation or part to a point of another plan.",
    usage: "greco refs <id> <text> ... [--internal]",
    discussion: """
      That is another dossier by its ID, or a recommendation there (georgia-5/asset-declarations), an \\
      address, or words as people know it by: greco refs training OECD IAP 3.2. A recommendation can \\
      have several; greco amend and greco retract correct one and take it back.
      """
  )

  @Argument(help: "The recommendation's or part's ID.", completion: .recommendations)
  var id: String

  @Argument(help: "What it points to; - reads it from standard input.")
  var text: [String]

  @Flag(help: "It is not for others' eyes.")
  var `internal` = false

  @OptionGroup var options: GlobalOptions

  mutating func readInput() throws { text = [try typedText(text)] }

  func deed(in dossier: Dossier) throws -> any Deed {
    RefsDeed(
      try SaidText(text.first ?? "", of: "a reference"),
      on: [try dossier.find(id).id],
      isInternal: `internal`
    )
  }
}
