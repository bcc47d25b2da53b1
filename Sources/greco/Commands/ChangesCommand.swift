import ArgumentParser
import Entering
import Files
import Model
import Reports

/// `greco changes --since DAY|REPORT|look`: what moved, theme by theme, or what came in.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Show what changed since a day or a report, or what others entered since you looked.",
    usage: """
      greco changes --since <day or report> [--until <day>]
      \(SelectionOptions.usage) [--json]
             greco changes --since look [--seen] [--json]
      """,
    discussion: """
      With --since look it is told, person by person, what others entered that was not there when you \
      looked last, be it entered before that and merged since. The dashboard looks when you leave it, \
      as far as c showed what is new or nothing was; on the shell --seen does.
      """
  )

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A day, as 2026-03 or -7d, a report's id, or look.",
      valueName: "day or report"
    ),
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

  @Flag(help: "With --since look: what is shown counts as seen.")
  var seen = false

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    try until?.validate()
    if isSinceLook,
      until != nil || options.asOf != nil || !selection.id.isEmpty || !selection.only.isEmpty
    {
      throw ValidationError("With --since look all that came in by today is shown.")
    }
    if seen, !isSinceLook { throw ValidationError("--seen goes with --since look.") }
    if seen, options.readOnly {
      throw ValidationError("--seen keeps something; leave out --read-only.")
    }
  }

  /// Whether the last look is meant.
  private var isSinceLook: Bool { since.lowercased() == "look" }

  func run() throws {
    if isSinceLook { return try showNews() }
    let lists = try options.views().map(list)
    if json {
      return try put(JSON.each(lists.map { ($0.dossier, $0.json) }))
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

  private func showNews() throws {
    let all = try options.openEach()
    let lists = try all.compactMap(news)
    if json {
      try put(JSON.each(lists.map { ($0.dossier, $0.json) }))
    } else {
      for list in lists {
        try sayWhich(list.dossier, among: all.count)
        if list.isEmpty { say("Nothing came in.") }
        try put(list.text)
      }
    }
    guard seen else { return }
    for opened in all {
      let file = try looks(of: opened)
      try file.keep(Look(at: opened.journal, on: .now), insteadOf: file.read())
    }
  }

  /// What came in; nil where nobody looked yet, and this is the first look.
  private func news(in opened: OpenDossier) throws -> NewsList? {
    let look = try looks(of: opened).read()
    guard let look, let events = opened.journal.events(since: look) else {
      if seen { return nil }
      throw Failure(
        "You have not looked at this dossier yet: the dashboard keeps that, or --seen here.",
        .noSuch
      )
    }
    let dossier = opened.dossier()
    let name = options.knownAuthor()
    return NewsList(News(events, since: look.at, for: name, in: dossier), in: dossier)
  }

  private func looks(of opened: OpenDossier) throws -> LookFile {
    guard let file = LookFile(of: opened.place, opened.catalogue.id, in: .current) else {
      throw Failure("Nothing says where home is, where looks are kept.", .noSuch)
    }
    return file
  }
}
