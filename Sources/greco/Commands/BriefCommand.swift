import ArgumentParser
import Files
import Model
import Reports

/// `greco brief --since DAY|REPORT`: one page for a minister.
struct BriefCommand: LeavingCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "One page: where we are, what moved, what is late, the next date.",
    usage: """
      greco brief --since <day or report> [-o <file>] [--format <format>]
                  [--force]
      \(SelectionOptions.usage)
      """,
    discussion: "Notes and what is marked internal stay out of it."
  )

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A day, as 2026-03 or -7d, or the id of a report, from whose adoption on.",
      valueName: "day or report"
    ),
    completion: .reportsWithFindings
  )
  var since: String

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: GlobalOptions

  var destination: OutputOptions { document.output }

  func write(
    _ dossier: Dossier,
    shown: Filter,
    of folder: DossierFolder
  ) throws -> Pending<[String]> {
    let (filter, remark) = try selection.filter(in: dossier, shown: shown)
    let brief = Brief(dossier, since: try dossier.findSince(since, from: dossier.day), of: filter)
    return try document.write(brief.document).map { remark + $0 }
  }
}
