import ArgumentParser
import Entering
import Files
import Imports
import Model
import Reports

/// `greco import FILE…`: what enters from files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Enter what is in a table, an official report or a colleague's journal.",
    usage: """
      greco import <file> ... [--dry-run] [--yes] [--as <kind>] [--strict]
      [--sheet <name>] [--map <column=field>] [--status <word=status>]
      [--state <word=state>] [--day-order <order>] [--institution <name=who>]
      [--internal <yes|no>] [--match <id=number>] [--refused <file>]
      """,
    discussion: """
      What would be entered is shown first, with the place that it comes from. What the file does not \
      say is asked on a terminal, and the answers are kept; elsewhere --yes enters all that is not in \
      question. What is entered of a file is one action: greco undo takes all of it back. The same \
      file again enters nothing. Documentation/import.md says what is read from what.
      """
  )

  @Argument(
    help: ArgumentHelp("A table, a report, a journal, or a dossier's folder.", valueName: "file"),
    completion: .file()
  )
  var files: [String]

  @Flag(help: "Only show what would be entered.")
  var dryRun = false

  @Flag(help: "Enter all that is not in question, without asking.")
  var yes = false

  @Flag(help: "Refuse a report that contradicts itself.")
  var strict = false

  @Option(
    help: ArgumentHelp("What the file is: table, report or journal.", valueName: "kind"),
    completion: .list(ImportedFile.Kind.allCases.map(\.rawValue))
  )
  var `as`: String?

  @OptionGroup var answers: AnswerOptions

  @Option(
    help: ArgumentHelp("Write the refused rows to a file, to be corrected.", valueName: "file"),
    completion: .file()
  )
  var refused: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if dryRun, yes { throw ValidationError("--dry-run enters nothing; leave out --yes.") }
    if refused != nil, files.count > 1 {
      throw ValidationError("--refused takes the rows of one file; name one file.")
    }
    try answers.validate()
  }

  func run() throws {
    Memory.giveBackLargeRooms()
    if let refused, OutputFile.isThere(refused) { throw FileFailure.exists(path: refused) }
    var opened = try dryRun ? options.open() : options.openForWriting()
    guard files.count > 1 else { return try take(files[0], into: consume opened) }
    // One that cannot be taken in does not keep the others out.
    var statuses: [Int32] = []
    for (place, file) in files.enumerated() {
      do {
        // Each is compared with what those before it entered.
        if place > 0 { opened = try OpenDossier(at: opened.place) }
        try take(file, into: opened)
      } catch {
        guard let failure = Failure(error) else { throw error }
        say(failure.message)
        statuses.append(failure.status)
      }
    }
    guard let worst = statuses.max() else { return }
    let count = "\(statuses.count) of \(files.count) files"
    throw Failure("\(count) \(statuses.count == 1 ? "is" : "are") not taken in.", worst)
  }

  var kind: ImportedFile.Kind? {
    get throws { try `as`.map { try ImportedFile.Kind(typed: $0) } }
  }

  /// Takes in one file: shows what it would enter, asks what is asked, enters what is accepted.
  private func take(_ path: String, into opened: consuming OpenDossier) throws {
    let file: ImportedFile
    do {
      file = try FileToImport.read(path, as: kind, waitingForPipes: true).get()
    } catch {
      throw Self.failure(error, of: path)
    }
    let days = DayReader.ofUser(from: options.view(opened).day)
    let dossier = options.view(opened)
    var given = try answers.read(in: dossier)
    let asks = !yes && !dryRun && isTerminal(0) && isTerminal(2)
    if asks {
      given = try TerminalQuestions.ask(from: given) { given in
        try propose(file, dossier, given, days).questions
      }
    }
    let proposal = try propose(file, dossier, given, days)
    try refuseContradictions(proposal, path)
    try writeRefused(proposal)
    try show(ProposalText(proposal, of: path, in: dossier))
    if proposal.isRefusedWhole {
      throw Failure("\(file.name): nothing of it can be entered.", .badData)
    }
    if dryRun { return }
    if !yes {
      guard asks else {
        throw Failure("Nothing is entered yet: --yes enters what is not in question.", .usage)
      }
      let isOthers = !proposal.lines().isEmpty
      if try !isOthers && proposal.entersNothing(in: dossier) {
        return say("There is nothing to enter.")
      }
      let words = isOthers ? "Add these entries as they are?" : "Enter this as one action?"
      guard TerminalQuestions.confirm(words) else {
        return say("Nothing is entered.")
      }
    }
    try enter(
      ShownFile(path: path, file: consume file, answers: given, proposal: consume proposal),
      into: consume opened
    )
  }

  private func show(_ text: ProposalText) throws {
    guard dryRun else { return text.lines.forEach(say) }
    try put(LongText(of: text.lines.lazy.map { $0.shown + "\n" }))
  }

  func propose(
    _ file: ImportedFile,
    _ dossier: Dossier,
    _ given: Answers,
    _ days: DayReader
  ) throws -> Proposal {
    do throws(ImportRefusal) {
      return try Proposal(
        file.comparedWithExport(of: dossier),
        in: dossier,
        given,
        days: days,
        signingAs: options.knownAuthor(),
        now: .now
      )
    } catch {
      throw Self.failure(error, of: file.name)
    }
  }

  /// Why nothing of a file is entered, behind its name.
  static func failure(_ error: any Error, of file: String) -> any Error {
    switch error {
    case let refusal as ImportRefusal: Failure("\(file): \(refusal.words).", .badData)
    case let refusal as Unreadable: Failure("\(file): \(refusal.words).", .badData)
    default: error
    }
  }

  private func refuseContradictions(_ proposal: Proposal, _ path: String) throws {
    guard strict, !proposal.contradictions.isEmpty else { return }
    let lines = proposal.contradictions.map { ProposalText.line($0) }
    throw Failure(
      (["\(path) contradicts itself, and nothing of it is entered with --strict:"] + lines)
        .joined(separator: "\n"),
      .badData
    )
  }

  private func writeRefused(_ proposal: Proposal) throws {
    guard let refused, !proposal.refusedRows.isEmpty else { return }
    let table = RowsTable(proposal.refusedRows).csv
    try OutputFile.write([Array(table.utf8)], to: refused, mayReplace: false)
    say("Written: \(OutputFile.wholePath(of: refused)), to be corrected and imported.")
  }
}

extension ImportedFile.Kind {
  /// The kind that was typed.
  init(typed text: String) throws {
    guard let kind = Self(rawValue: text.lowercased()) else {
      let all = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        "\u{201C}\(text)\u{201D} is nothing that a file is read as; it can be \(all).",
        .usage
      )
    }
    self = kind
  }
}
