internal import Entering
internal import Model

/// What the authorities report to GRECO next, and whether that is agreed.
struct AnswerQuestion: Question {
  let ids: [String]

  var labels: [String] { ["Answer", "State"] }
  var draftKey: DraftKey? { DraftKey("answer", ids) }
  var keepsLines: Bool { true }

  func title(in state: State) -> String {
    let due = state.dossier.deadline.map { ", due \($0.deadline.due.words)" } ?? ""
    return "The answer to GRECO on \(state.names(of: ids))\(due)"
  }

  func texts(in state: State) -> [String] {
    guard let report = report(state), ids.count == 1,
      let now = state.dossier.reportedAnswers(of: ids[0]).last(where: { answer in
        answer.id == ids[0] && answer.report == report
      })
    else { return ["", AnswerState.draft.rawValue] }
    return [now.text, now.state?.rawValue ?? ""]
  }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    guard prompt.focus == 1 else { return [] }
    return FuzzyMatch.best(AnswerState.allCases, for: prompt.text(1), by: \.rawValue)
      .map { Offer(words: $0.rawValue, text: $0.rawValue) }
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    if report(state) == nil {
      return Remark(text: "no report is due; M enters its date", isRefusal: true)
    }
    return field == 0 && prompt.text(0).isEmpty ? Remark(text: "^X opens your editor") : nil
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard let report = report(state) else { return .refused("no report is due; M enters its date") }
    let text = prompt.text(0)
    guard !text.isEmpty else { return .refused("an answer needs a text", field: 0) }
    guard let how = try? AnswerState.written(prompt.text(1)) else {
      return .refused("an answer is a draft or agreed")
    }
    let drafts = ids.flatMap {
      state.dossier.journal.drafting(answer: text, how, on: $0, for: report) ?? []
    }
    guard !drafts.isEmpty else { return .refused("that is the answer already") }
    return .enter(drafts, says: Notice("answer entered, \(how.rawValue)", of: state.names(of: ids)))
  }

  private func report(_ state: State) -> String? { state.dossier.deadline?.deadline.id }
}
