import ArgumentParser
import Files
import Model
import Reports

/// `greco report`: the authorities' next report to GRECO.
struct ReportCommand: LeavingCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Put together the authorities' next report on what is outstanding.",
    usage: "greco report [-o <file>] [--format <format>] [--for <report>] [--force]",
    discussion: """
      It is made of the answers that were entered for the report (greco answer), the measures since \
      GRECO's last report and their evidence. Its last section says what is missing. What is marked \
      internal stays out, and notes never enter.

      A report that was delivered (greco met) is shown as it was then, whatever was entered since: \
      greco report --for <report>, or --as-of the day on which it was delivered.
      """
  )

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The ID of a deadline or of the authorities' report; without it, what is due.",
      valueName: "report"
    ),
    completion: .reportsToAnswerIn
  )
  var report: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: GlobalOptions

  var destination: OutputOptions { document.output }

  func write(_ dossier: Dossier, of opened: OpenDossier) throws -> [String] {
    let id = try dossier.findReportToAnswerIn(report ?? dossier.idOfReportDue)
    guard let report = SituationReport(dossier, for: id, by: options.preferences.institution) else {
      throw Failure("\u{201C}\(id)\u{201D} is no report of the authorities.", .noSuch)
    }
    let count = report.withheldCount
    let withheld = "Left out: \(count) internal \(count == 1 ? "entry" : "entries")."
    return try document.write(report.document) + (count > 0 ? [withheld] : [])
  }
}
