import ArgumentParser
import Files

/// `greco init DIR`: a copy of the dossier in the program, to be kept and changed by itself.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Copy the dossier in the program into a new or empty folder.",
    usage: "greco init <dir>"
  )

  @Argument(
    help: ArgumentHelp("The folder to make or to fill.", valueName: "dir"),
    completion: .directory
  )
  var folder: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    if options.readOnly {
      throw Failure("Nothing is created with --read-only; leave it out.", .notPermitted)
    }
    let files = try NewDossier.create(in: folder)
    say("Copied \(files) files of the dossier in greco to \(folder). Open it with:")
    say("  greco --dossier \(folder)")
  }
}
