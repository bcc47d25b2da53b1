import ArgumentParser
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
    help: ArgumentHelp("When, if not today.", valueName: "day"),
    transform: Day.typed(behind: "--day")
  )
  var day: Typed<Day>?

  @Option(help: ArgumentHelp("The letter's number.", valueName: "text"))
  var ref: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    _ = try day?.get()
  }

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    guard let window = dossier.deadline, window.state != .met else {
      throw Failure("No report is due in this dossier; greco deadline DAY enters a date.", .noSuch)
    }
    try dossier.accept((day?.value).map { PartialDay($0) }, for: .deadline)
    let met = JSON.string((day?.value ?? dossier.day).description)
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
