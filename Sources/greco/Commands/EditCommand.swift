import ArgumentParser
import Files
import Model

/// `greco edit ID FIELD VALUE`: a corrected title, text, number or wording.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct a recommendation's title, text, number or wording.",
    usage: "greco edit <id> title|text|number|wording <value>"
  )

  /// What can be corrected.
  enum Field: String, CaseIterable, ExpressibleByArgument {
    case title, text, number, wording

    var kind: EventKind {
      switch self {
      case .title: .title
      case .text: .text
      case .number: .number
      case .wording: .wording
      }
    }
  }

  @Argument(help: "The recommendation's ID.")
  var id: String

  @Argument(help: "The field.")
  var field: Field

  @Argument(help: "Its new value.")
  var value: String

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard field == .wording, Wording(rawValue: value) == nil else { return }
    let choices = Wording.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("A wording is one of: \(choices).")
  }

  func run() throws {
    var opened = try options.openForWriting()
    let id = try opened.dossier().find(id).recommendation.id
    let written = try opened.change(options) { journal in
      journal.drafting(field.kind, on: id, value: .string(value)).map { [$0] } ?? []
    }
    if written.isEmpty { say("\(id): has that \(field.rawValue) already; nothing to write.") }
  }
}
