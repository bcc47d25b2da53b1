import ArgumentParser
import Files
import Model

/// `greco share URL-OR-DIR`: the dossier for several people, by way of git.
struct ShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Share the dossier with others by way of git.",
    usage: "greco share <url-or-dir> [--yes]",
    discussion: """
      The dossier becomes a git repository with that remote, with your own git\u{2019}s configuration, \
      credentials, hooks and signing. A DIR is made a bare repository where it is new or empty. All of \
      the dossier goes there, so it is asked first; elsewhere than on a terminal --yes says so. Others \
      take it with greco join, and greco sync brings what everybody enters together.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "What git pushes to: an address (https, ssh), or a folder.",
      valueName: "url-or-dir"
    ),
    completion: .directory
  )
  var place: String

  @Flag(help: "Send all of it, without asking.")
  var yes = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if place.isEmpty { throw ValidationError("Name an address or a folder.") }
  }

  func run() throws {
    let opened = try options.openForWriting()
    sayWhatGoes(opened)
    let mayAsk = isTerminal(0) && isTerminal(2)
    if !yes {
      guard mayAsk else {
        throw Failure("Nothing was sent: --yes says that all of it is to go there.", .usage)
      }
      guard TerminalQuestions.confirm("Send all of it to \(place)?") else {
        return say("Nothing was sent.")
      }
    }
    let shared = SharedPlace(place)
    let outcome = try SharedDossier.share(
      opened.place,
      with: shared,
      .current,
      mayAsk: mayAsk,
      SyncWords.teller
    )
    try SyncWords.tell(outcome)
    say("Shared. Others take it with:")
    say("  greco join \(shared.url)")
  }

  private func sayWhatGoes(_ opened: OpenDossier) {
    let dossier = opened.dossier()
    let events = dossier.journal.events
    let hidden = events.count { $0.isInternal }
    let confidential = dossier.catalogue.reports.filter {
      $0.published == nil && !$0.kind.isAuthorities
    }
    var words = "All of it goes there: the catalogue and \(Span.entries(events.count))"
    if hidden > 0 { words += ", of them \(hidden) internal" }
    say(words + ".")
    if !confidential.isEmpty {
      let names = confidential.map(\.id).joined(separator: ", ")
      say("Confidential until it is published, and it goes as well: \(names).")
    }
    if opened.folder.isEmbedded {
      say(
        "The catalogue of greco is copied into it; corrections then no longer come by themselves."
      )
    }
  }
}
