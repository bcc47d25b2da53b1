import ArgumentParser
import Entering
import Files
import Model

/// `greco finding ID… STATUS --report REPORT`: what GRECO found.
struct FindingCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding",
    abstract: "Enter GRECO's finding of recommendations or parts in a report.",
    usage: """
      greco finding <id> ... <status> --report <report>
                    [--basis <basis>] [--source <key>]
      """,
    discussion: """
      STATUS is one of the four grades, satisfactory or outstanding, or the beginning of one. \
      It takes the place of the finding in the same report. Several IDs are one action.
      """
  )

  /// The ids and, last, the status: the parser does not let an argument follow one of many.
  @Argument(
    help: ArgumentHelp("One or more IDs, then the status.", valueName: "id> ... <status"),
    completion: .recommendations(then: { _ in Status.allCases.map(\.rawValue) })
  )
  var words: [String] = []

  @Option(
    help: ArgumentHelp("The report's ID.", valueName: "report"),
    completion: .reportsWithFindings
  )
  var report: String

  @Option(
    help: "Whether the source says so; stated, if not said.",
    completion: .list(Basis.allCases.map(\.rawValue))
  )
  var basis: String?

  @Option(
    help: ArgumentHelp("The key of the dossier's source.", valueName: "key"),
    completion: .sources
  )
  var source: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError(
      "Write one or more IDs, then a status, as: greco finding training partly --report ID."
    )
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    FindingDeed(
      try Statuses.found(words.last ?? ""),
      on: try dossier.findAll(words.dropLast()),
      in: try dossier.findReportWithFindings(report),
      basis: try basis.map { try Choices.basis($0) },
      source: try source.map { try dossier.findSource($0) }
    )
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    let status = try Statuses.found(words.last ?? "")
    return try dossier.findAll(words.dropLast())
      .filter { id in !written.contains { $0.on == id } }
      .map { id in
        "\(dossier.label(of: id)): is \(status.words) in \(dossier.names().report(report)) already; "
          + "nothing to write."
      }
  }
}
