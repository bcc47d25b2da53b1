import ArgumentParser
import Files
import Model

/// `greco join URL [DIR]`: a copy of a dossier that others share.
struct JoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Take a copy of a dossier that others share by way of git.",
    usage: "greco join <url> [<dir>]",
    discussion: """
      It is put in a new or empty folder, which is called as what is shared where none is named. What \
      you enter there comes to the others with greco sync.
      """
  )

  @Argument(help: ArgumentHelp("What somebody shared with greco share.", valueName: "url"))
  var url: String

  @Argument(
    help: ArgumentHelp("The folder to put it in.", valueName: "dir"),
    completion: .directory
  )
  var folder: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if url.isEmpty || folder?.isEmpty == true { throw ValidationError("A name is empty.") }
  }

  func run() throws {
    if options.readOnly {
      throw Failure("Nothing is created with --read-only; leave it out.", .notPermitted)
    }
    let shared = SharedPlace(url)
    let folder = folder ?? shared.name
    SyncWords.teller(.fetching(from: shared.url))
    try SharedDossier.join(shared, in: folder, .current, mayAsk: isTerminal(0) && isTerminal(2))
    let opened = try OpenDossier(folder, in: .current)
    let count = Span.entries(opened.journal.events.count)
    say("Joined: \(opened.catalogue.member.text()), with \(count), in \(folder). Open it with:")
    say("  greco --dossier \(folder)")
  }
}
