internal import Entering
internal import Model

/// What the authorities report to GRECO next, and whether that is agreed.
struct AnswerQuestion: Question {
  let ids: [String]
  /// The id of what it is for; nil for what is due.
  var report: String?

  var fields: [Field] { [.text("Answer"), .choice("State")] }
  var draftKey: DraftKey? { DraftKey("answer", ids + [report].compactMap(\.self)) }

  func title(in state: State) -> String {
    let window = state.dossier.deadline.flatMap { $0.state == .closed ? nil : $0 }
    let due = window.map { ", due \($0.deadline.due.words)" } ?? ""
    let other = report.map { " for \(state.names.report($0) { $0.words })" }
    return "The answer to GRECO on \(state.names(of: ids))\(other ?? due)"
  }

  func texts(in state: State) -> [String] {
    guard let report = report(state), ids.count == 1,
      let now = state.dossier.reportedAnswers(of: ids[0]).last(where: { answer in
        answer.id == ids[0] && answer.report == report
      })
    else { return ["", AnswerState.draft.rawValue] }
    return [now.text, now.state?.rawValue ?? ""]
  }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    AnswerState.allCases.map { Offer(words: $0.rawValue, text: $0.rawValue) }
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    if report == nil, let closed = state.dossier.closedWords(\.words) {
      return Remark(text: closed, isRefusal: true)
    }
    if report(state) == nil {
      return Remark(text: "no report is due; M enters its date", isRefusal: true)
    }
    return understood(field, of: prompt, in: state)
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(in: state, [.text, .state], says: { _ in notice(of: prompt, state) }) {
      () throws(Refusal) in
      let report = try state.dossier.findReportToAnswerIn(report)
      let text = try SaidText(prompt.text(0), of: "an answer")
      return AnswerDeed(.text(text, try Choices.answerState(prompt.text(1))), on: ids, for: report)
    }
  }

  private func notice(of prompt: Prompt, _ state: State) -> Notice {
    let how = try? Choices.answerState(prompt.text(1))
    let words = how.map { ", \($0.rawValue)" } ?? ""
    return Notice("answer entered\(words)", of: state.names(of: ids))
  }

  private func report(_ state: State) -> String? { report ?? state.dossier.deadline?.deadline.id }
}
