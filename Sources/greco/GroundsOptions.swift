import ArgumentParser
import Entering
import Model

/// What something that is said rests on, as it is written beside it.
struct GroundsOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The number of the letter that says so.", valueName: "text"))
  var ref: String?

  @Option(
    help: ArgumentHelp("On whose word: an institution, or a name.", valueName: "who"),
    completion: .institutions
  )
  var from: String?

  /// Whether anything was written.
  var isGiven: Bool { ref != nil || from != nil }

  func read(in dossier: Dossier) -> WrittenGrounds {
    WrittenGrounds(ref: ref, from: from, in: dossier)
  }
}
