import ArgumentParser
import Files

/// The program: finds the command that was asked for and ends with its exit status.
@main
struct Greco: ParsableCommand {
  /// The version.
  static let number = "0.1.0"

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
    subcommands: [
      DefaultCommand.self, ListCommand.self, ShowCommand.self, SetCommand.self, NoteCommand.self,
      ReviewCommand.self, AnswerCommand.self, MeasureCommand.self, EvidenceCommand.self,
      AssignCommand.self, DueCommand.self, MoveCommand.self, DeadlineCommand.self, MetCommand.self,
      FindingCommand.self, AddCommand.self, EditCommand.self, AmendCommand.self,
      RetractCommand.self, UndoCommand.self, RedoCommand.self, LogCommand.self, ChangesCommand.self,
      StatsCommand.self, DeadlinesCommand.self, CheckCommand.self, InitCommand.self,
      ReportCommand.self, BriefCommand.self, ExportCommand.self, DemoCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: DefaultCommand.self
  )

  @OptionGroup(title: "Options, before or after a command") var options: GlobalOptions

  static func main() {
    FileSizeLimit.outlive()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard let failure = Failure(error) else { exit(withError: error) }
      say(failure.message)
      exit(withError: ExitCode(failure.status))
    }
  }
}
