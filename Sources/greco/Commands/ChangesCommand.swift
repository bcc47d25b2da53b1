import ArgumentParser
import Model
import Reports

/// `greco changes --since DAY|REPORT`: what moved, theme by theme.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Show what changed since a day or a report, theme by theme.",
    usage: """
      greco changes --since <day or report> [--until <day>]
      \(SelectionOptions.usage) [--json]
      """
  )

  @Option(
    help: ArgumentHelp("YYYY-MM-DD, or a report's id.", valueName: "day or report"),
    completion: .reportsWithFindings
  )
  var since: String

  @Option(
    help: ArgumentHelp("To the end of this day, YYYY-MM-DD.", valueName: "day"),
    transform: Day.typed(behind: "--until")
  )
  var until: Typed<Day>?

  @OptionGroup var selection: SelectionOptions

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    _ = try until?.get()
  }

  func run() throws {
    let now = try options.view()
    let dossier = until?.value.map { now.asOf($0) } ?? now
    let list = ChangeList(
      dossier,
      since: try dossier.findSince(since),
      of: try selection.filter(in: dossier)
    )
    if json { return try put(list.json) }
    if list.isEmpty { say("Nothing changed.") }
    try put(list.text)
  }
}
