import ArgumentParser
import Entering
import Files
import Model

/// `greco deadline DAY`: the date that GRECO's letter names for the next report.
struct DeadlineCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Enter the date by which a report is due to GRECO.",
    usage: "greco deadline <day> [--title <text>] [--from <day>]",
    discussion: """
      As long as a report is due that can still come in time, its date is moved, and what was answered \
      for it stays. A date beside that one is that of a further report, which has a --title of its own.
      """
  )

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("The day: \(DayRefusal.forms) or the like.", valueName: "day")
  )
  var words: [String]

  @Option(
    help: ArgumentHelp(
      "What is due; without it, the report that is due, else: \(Deadline.nextReport).",
      valueName: "text"
    )
  )
  var title: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When the window opened; a month will do.", valueName: "day"),
    transform: DayText.behind("--from")
  )
  var from: DayText?

  @OptionGroup var options: GlobalOptions

  mutating func validate() throws {
    words = try words.withoutOptions()
    try day.validate()
    try from?.validate()
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    let title = try SaidText.ifWritten(title, of: "--title")
    return LetterDeed(
      due: try day.read(from: dossier.day),
      of: dossier.subjectOfLetter(called: title),
      opening: try from.map { .said(try $0.read(from: dossier.day)) } ?? .kept
    )
  }

  private var day: DayText {
    DayText(text: words.joined(separator: " "), name: "deadline", use: DayUse(of: "deadline"))
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    guard let entered = written.first else {
      return ["That date is entered already; nothing to write."]
    }
    guard dossier.isAdded(by: entered) else {
      return [
        "If it is a further report that is due then: greco undo, then with a --title of its own."
      ]
    }
    let day = try day.read(from: dossier.day).day
    return dossier.deadlines.filter { $0.deadline.id != entered.on }.compactMap { other in
      stays(other, in: dossier).map {
        "\($0) If that is the date that moved: greco undo, then greco edit \(other.deadline.id) due "
          + "\(day)."
      }
    }
  }

  /// That another date stays, or what was answered for it; nil where neither matters any more.
  private func stays(_ other: DeadlineWindow, in dossier: Dossier) -> String? {
    let (id, due) = (other.deadline.id, other.deadline.due)
    switch other.state {
    case .met, .closed: return nil
    case .open: return "\(id) is still due \(due)."
    case .past:
      let answers = dossier.recommendations.flatMap { dossier.reportedAnswers(of: $0.id) }
        .count { $0.report == id }
      guard answers > 0 else { return nil }
      return "\(Span.count(answers, "answer")) for \(id), which was due \(due), "
        + "\(answers == 1 ? "stays" : "stay") there."
    }
  }
}
