import ArgumentParser
import Entering
import Files
import Model

/// `greco met`: the report that was due has been delivered.
struct MetCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "met",
    abstract: "Say that the report that is due was delivered to GRECO.",
    usage: "greco met [--day <day>] [--ref <text>]"
  )

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When, if not today.", valueName: "day"),
    transform: DayText.behind("--day", of: "met")
  )
  var day: DayText?

  @Option(help: ArgumentHelp("The letter's number.", valueName: "text"))
  var ref: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    try day?.validate()
  }

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    guard let window = dossier.deadline, window.state != .met else {
      throw Failure("No report is due in this dossier; greco deadline DAY enters a date.", .noSuch)
    }
    let day = try day?.read(from: dossier.day)
    try dossier.accept(day?.partial, for: .deadline)
    let met = JSON.string((day?.day ?? dossier.day).description)
    let deadline = window.deadline
    let ref = try ref.map { JSON.Member(.ref, .string(try filled($0, "--ref"))) }
    return [
      dossier.journal.editing(
        .deadline,
        on: deadline.id,
        [("met", met)],
        otherwise: deadline.members,
        others: [ref].compactMap(\.self)
      )
    ].compactMap(\.self)
  }
}
