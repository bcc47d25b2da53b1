import ArgumentParser
import Entering
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
    parsing: .unconditional,
    help: ArgumentHelp("A day, as 2026-03 or -7d, or a report's id.", valueName: "day or report"),
    completion: .reportsWithFindings
  )
  var since: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("To the end of this day, as yesterday or 2026-03.", valueName: "day"),
    transform: DayText.behind("--until")
  )
  var until: DayText?

  @OptionGroup var selection: SelectionOptions

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    try until?.validate()
  }

  func run() throws {
    let lists = try options.views().map(list)
    if json {
      return try put(
        lists.count == 1 ? lists[0].json : .array(lists.map { $0.dossier.named($0.json) })
      )
    }
    for list in lists {
      try sayWhich(list.dossier, among: lists.count)
      if list.isEmpty { say("Nothing changed.") }
      try put(list.text)
    }
  }

  private func list(_ now: Dossier) throws -> ChangeList {
    let dossier = try until.map { now.asOf(try $0.read(from: now.day).day) } ?? now
    return ChangeList(
      dossier,
      since: try dossier.findSince(since, from: now.day),
      of: try selection.filter(in: dossier)
    )
  }
}
