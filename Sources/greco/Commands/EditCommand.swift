import ArgumentParser
import Files
import Model

/// `greco edit ID FIELD VALUE`: a field corrected.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct a recommendation, a part, a report, a deadline or an institution.",
    usage: "greco edit <id> <field> <value> ...",
    discussion: """
      A recommendation has title, text, number and wording; a part has text, and is added where \
      there is none of that number. A report has kind, symbol, adopted, published, judgement and \
      totals; a deadline has title, due, from, basis and closedBy; an institution has name and \
      short. The value none takes away what a thing can be without.
      """
  )

  @Argument(help: "Its ID, or a recommendation's or part's number.")
  var id: String

  @Argument(help: "What of it is corrected.")
  var field: String

  @Argument(help: "What it is to be; - reads it from standard input.")
  var value: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let thing = try dossier.findEditable(id)
    let field = try thing.findField(field)
    let value = try field.value(of: try typedText(value), in: dossier)
    let written = try opened.change(options, in: dossier) { dossier throws(Failure) in
      let draft = dossier.drafting(field, of: dossier.editable(id) ?? thing, to: value)
      if let report = draft.flatMap(Report.init) { try dossier.accept(report) }
      return [draft].compactMap(\.self)
    }
    if written.isEmpty { say("\(thing.id): has that \(field.rawValue) already; nothing to write.") }
  }
}
