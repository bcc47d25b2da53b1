import ArgumentParser
import Entering
import Files
import Model
import Reports

/// `greco report`: the authorities' next report to GRECO.
struct ReportCommand: LeavingCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Put together the authorities' next report on what is outstanding.",
    usage: """
      greco report [-o <file>] [--format <format>] [--for <report>] [--force]
                   [--final [--even-so]]
      """,
    discussion: """
      It is made of the answers that were entered for the report (greco answer), the measures since \
      GRECO's last report and their evidence. Its last section says what is missing. What is marked \
      internal stays out, and notes never enter.

      --final makes the report that is sent: without that section, and without a word on how far it \
      has come. It is refused with status 1 as long as an outstanding recommendation has no agreed \
      answer, two entries stand, or our status was said before GRECO's finding; each is named. What else \
      is missing is told and refuses nothing.

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

  @Flag(help: "The report that is sent; refused as long as it cannot be.")
  var final = false

  @Flag(help: "With --final: whatever is missing.")
  var evenSo = false

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: GlobalOptions

  var destination: OutputOptions { document.output }

  func validate() throws {
    if evenSo, !final { throw ValidationError("--even-so goes with --final.") }
  }

  func write(
    _ dossier: Dossier,
    shown: Filter,
    of folder: DossierFolder
  ) throws -> Pending<[String]> {
    let id = try dossier.findReportToAnswerIn(report ?? dossier.idOfReportDue)
    guard
      let report = SituationReport(
        dossier,
        for: id,
        by: options.preferences.institution,
        as: final ? .final : .draft
      )
    else { throw Failure("\u{201C}\(id)\u{201D} is no report of the authorities.", .noSuch) }
    let gaps = final ? report.gaps : []
    try refuse(gaps.filter(\.kind.keepsFromSending), of: report)
    let count = report.withheldCount
    let withheld = "Left out: \(count) internal \(count == 1 ? "entry" : "entries")."
    let missing =
      gaps.isEmpty ? [] : ["Missing all the same:"] + gaps.map { "  \(report.words($0))" }
    let remarks = (count > 0 ? [withheld] : []) + missing
    return try document.write(report.document).map { $0 + remarks }
  }

  /// Refuses to make the report that is sent as long as it cannot be.
  private func refuse(_ gaps: [SituationReport.Gap], of report: SituationReport) throws(Failure) {
    guard !gaps.isEmpty, !evenSo else { return }
    let what = "\(Span.count(gaps.count, "gap")): the report cannot be sent so"
    throw Failure(
      ([what + "; --even-so makes it all the same."] + gaps.map { "  \(report.words($0))" })
        .joined(separator: "\n"),
      .nothingFound
    )
  }
}
