import ArgumentParser
import Entering
import Model

/// What recommendations have to be like to be shown, listed or taken along.
struct FilterOptions: ParsableArguments {
  /// The same options in the usage of each command.
  static let usage = """
    [--theme <theme> ...] [--status <status> ...]
    [--finding <status> ...] [--outstanding] [--overdue] [--postponed]
    [--responsible <who>] [--match <text>]
    """

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

  @Flag(help: "Only those whose own due date was moved to a later day or taken away.")
  var postponed = false

  @Option(
    help: ArgumentHelp("Only those an institution answers for.", valueName: "who"),
    completion: .institutions
  )
  var responsible: String?

  @Option(help: ArgumentHelp("Only those with these words, in any order.", valueName: "text"))
  var match: String?

  /// Whether none of them was given.
  var isEmpty: Bool {
    theme.isEmpty && status.isEmpty && finding.isEmpty && !outstanding && !overdue
      && !postponed && responsible == nil && match == nil
  }

  /// What they come to in a dossier.
  func filter(in dossier: Dossier) throws(Refusal) -> Filter {
    try filter(in: dossier) { name, find throws(Refusal) in try find(name) }
  }

  /// What they come to in a dossier.
  /// - Parameters:
  ///   - dossier: The dossier.
  ///   - named: What a name means, by the way to find that in the dossier.
  /// - Returns: What recommendations have to be like.
  /// - Throws: What cannot be meant.
  func filter(in dossier: Dossier, named: Naming) throws(Refusal) -> Filter {
    var filter = Filter()
    for word in finding { filter.findings.formUnion(try Statuses.filter(word)) }
    filter.isOutstanding = outstanding
    filter.isOverdue = overdue
    filter.isPostponed = postponed
    if let responsible {
      filter.responsible = try named(responsible) { name throws(Refusal) in
        try dossier.findResponsible(name)
      }
    }
    filter.words = match ?? ""
    for name in theme {
      filter.themes.insert(
        try named(name) { name throws(Refusal) in try dossier.findTheme(name) }
      )
    }
    for word in status { filter.statuses.formUnion(try Statuses.filterOfOurs(word)) }
    return filter
  }
}
