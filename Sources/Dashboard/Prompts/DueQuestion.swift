internal import Model

/// The national due date.
struct DueQuestion: Question {
  let ids: [String]

  var draftKey: DraftKey? { DraftKey("due date", ids) }
  var isRecalled: Bool { false }
  func title(in state: State) -> String { "Due date of \(state.names(of: ids)):" }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    if isNone(prompt) { return Remark(text: "no due date") }
    let day = TypedDay(prompt.text(0), in: state)
    if day.partial != nil, day.exact == nil {
      return Remark(text: "a whole day is needed", isRefusal: true)
    }
    return day.remark(empty: now(state) + "\(TypedDay.example(state)), +3m, friday, none")
  }

  /// The date that they have.
  private func now(_ state: State) -> String {
    let dates = Set(ids.compactMap { state.dossier.due(of: $0) })
    guard let date = dates.first else { return "" }
    return dates.count == 1 ? "now \(date.words); " : "several dates now; "
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let day = TypedDay(prompt.text(0), in: state).exact
    guard isNone(prompt) || day != nil else {
      return .refused("write a day such as \(TypedDay.example(state)), +3m or friday, or none")
    }
    // What was shipped has a date of its own: that there is none is a word, not nothing.
    let value = JSON.string(day?.description ?? "none")
    let drafts = ids.compactMap { state.dossier.drafting(.due, on: $0, value: value) }
    guard !drafts.isEmpty else {
      return .refused(day == nil ? "it has no due date" : "it is due then already")
    }
    let words = day.map { "due \($0.words)" } ?? "no due date"
    return .enter(drafts, says: Notice(words, of: state.names(of: ids)))
  }

  private func isNone(_ prompt: Prompt) -> Bool { prompt.text(0).lowercased() == "none" }
}
