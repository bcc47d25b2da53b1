import ArgumentParser
import Entering
import Files
import Model

/// `greco edit ID FIELD VALUE`: a field corrected.
struct EditCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct a recommendation, a part, a report, a deadline or an institution.",
    usage: "greco edit <id> <field> <value> ...",
    discussion: """
      A recommendation has title, text, number and wording; a part has text, and is added where \
      there is none of that number. A report has kind, symbol, adopted, published, judgement and \
      totals; a deadline has title, due, from, basis, met and closedBy; an institution has name and \
      short. The value none takes away what a thing can be without.
      """
  )

  @Argument(help: "Its ID, or a recommendation's or part's number.", completion: .recommendations)
  var id: String

  @Argument(help: "What of it is corrected.", completion: .fields)
  var field: String

  @Argument(help: "What it is to be; - reads it from standard input.")
  var value: [String]

  @OptionGroup var options: GlobalOptions

  mutating func readInput() throws { value = [try typedText(value)] }

  func deed(in dossier: Dossier) throws -> any Deed {
    let thing = try dossier.findEditable(id)
    return try EditDeed(
      try thing.findField(field),
      of: thing,
      to: value.first ?? "",
      readBy: .ofUser(from: dossier.day),
      in: dossier
    )
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    guard written.isEmpty else { return [] }
    let label = dossier.label(of: try dossier.findEditable(id).id)
    return ["\(label): has that \(field) already; nothing to write."]
  }
}
