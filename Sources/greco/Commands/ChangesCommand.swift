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
    let lists = try self.lists()
    let count = max(1, options.dossiers.count)
    if json {
      return try put(JSON.each(lists.map { ($0.dossier, $0.json) }, among: count))
    }
    for list in toldOf(lists, unless: \.isEmpty) {
      try sayWhich(list.dossier, among: count)
      if list.isEmpty { say("Nothing changed.") }
      try put(list.text)
    }
  }

  /// What changed in each dossier that knows since when.
  private func lists() throws -> [ChangeList] {
    let views = try options.views()
    let dossiers = try views.map { now in
      try until.map { now.asOf(try $0.read(from: now.day).day) } ?? now
    }
    let filters = try selection.filters(in: dossiers)
    let wanted = Array(zip(dossiers, filters))
    return try eachThatKnows(wanted, { $0.0.catalogue.id }) { dossier, filter throws(Failure) in
      let today = options.asOf ?? .today
      return ChangeList(dossier, since: try dossier.findSince(since, from: today), of: filter)
    }
  }

  private func showNews() throws {
    let all = try options.openEach()
    let lists = try eachThatKnows(all, { $0.catalogue.id }) { opened throws(Failure) in
      try news(in: opened)
    }
    .compactMap(\.self)
    if json {
      try put(JSON.each(lists.map { ($0.dossier, $0.json) }, among: all.count))
    } else {
      for list in toldOf(lists, unless: \.isEmpty) {
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
  private func news(in opened: OpenDossier) throws(Failure) -> NewsList? {
    let look = try looks(of: opened).read()
    guard let look, let events = opened.journal.events(since: look) else {
      if seen { return nil }
      throw Failure(
        "You have not looked at this dossier yet: the dashboard keeps that, or --seen here.",
        .noSuch
      )
    }
    let dossier = opened.dossier()
    let news = News(events, since: look.at, for: options.lookers(), in: dossier)
    return NewsList(news, in: dossier)
  }

  private func looks(of opened: OpenDossier) throws(Failure) -> LookFile {
    guard let file = LookFile(of: opened.place, opened.catalogue.id, in: .current) else {
      throw Failure("Nothing says where home is, where looks are kept.", .noSuch)
    }
    return file
  }
}
