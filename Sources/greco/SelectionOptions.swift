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
    try filter(in: dossier) { name, find throws(Refusal) in try find(name) }
  }

  /// What they come to in each of several dossiers; where one does not know what is named and another does,
  /// nothing is so in it, which is said.
  func filters(in dossiers: [Dossier]) throws(Refusal) -> [Filter] {
    var names = NamesInSeveral()
    let filters = try dossiers.map { dossier throws(Refusal) in
      try filter(in: dossier) { name, find throws(Refusal) in
        try names.meaning(of: name, in: dossier, find)
      }
    }
    try names.refuseWhatNoneKnows()
    for line in names.remarks(of: dossiers.count) { say(line) }
    return filters
  }

  private func filter(in dossier: Dossier, named: Naming) throws(Refusal) -> Filter {
    var filter = try only.filter(in: dossier, named: named)
    for name in id {
      filter.ids.insert(
        try named(name) { name throws(Refusal) in try dossier.find(name).recommendation.id }
      )
    }
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
