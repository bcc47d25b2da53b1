import ArgumentParser
import Model

/// Which recommendations are wanted, for listing and for what leaves.
struct SelectionOptions: ParsableArguments {
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

  /// What they come to in a dossier.
  func filter(in dossier: Dossier) throws(Failure) -> Filter {
    var filter = Filter()
    for name in theme { filter.themes.insert(try dossier.findTheme(name)) }
    for word in status { filter.statuses.formUnion(try Status.filterOfOurs(word)) }
    return filter
  }
}

extension Dossier {
  /// The id of a theme by its id or its number on the screen; if there is none, the failure names
  /// those there are.
  func findTheme(_ name: String) throws(Failure) -> String {
    let ids = catalogue.themes.map(\.id)
    if ids.contains(name.lowercased()) { return name.lowercased() }
    if let index = ids.indices.first(where: { String($0 + 1) == name }) { return ids[index] }
    let all = ids.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    throw Failure(
      "\u{201C}\(name)\u{201D}: no theme has this number or ID. There are: \(all).",
      .noSuch
    )
  }
}
