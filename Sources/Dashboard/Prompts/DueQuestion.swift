internal import Entering
internal import Model

/// The national due date, why it is another, and the letter that says so.
struct DueQuestion: Question {
  let ids: [String]

  var fields: [Field] { [.day("Day", for: .end, orNone: true), .text("Why"), .line("Letter")] }
  var draftKey: DraftKey? { DraftKey("due date", ids) }
  var isRecalled: Bool { false }
  func title(in state: State) -> String { "Due date of \(state.names(of: ids))" }

  func hint(on field: Int, in state: State) -> String {
    [
      now(state) + "\(DayRefusal.example(from: state.dossier.day)), +3m, friday, none",
      "kept with the date", "its number, if a letter says so",
    ][field]
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    field == 0 && day(0, of: prompt, in: state).isNone
      ? Remark(text: "no due date") : understood(field, of: prompt, in: state)
  }

  /// The date that they have.
  private func now(_ state: State) -> String {
    let dates = Set(ids.compactMap { state.dossier.due(of: $0) })
    guard let date = dates.first else { return "" }
    return dates.count == 1 ? "now \(date.words); " : "several dates now; "
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let typed = day(0, of: prompt, in: state)
    let words = typed.day.map { "due \($0.day.words)" } ?? "no due date"
    return reply(in: state, [.day], says: { _ in Notice(words, of: state.names(of: ids)) }) {
      () throws(Refusal) in
      DueDeed(
        typed.isNone ? nil : try typed.needed(),
        on: ids,
        note: try prompt.said(1),
        restingOn: WrittenGrounds(ref: prompt.text(2), from: nil, in: state.dossier)
      )
    }
  }
}
