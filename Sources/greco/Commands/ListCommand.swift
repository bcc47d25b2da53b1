import ArgumentParser
import Model
import Reports

/// `greco list`: the recommendations, GRECO's status and ours side by side.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List recommendations, GRECO's status and ours side by side.",
    usage: """
      greco list [--theme <theme> ...] [--status <status> ...]
                 [--finding <status> ...] [--outstanding] [--overdue]
                 [--responsible <who>] [--match <text>] [--json]
      """,
    discussion: """
      STATUS is not-implemented, partly-implemented, dealt-with, implemented, satisfactory or \
      outstanding, or the beginning of one.
      """
  )

  @OptionGroup var selection: SelectionOptions

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

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let dossier = try options.view()
    let list = RecommendationList(dossier, try filter(in: dossier))
    if json { return try put(list.json) }
    sayIfInvented(dossier)
    if list.isEmpty { say("No recommendation matches.") }
    try put(list.text)
  }

  private func filter(in dossier: Dossier) throws -> Filter {
    var filter = try selection.filter(in: dossier)
    for word in finding { filter.findings.formUnion(try Status.filter(word)) }
    filter.isOutstanding = outstanding
    filter.isOverdue = overdue
    filter.responsible = responsible
    filter.words = match ?? ""
    return filter
  }
}
