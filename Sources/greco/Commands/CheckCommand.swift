import ArgumentParser
import Files
import Model
import Reports

/// `greco check [DIR]`: everything in a dossier that cannot be used as it stands.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name everything in a dossier that is not sound.",
    discussion: "Ends with status 65 if the catalogue has errors; the journal has only warnings."
  )

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("The dossier's folder.", valueName: "dir"))
  var folder: String?

  func run() throws {
    let opened = try OpenDossier(folder ?? options.dossier, in: .current)
    let check = DossierCheck(
      opened.catalogue,
      problems: opened.problems,
      journal: try opened.readJournal()
    )
    try put(check.text(place: opened.place.folder, isEmbedded: opened.isEmbedded))
    if check.hasErrors { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
