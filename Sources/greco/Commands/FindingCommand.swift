import ArgumentParser
import Files
import Model

/// `greco finding ID STATUS --report REPORT`: what GRECO found.
struct FindingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding",
    abstract: "Enter GRECO's finding of a recommendation or part in a report.",
    usage: "greco finding <id> <status> --report <report>"
  )

  @Argument(help: "The recommendation's or part's ID.")
  var id: String

  @Argument(help: "One of the four grades, satisfactory or outstanding.")
  var status: String

  @Option(help: ArgumentHelp("The report's id.", valueName: "report"))
  var report: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let found = Status.matching(status, among: Status.allCases)
    guard found.count == 1, let status = found.first else {
      let choices = Status.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure("\u{201C}\(status)\u{201D} is none of: \(choices).", .usage)
    }
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let id = try dossier.find(id).id
    guard dossier.catalogue.report(report) != nil else {
      let known = dossier.catalogue.reports.map(\.id).joined(separator: ", ")
      throw Failure(
        "\u{201C}\(report)\u{201D}: no report has this id. There are: \(known).",
        .noSuch
      )
    }
    try opened.change(options) { _ in [.finding(status, on: id, report: report)] }
  }
}
