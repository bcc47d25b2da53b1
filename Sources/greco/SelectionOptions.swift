import ArgumentParser
import Model

/// Which recommendations are wanted, for listing and for what leaves.
struct SelectionOptions: ParsableArguments {
  /// The same options in the usage of each command.
  static let usage = """
    [<id> ...] [--theme <theme> ...] [--status <status> ...]
    [--finding <status> ...] [--outstanding] [--overdue]
    [--responsible <who>] [--match <text>]
    """

  @Argument(
    help: "Only these, by ID or GRECO's number.",
    completion: .recommendations
  )
  var id: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only those of a theme, by its number or ID."),
    completion: .themes
  )
  var theme: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only those of which we say so; none for nothing said."),
    completion: .statuses(or: "none")
  )
  var status: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only those of which GRECO found so.", valueName: "status"),
    completion: .statuses()
  )
  var finding: [String] = []

  @Flag(help: "Only those GRECO has not found satisfactory.")
  var outstanding = false

  @Flag(help: "Only those that are late: past their own due date.")
  var overdue = false

  @Option(
    help: ArgumentHelp("Only those an institution answers for.", valueName: "who"),
    completion: .institutions
  )
  var responsible: String?

  @Option(help: ArgumentHelp("Only those with these words, in any order.", valueName: "text"))
  var match: String?

  /// What they come to in a dossier.
  func filter(in dossier: Dossier) throws(Failure) -> Filter {
    var filter = try filterWithoutIDs(in: dossier)
    for name in id { filter.ids.insert(try dossier.find(name).recommendation.id) }
    return filter
  }

  /// The same, where an ID can be that of something else than a recommendation.
  func filterWithoutIDs(in dossier: Dossier) throws(Failure) -> Filter {
    var filter = Filter()
    for word in finding { filter.findings.formUnion(try Status.filter(word)) }
    filter.isOutstanding = outstanding
    filter.isOverdue = overdue
    filter.responsible = responsible
    filter.words = match ?? ""
    for name in theme { filter.themes.insert(try dossier.findTheme(name)) }
    for word in status { filter.statuses.formUnion(try Status.filterOfOurs(word)) }
    return filter
  }
}

extension SelectionOptions {
  /// What they come to in a dossier of which something is shown: that, where they say nothing.
  /// - Returns: what is wanted, and that it is what is shown.
  func filter(
    in dossier: Dossier,
    shown: Filter
  ) throws(Failure) -> (filter: Filter, remark: [String]) {
    let filter = try filter(in: dossier)
    guard filter.isEmpty, !shown.isEmpty else { return (filter, []) }
    let count = dossier.recommendations(shown).count
    return (shown, ["Only what is shown: \(count) of \(dossier.recommendations.count)."])
  }
}
