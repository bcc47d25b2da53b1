import ArgumentParser
import Model
import Reports

/// `greco list`: the recommendations, GRECO's status and ours side by side.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List recommendations, GRECO's status and ours side by side."
  )

  @OptionGroup var options: GlobalOptions

  @Option(help: ArgumentHelp("Only those of a theme.", valueName: "id"))
  var theme: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only those with one of our statuses; none for nothing said.")
  )
  var status: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only those with one of GRECO's.", valueName: "status")
  )
  var finding: [String] = []

  @Flag(help: "Only those GRECO has not found satisfactory.")
  var outstanding = false

  @Flag(help: "Only those past their own due date.")
  var overdue = false

  @Option(help: ArgumentHelp("Only those an institution answers for.", valueName: "who"))
  var responsible: String?

  @Option(help: ArgumentHelp("Only those with these words.", valueName: "text"))
  var match: String?

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let dossier = try options.view()
    let list = RecommendationList(dossier, try filter(in: dossier))
    if json { return try put(list.json) }
    if list.isEmpty { say("No recommendation is like that.") }
    try put(list.text)
  }

  private func filter(in dossier: Dossier) throws -> Filter {
    var filter = Filter()
    filter.theme = try theme.map { try dossier.findTheme($0) }
    for word in status {
      if word == "none" {
        filter.statuses.insert(nil)
      } else {
        filter.statuses.formUnion(try Status.filter(word).map { $0 })
      }
    }
    for word in finding { filter.findings.formUnion(try Status.filter(word)) }
    filter.isOutstanding = outstanding
    filter.isOverdue = overdue
    filter.responsible = responsible
    filter.words = match ?? ""
    return filter
  }
}

extension Dossier {
  /// The id of a theme; if there is none, the failure names those there are.
  fileprivate func findTheme(_ id: String) throws(Failure) -> String {
    let ids = catalogue.themes.map(\.id)
    if ids.contains(id.lowercased()) { return id.lowercased() }
    throw Failure(
      "\u{201C}\(id)\u{201D}: no theme has this ID. There are: \(ids.joined(separator: ", ")).",
      .noSuch
    )
  }
}
