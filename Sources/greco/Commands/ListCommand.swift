import ArgumentParser
import Model
import Reports

/// `greco list`: the recommendations, GRECO's status and ours side by side.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List recommendations, GRECO's status and ours side by side.",
    usage: "greco list \(SelectionOptions.usage) [--json]",
    discussion: """
      STATUS is not-implemented, partly-implemented, dealt-with, implemented, satisfactory or \
      outstanding, or the beginning of one.
      """
  )

  @OptionGroup var selection: SelectionOptions

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let dossiers = try options.views()
    let lists = zip(dossiers, try selection.filters(in: dossiers)).map {
      RecommendationList($0, $1)
    }
    if json { return try put(RecommendationList.json(lists).text) }
    for list in toldOf(lists, unless: \.isEmpty) {
      try sayWhich(list.dossier, among: lists.count)
      try show(list)
    }
  }

  private func show(_ list: RecommendationList) throws {
    sayIfInvented(list.dossier)
    if list.isEmpty { say("No recommendation matches.") }
    guard let width = options.terminalWidth else { return try put(list.text) }
    try put(list.text(in: width))
    for remark in list.remarks { say(remark) }
  }
}
