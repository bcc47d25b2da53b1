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
    return day.remark(
      empty: now(state) + "\(DayRefusal.example(from: state.dossier.day)), +3m, friday, none"
    )
  }

  /// The date that they have.
  private func now(_ state: State) -> String {
    let dates = Set(ids.compactMap { state.dossier.due(of: $0) })
    guard let date = dates.first else { return "" }
    return dates.count == 1 ? "now \(date.words); " : "several dates now; "
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let typed = typed(prompt, state)
    let words = typed.day.map { "due \($0.day.words)" } ?? "no due date"
    return reply(in: state, says: { _ in Notice(words, of: state.names(of: ids)) }) {
      () throws(Refusal) in
      DueDeed(typed.isNone ? nil : try typed.needed(), on: ids)
    }
  }

  private func typed(_ prompt: Prompt, _ state: State) -> TypedDay {
    TypedDay(prompt.text(0), for: .end, orNone: true, in: state)
  }
}
