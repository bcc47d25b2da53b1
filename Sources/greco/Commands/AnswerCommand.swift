import ArgumentParser
import Entering
import Files
import Model

/// `greco answer ID TEXT`: what the authorities report to GRECO.
struct AnswerCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Write what the authorities report of a recommendation or part.",
    usage: "greco answer <id> [<text> ...] [--report <report>] [--state <state>]",
    discussion: """
      There is one answer for each report; writing it anew takes the place of what it was. A new \
      text is a draft until it is agreed: greco answer <id> --state agreed.
      """
  )

  @Argument(help: "The recommendation's or part's ID.", completion: .recommendations)
  var id: String

  @Argument(help: "What is reported; - reads it from standard input.")
  var text: [String] = []

  @Option(
    help: ArgumentHelp(
      "What it is for: the ID of a deadline or of the authorities' report; without it, what is due.",
      valueName: "report"
    ),
    completion: .reportsToAnswerIn
  )
  var report: String?

  @Option(
    help: ArgumentHelp("How far it has come: draft or agreed.", valueName: "state"),
    completion: .list(AnswerState.allCases.map(\.rawValue))
  )
  var state: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard text.isEmpty, state == nil else { return }
    throw ValidationError("Write what is reported, or how far it has come: --state agreed.")
  }

  mutating func readInput() throws {
    if !text.isEmpty { text = [try typedText(text)] }
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    let report = try dossier.findReportToAnswerIn(report)
    return AnswerDeed(try said(), on: [try dossier.find(id).id], for: report)
  }

  private func said() throws(Refusal) -> AnswerDeed.Said {
    let state = try Choices.answerState(state ?? "")
    if text.isEmpty, let state { return .state(state) }
    return .text(try SaidText(text.first ?? "", of: "an answer"), state)
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    guard written.isEmpty else { return [] }
    let report = try dossier.findReportToAnswerIn(report)
    let label = dossier.label(of: try dossier.find(id).id)
    let name = dossier.names().report(report)
    return ["\(label): the answer for \(name) is so already; nothing to write."]
  }
}
