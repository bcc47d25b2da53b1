import ArgumentParser
import Entering
import Files
import Model

/// `greco edit ID FIELD VALUE`: a field corrected.
struct EditCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract:
      "Correct a recommendation, a part, a report, a deadline, an institution, a source or a theme.",
    usage: """
      greco edit <id> <field> <value> ... [--source <key>] [--paragraph <text>]
                 [--report <report>] [--hand-on <what>]
      """,
    discussion: """
      A recommendation has title, text, number, wording, source and replaces, the IDs in whose place \
      it stands; a part has text and source, and is added where there is none of that number. A report has kind, symbol, adopted, published, \
      judgement, totals, source and ends (procedure: GRECO closed it); a deadline has title, due, from, basis, met, closedBy and \
      source; an institution has name and short; a source has title, publisher, published, url and \
      note; a theme has title, about and place, and is meant by theme: before its ID where something \
      else has that. The value none takes away what a thing can be without. Another text is from \
      the source named with it; the field source names that of the text as it stands. A person, by \
      the name entries are signed with, has also: greco edit "A. Bekova" also "A. Sadykova" says \
      that both are one person, who goes by the first; undo, log --by and whatever is told person \
      by person then go by all their names. The value none parts them again.
      """
  )

  @Argument(
    help: "Its ID, a recommendation's or part's number, or its name where no other has it.",
    completion: .editables
  )
  var id: String

  @Argument(help: "What of it is corrected.", completion: .fields)
  var field: String

  @Argument(help: "What it is to be; - reads it from standard input.", completion: .values)
  var value: [String]

  @OptionGroup(title: "Where a recommendation's text, title, number or wording is from")
  var source: SourceOptions

  @Option(
    help: ArgumentHelp(
      "What those hand on that it replaces, commas between: lead, due, notes, measures, finding.",
      valueName: "what"
    )
  )
  var handOn: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if handOn != nil, field.lowercased() != Editable.Field.replaces.rawValue {
      throw ValidationError("--hand-on is for the field replaces: it says what those hand on.")
    }
  }

  mutating func readInput() throws { value = [try typedText(value)] }

  /// Whether it is a person who is corrected.
  private var isPerson: Bool { field.lowercased() == PersonDeed.field }

  func deed(in dossier: Dossier) throws -> any Deed {
    if isPerson { return try PersonDeed(id, also: value.first ?? "") }
    let thing = try dossier.findEditable(id)
    var deed = try EditDeed(
      try thing.findField(field),
      of: thing,
      to: value.first ?? "",
      from: try source.written(in: dossier),
      readBy: .ofUser(from: dossier.day),
      in: dossier
    )
    if let handOn { deed.handsOn = try Choices.handedOn(handOn) }
    return deed
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    guard written.isEmpty else {
      let isKind = field.lowercased() == Editable.Field.kind.rawValue
      return isKind ? written.compactMap { Report($0)?.kind.unknownWords } : []
    }
    if isPerson { return ["\(try deed(in: dossier).alreadyWords); nothing to write."] }
    let label = dossier.label(of: try dossier.findEditable(id).id)
    return ["\(label): has that \(field) already; nothing to write."]
  }
}
