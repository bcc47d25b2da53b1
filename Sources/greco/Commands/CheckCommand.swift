import ArgumentParser
import Files
import Model
import Reports

/// `greco check [DIR]`: everything in a dossier that cannot be used as it stands.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name everything in a dossier that is not sound, or to which two entries stand.",
    usage: "greco check [<dir>]",
    discussion: "Ends with status 65 if the catalogue has errors; the journal has only warnings."
  )

  @Argument(
    help: ArgumentHelp("The dossier's folder, if not the one that greco opens.", valueName: "dir"),
    completion: .directory
  )
  var folder: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    Preferences.Reading.current.sayWhatIsNotUsed()
    let opened = try OpenDossier(folder ?? options.dossier(), in: .current)
    let check = DossierCheck(
      opened.catalogue,
      problems: opened.problems + opened.lostProofs() + opened.folder.sharingProblems(),
      journal: try opened.folder.readJournal(),
      questions: opened.journal.twoEntries,
      now: .now
    )
    try put(check.text(place: opened.place.folder, isEmbedded: opened.folder.isEmbedded))
    if check.hasErrors { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
