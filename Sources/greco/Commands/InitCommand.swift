import ArgumentParser
import Entering
import Files
import Imports
import Model
import Reports

/// `greco init DIR`: a dossier to be kept and changed by itself, a copy or an empty one.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a dossier of your own in a new or empty folder.",
    usage: """
      greco init <dir> [--with-entries]
      greco init <dir> --member <name> --round <text>
      greco init <dir> --from <report>
      """,
    discussion: """
      It is a copy of the dossier in the program; --with-entries takes along what was entered, in the \
      dossier that is opened otherwise. With --member and --round it is an empty one, to be filled \
      with greco add. With --from it has what an official report says: its recommendations, with \
      their first words as titles to be edited.
      """
  )

  @Argument(
    help: ArgumentHelp("The folder to make or to fill.", valueName: "dir"),
    completion: .directory
  )
  var folder: String

  @Flag(help: "With all that was entered so far.")
  var withEntries = false

  @Option(help: ArgumentHelp("The member of an empty dossier.", valueName: "name"))
  var member: String?

  @Option(help: ArgumentHelp("Its evaluation round.", valueName: "text"))
  var round: String?

  @Option(
    help: ArgumentHelp(
      "An evaluation report to make it of: a PDF or document.",
      valueName: "report"
    ),
    completion: .file()
  )
  var from: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard from == nil || member == nil && !withEntries else {
      throw ValidationError("With --from the report says all of it; leave out the other options.")
    }
    guard (member == nil) == (round == nil) else {
      throw ValidationError(
        "An empty dossier needs both: greco init DIR --member NAME --round TEXT."
      )
    }
    guard !withEntries || member == nil else {
      throw ValidationError("An empty dossier has no entries; leave out --with-entries.")
    }
  }

  func run() throws {
    if options.readOnly {
      throw Failure("Nothing is created with --read-only; leave it out.", .notPermitted)
    }
    if let from {
      try create(from: from)
    } else if let member, let round {
      try create(
        member: SaidText(member, of: "--member").text,
        round: SaidText(round, of: "--round").text
      )
    } else if withEntries {
      try copyWithEntries()
    } else {
      let files = try NewDossier.create(in: folder)
      say("Copied \(files) files of the dossier in greco to \(folder). Open it with:")
      say("  greco --dossier \(folder)")
      sayWhatStaysBehind()
    }
  }

  private func create(member: String, round: String) throws {
    guard let catalogue = Catalogue.empty(member: member, round: round) else {
      throw Failure(
        "A member\u{2019}s name has letters; \u{201C}\(member)\u{201D} has none.",
        .usage
      )
    }
    try NewDossier.create(in: folder, files: catalogue.fileBytes)
    say("Made an empty dossier of \(member.shown) in \(folder). Fill it with:")
    say("  greco --dossier \(folder)    where N adds recommendations, reports and the like; or")
    say("  greco --dossier \(folder) add --help")
  }

  private func create(from path: String) throws {
    let report = try report(in: path)
    let made: ReportDossier
    do throws(ReportDossier.Refusal) {
      made = try ReportDossier(report)
    } catch {
      throw Failure("\(path): \(error.words).", .badData)
    }
    try NewDossier.create(in: folder, files: made.files)
    for contradiction in report.contradictions {
      let places = contradiction.places.prefix(3).map(\.words).joined(separator: "; ")
      say("The report contradicts itself: \(contradiction.words)  (\(places)).".shown)
    }
    let count = made.count == 1 ? "1 recommendation" : "\(made.count) recommendations"
    say("Made a dossier of \(made.member.shown), with \(count), in \(folder). Open it with:")
    say("  greco --dossier \(folder)    where titles that end in \u{2026} wait for better ones")
  }

  private func report(in path: String) throws -> OfficialReport {
    do {
      let file = try FileToImport.read(path, as: .report, waitingForPipes: true).get()
      if case .report(let report) = file.content { return report }
    } catch {
      throw ImportCommand.failure(error, of: path)
    }
    throw Failure("\(path): it is no report of GRECO\u{2019}s.", .badData)
  }

  private func copyWithEntries() throws {
    let opened = try options.open()
    try NewDossier.create(in: folder, files: try opened.folder.files())
    let entries = Span.entries(opened.journal.events.count)
    say("Copied \(opened.place.folder), with \(entries), to \(folder). Open it with:")
    say("  greco --dossier \(folder)")
  }

  /// Whoever copies what is in the program may think that all that they entered goes along.
  private func sayWhatStaysBehind() {
    guard let own = try? OpenDossier(try options.dossier(), in: .current), own.place.isOwnCopy,
      !own.journal.events.isEmpty
    else { return }
    say(
      "Your own copy has \(Span.entries(own.journal.events.count)) that this has not; --with-entries copies both."
    )
  }
}
