internal import Entering
internal import Model

/// What GRECO found in a report.
struct FindingQuestion: Question {
  let ids: [String]
  /// The finding that is corrected; nil where one is entered.
  var corrected: Correctable?

  var fields: [Field] { [.choice("GRECO found"), .choice("Report")] }
  var draftKey: DraftKey? { corrected?.draftKey ?? DraftKey("finding", ids) }
  var isRecalled: Bool { false }
  func title(in state: State) -> String { "GRECO's finding on \(state.names(of: ids))" }

  func texts(in state: State) -> [String] {
    if let now = corrected?.now { return [Event.statusWords(now.value), now.report ?? ""] }
    return ["", state.dossier.reports.last { !$0.kind.isAuthorities }?.id ?? ""]
  }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    if field == 0 { return Status.allCases.map { Offer(words: $0.words, text: $0.words) } }
    return state.grecoReportOffers + [.newReport(state)]
  }

  func hint(on field: Int, in state: State) -> String {
    corrected != nil && field == 0 ? "empty: taken back" : "arrows choose"
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(in: state, [.status, .report], says: { notice(of: $0, state) }) { () throws(Refusal) in
      if let corrected, prompt.text(0).isEmpty {
        return AmendmentDeed(takingBack: corrected.first.id)
      }
      let status = try Statuses.found(prompt.text(0))
      let report = try state.dossier.findReportWithFindings(prompt.text(1))
      return FindingDeed(status, on: ids, in: report)
    }
  }

  private func notice(of drafts: [EventDraft], _ state: State) -> Notice {
    let status = drafts.last.flatMap { Status($0.value) }?.shortWords
    let words = status.map { "GRECO found \($0)" } ?? "finding taken back"
    return Notice(words, of: state.names(of: ids))
  }
}
