internal import Entering
internal import Model

/// What GRECO found in a report.
struct FindingQuestion: Question {
  let ids: [String]

  var labels: [String] { ["GRECO found", "Report"] }
  var draftKey: DraftKey? { DraftKey("finding", ids) }
  var isRecalled: Bool { false }
  func title(in state: State) -> String { "GRECO's finding on \(state.names(of: ids))" }

  func texts(in state: State) -> [String] {
    ["", state.dossier.reports.last { !$0.kind.isAuthorities }?.id ?? ""]
  }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    if prompt.focus == 0 {
      return FuzzyMatch.best(Status.allCases, for: prompt.text(0), by: \.words)
        .map { Offer(words: $0.words, text: $0.words) }
    }
    let reports = state.dossier.reports.filter { !$0.kind.isAuthorities }.reversed()
    return FuzzyMatch.best(Array(reports), for: prompt.text(1)) { "\($0.id) \($0.kind.words)" }
      .map { Offer(words: $0.id, detail: "\($0.kind.words), \($0.adopted.words)", text: $0.id) }
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    if prompt.text(field).isEmpty { return Remark(text: "arrows choose") }
    if field == 0 {
      return status(prompt).map { Remark(text: $0.words) }
        ?? Remark(text: "is none of GRECO's words", isRefusal: true)
    }
    return (try? state.dossier.findReportWithFindings(prompt.text(1)))
      .map { Remark(text: "\($0.kind.words), \($0.adopted.words)") }
      ?? Remark(text: "is no report of GRECO in this dossier", isRefusal: true)
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(in: state, [.status, .report], says: { notice(of: $0, state) }) { () throws(Refusal) in
      let status = try Statuses.found(prompt.text(0))
      let report = try state.dossier.findReportWithFindings(prompt.text(1))
      return FindingDeed(status, on: ids, in: report)
    }
  }

  private func notice(of drafts: [EventDraft], _ state: State) -> Notice {
    let status = drafts.last.flatMap { Status($0.value) }?.shortWords ?? ""
    return Notice("GRECO found \(status)", of: state.names(of: ids))
  }

  private func status(_ prompt: Prompt) -> Status? { try? Statuses.found(prompt.text(0)) }
}
