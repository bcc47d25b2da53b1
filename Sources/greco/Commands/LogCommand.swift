import ArgumentParser
import Entering
import Files
import Model
import Reports

/// `greco log`: what was done, by whom and when.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List what was done, by whom and when, oldest first.",
    usage: """
      greco log \(SelectionOptions.usage)
                [--by <name>] [--since <day>] [--until <day>]
                [--verify] [--json]
      """
  )

  // Here an ID can be that of a report and the like as well.
  @OptionGroup var selection: SelectionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("From the start of this day, as -7d or 2026-03.", valueName: "day"),
    transform: DayText.behind("--since")
  )
  var since: DayText?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("To the end of this day, as yesterday or 2026-03.", valueName: "day"),
    transform: DayText.behind("--until")
  )
  var until: DayText?

  @Flag(help: "Of a shared dossier: who committed each, and whether that is signed.")
  var verify = false

  @Flag(help: "As JSON Lines, as in the journal.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    try since?.validate()
    try until?.validate()
  }

  func run() throws {
    let opened = try options.open()
    let dossier = options.view(opened)
    var wanted = EventLog.Wanted()
    wanted.on = try subjects(in: dossier)
    wanted.by = options.by
    wanted.since = try since?.read(from: dossier.day).day
    wanted.until = try until?.read(from: dossier.day).day
    let commits = verify ? try EntryCommits.read(in: opened.place.folder, .current) : nil
    let log = EventLog(dossier, wanted, verifiedBy: commits)
    if let words = log.verifiedWords { say(words) }
    if json { return try put(log.jsonLines) }
    sayIfInvented(dossier)
    if log.isEmpty { say("Nothing was done.") }
    try put(options.terminalWidth.map(log.text(in:)) ?? log.text)
  }

  /// What events are to be on; nil for whatever it is.
  private func subjects(in dossier: Dossier) throws -> [String]? {
    let ids = try selection.id.map { try subject($0, in: dossier) }
    let filter = try selection.only.filter(in: dossier)
    guard !filter.isEmpty else { return ids.isEmpty ? nil : ids }
    let chosen = dossier.recommendations(filter).flatMap(\.eventIDs)
    return ids.isEmpty ? chosen : ids.filter { chosen.contains($0) }
  }

  /// An ID events are on, even where the catalogue does not have it.
  private func subject(_ name: String, in dossier: Dossier) throws -> String {
    if let subject = dossier.subject(name) { return subject.id }
    if dossier.journal.eventsByID[name] != nil { return name }
    if let thing = dossier.editable(name) { return thing.id }
    return try dossier.find(name).id
  }
}
