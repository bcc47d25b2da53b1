import ArgumentParser
import Entering
import Model

/// Where something is from.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The key of the source.", valueName: "key"), completion: .sources)
  var source: String?

  @Option(help: ArgumentHelp("The number of the paragraph in the source.", valueName: "text"))
  var paragraph: String?

  @Option(
    help: ArgumentHelp(
      "The report that says so; once it is published, so is this.",
      valueName: "report"
    ),
    completion: .reports
  )
  var report: String?

  func written(in dossier: Dossier) throws(Refusal) -> WrittenSource {
    try WrittenSource(source, paragraph: paragraph, report: report, in: dossier)
  }
}
