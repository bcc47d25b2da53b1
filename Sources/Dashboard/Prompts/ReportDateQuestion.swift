internal import Model

/// The date that GRECO's letter names for the next report.
struct ReportDateQuestion: Question {
  var labels: [String] { ["Due", "From"] }
  var draftKey: DraftKey? { DraftKey("report date", []) }
  var isRecalled: Bool { false }
  func title(in state: State) -> String { "The next report to GRECO, as its letter says" }

  func texts(in state: State) -> [String] {
    let from = state.dossier.reports.last { !$0.kind.isAuthorities }?.adopted
    return ["", from?.description ?? ""]
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    let now = state.dossier.deadline.map { "now \($0.deadline.due.words); " } ?? ""
    return TypedDay(prompt.text(field), in: state).remark(
      empty: field == 0 ? "\(now)\(TypedDay.example(state)), +18m" : "when the window opened"
    )
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard let due = TypedDay(prompt.text(0), in: state).exact else {
      return .refused("write the day in the letter, such as \(TypedDay.example(state))", field: 0)
    }
    let from = TypedDay(prompt.text(1), in: state)
    if case .none = from { return .refused("From is no day") }
    let value = Deadline.value(due: due, from: from.partial)
    let draft = state.dossier.journal.drafting(.deadline, on: "report-\(due)", value: value)
    guard let draft else { return .refused("that date is entered already") }
    return .enter([draft], says: Notice("the next report is due \(due.words)"))
  }
}
