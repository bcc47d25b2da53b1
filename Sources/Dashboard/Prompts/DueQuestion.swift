internal import Entering
internal import Model

/// The national due date.
struct DueQuestion: Question {
  let ids: [String]

  var draftKey: DraftKey? { DraftKey("due date", ids) }
  var isRecalled: Bool { false }
  func title(in state: State) -> String { "Due date of \(state.names(of: ids)):" }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    let day = typed(prompt, state)
    if day.isNone { return Remark(text: "no due date") }
    return day.remark(empty: now(state) + "\(TypedDay.example(state)), +3m, friday, none")
  }

  /// The date that they have.
  private func now(_ state: State) -> String {
    let dates = Set(ids.compactMap { state.dossier.due(of: $0) })
    guard let date = dates.first else { return "" }
    return dates.count == 1 ? "now \(date.words); " : "several dates now; "
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let typed = typed(prompt, state)
    guard typed.isNone || typed.day != nil else { return .refused(typed.lack) }
    let day = typed.day?.day
    // What was shipped has a date of its own: that there is none is a word, not nothing.
    let value = JSON.string(day?.description ?? "none")
    let drafts = ids.compactMap { state.dossier.drafting(.due, on: $0, value: value) }
    guard !drafts.isEmpty else {
      return .refused(day == nil ? "it has no due date" : "it is due then already")
    }
    let words = day.map { "due \($0.words)" } ?? "no due date"
    return .enter(
      drafts.map { $0.noting(typed.day) },
      says: Notice(words, of: state.names(of: ids))
    )
  }

  private func typed(_ prompt: Prompt, _ state: State) -> TypedDay {
    TypedDay(prompt.text(0), for: .end, orNone: true, in: state)
  }
}
