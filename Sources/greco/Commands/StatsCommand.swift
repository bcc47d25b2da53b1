import ArgumentParser
import Model
import Reports

/// `greco stats`: how many stand how, and when the next report is due.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count how many stand how, and the days to the next report.",
    usage: "greco stats [--json | --line]"
  )

  @Flag(help: "As JSON.")
  var json = false

  @Flag(help: "On one line, for a prompt or a status bar.")
  var line = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if json, line { throw ValidationError("Choose one of --json and --line.") }
  }

  func run() throws {
    let dossiers = try options.views()
    if json {
      return try put(JSON.each(dossiers.map { ($0, $0.statisticsJSON) }, among: dossiers.count))
    }
    for dossier in dossiers {
      let text = StatisticsText(dossier)
      if !line { try sayWhich(dossier, among: dossiers.count) }
      let name = line && dossiers.count > 1 ? dossier.catalogue.id.shown + ": " : ""
      try put(name + (line ? text.line : text.text))
    }
  }
}
