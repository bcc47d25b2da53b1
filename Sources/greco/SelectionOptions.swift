import ArgumentParser
import Entering
import Model

/// Which recommendations are wanted, for listing and for what leaves.
struct SelectionOptions: ParsableArguments {
  /// The same options in the usage of each command.
  static let usage = "[<id> ...] " + FilterOptions.usage

  @Argument(
    help: "Only these, by ID or GRECO's number.",
    completion: .recommendations
  )
  var id: [String] = []

  @OptionGroup var only: FilterOptions

  /// What they come to in a dossier.
  func filter(in dossier: Dossier) throws(Refusal) -> Filter {
    var filter = try only.filter(in: dossier)
    for name in id { filter.ids.insert(try dossier.find(name).recommendation.id) }
    return filter
  }
}

extension SelectionOptions {
  /// What they come to in a dossier of which something is shown: that, where they say nothing.
  /// - Returns: what is wanted, and that it is what is shown.
  func filter(
    in dossier: Dossier,
    shown: Filter
  ) throws(Refusal) -> (filter: Filter, remark: [String]) {
    let filter = try filter(in: dossier)
    guard filter.isEmpty, !shown.isEmpty else { return (filter, []) }
    let count = dossier.recommendations(shown).count
    return (shown, ["Only what is shown: \(count) of \(dossier.recommendations.count)."])
  }
}
