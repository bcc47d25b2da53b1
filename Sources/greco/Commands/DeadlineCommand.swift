import ArgumentParser
import Files
import Model

/// `greco deadline DAY`: the date that GRECO's letter names for the next report.
struct DeadlineCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Enter the date by which a report is due to GRECO.",
    usage: "greco deadline <day> [--title <text>] [--from <day>]"
  )

  @Argument(help: "YYYY-MM-DD.", transform: Day.typed(behind: "deadline"))
  var day: Typed<Day>

  @Option(help: ArgumentHelp("What is due.", valueName: "text"))
  var title = "Authorities' next report on implementation"

  @Option(
    help: ArgumentHelp("When the window opened.", valueName: "day"),
    transform: PartialDay.typed(behind: "--from")
  )
  var from: Typed<PartialDay>?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    _ = try (day.get(), from?.get())
  }

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    guard let day = day.value else { return [] }
    let title = try filled(title, "--title")
    let value = Deadline.value(due: day, from: from?.value, title: title)
    return [dossier.journal.drafting(.deadline, on: "report-\(day)", value: value)]
      .compactMap(\.self)
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    guard let entered = written.first?.on else {
      return ["That date is entered already; nothing to write."]
    }
    // Who wanted to move a date has two now, and what was answered for the one is not in the other.
    return dossier.deadlines.filter { $0.state == .open && $0.deadline.id != entered }.map {
      other in
      "\(other.deadline.id) is still due \(other.deadline.due). If that is the date that moved: "
        + "greco undo, then greco edit \(other.deadline.id) due \(day.value?.description ?? "")."
    }
  }
}
