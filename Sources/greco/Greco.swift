import ArgumentParser
import Files

/// The program: finds the command that was asked for and ends with its exit status.
@main
struct Greco: ParsableCommand {
  /// The version, as in the newest entry of `CHANGELOG.md`.
  static let number = "0.2.0"

  /// The commands that only look.
  private static let looking: [any ParsableCommand.Type] = [
    DefaultCommand.self, ListCommand.self, ShowCommand.self,
  ]

  /// The commands that enter something.
  ///
  /// A list, and not asked of each command: asking whether a type meets a protocol is the slowest
  /// thing that a start could do.
  static let entering: [any EnteringCommand.Type] = [
    SetCommand.self, NoteCommand.self, ReviewCommand.self, AnswerCommand.self, MeasureCommand.self,
    EvidenceCommand.self, RefsCommand.self, AssignCommand.self, DueCommand.self, MoveCommand.self,
    DeadlineCommand.self, MetCommand.self, FindingCommand.self, AddCommand.self, EditCommand.self,
    AmendCommand.self, RetractCommand.self, UndoCommand.self, RedoCommand.self,
  ]

  /// The commands that write a document.
  static let leaving: [any LeavingCommand.Type] = [
    ReportCommand.self, BriefCommand.self, ExportCommand.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: "greco",
    abstract: "A dashboard for the recommendations that GRECO addresses to a member.",
    discussion: """
      Without a command it opens the dashboard, or prints everything line by line where there is \
      no terminal. It is neither GRECO's nor the Council of Europe's.
      """,
    version: """
      greco \(number)
      It is neither GRECO's nor the Council of Europe's.
      """,
    subcommands: looking + entering.map { $0 } + [
      LogCommand.self, ChangesCommand.self, StatsCommand.self, DeadlinesCommand.self,
      CheckCommand.self, InitCommand.self, ImportCommand.self, ShareCommand.self, JoinCommand.self,
      SyncCommand.self,
    ] + leaving.map { $0 } + [DemoCommand.self, ManualCommand.self],
    defaultSubcommand: DefaultCommand.self
  )

  @OptionGroup(title: "Options, before or after a command") var options: GlobalOptions

  static func main() {
    FileSizeLimit.outlive()
    do {
      try TypedNames.refuseBroken()
      let words = CommandLine.arguments.dropFirst()
      // Where nothing is written there is nothing to parse, which would take as long as all the rest.
      guard !words.isEmpty else { return try showEverything(.unwritten, only: nil) }
      try WrittenDashes.refuseOptions(among: words)
      var command = try parseAsRoot(Array(words))
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says why the program ends, or prints the help that was asked for, and ends it.
  private static func end(with error: any Error) -> Never {
    if let failure = Failure(error) { end(with: failure) }
    let message = fullMessage(for: error)
    let status = exitCode(for: error)
    if status == .success, !message.isEmpty {
      do {
        try put(message + "\n")
      } catch {
        end(with: error)
      }
    } else if !message.isEmpty {
      say(message)
      if status == .validationFailure,
        let hint = WrittenDashes.hint(CommandLine.arguments.dropFirst())
      {
        say(hint)
      }
    }
    exit(withError: status)
  }

  private static func end(with failure: Failure) -> Never {
    say(failure.message)
    exit(withError: ExitCode(failure.status))
  }
}
