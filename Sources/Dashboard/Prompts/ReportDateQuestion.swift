internal import Entering
internal import Model

/// The date that GRECO's letter names: of the report that is due, or of a further one.
struct ReportDateQuestion: Question {
  /// What stands for a report that has no date yet.
  private static let further = "further"

  var fields: [Field] {
    [.day("Due", for: .end), .day("From", for: .fact), .choice("For")]
  }
  var draftKey: DraftKey? { DraftKey("report date", []) }
  var isRecalled: Bool { false }
  func title(in state: State) -> String { "The next report to GRECO, as its letter says" }

  func texts(in state: State) -> [String] {
    let due = state.dossier.reportOfLetter
    let from = due?.from ?? state.dossier.reports.last { !$0.kind.isAuthorities }?.adopted
    return ["", from?.description ?? "", due?.id ?? Self.further]
  }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    let known = state.dossier.deadlines.filter(\.isUnmet).map(\.deadline).map { due in
      Offer(words: due.id, detail: words(due, state), text: due.id)
    }
    let further = Offer(
      words: Self.further,
      detail: "a date beside those that are known",
      text: Self.further
    )
    return known + [further]
  }

  func hint(on field: Int, in state: State) -> String { field == 1 ? "when the window opened" : "" }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    if field == 0 {
      let now = moved(prompt, state).map { "in place of \($0.due.words); " } ?? ""
      return day(0, of: prompt, in: state)
        .remark(empty: "\(now)\(DayRefusal.example(from: state.dossier.day)), +18m")
    }
    if field == 2, isFurther(prompt) { return Remark(text: "a further report; arrows choose") }
    return understood(field, of: prompt, in: state)
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let due = day(0, of: prompt, in: state)
    let from = day(1, of: prompt, in: state)
    if let why = from.refusal { return .refused(why, field: 1) }
    let moved = moved(prompt, state)
    guard moved != nil || isFurther(prompt) else {
      return .refused("choose a report that is due, or further", field: 2)
    }
    return reply(in: state, [.day], says: { _ in notice(of: due, moved, state) }) {
      () throws(Refusal) in
      LetterDeed(
        due: try due.needed(),
        of: moved.map { .known($0) } ?? .further(title: nil),
        opening: .said(from.day)
      )
    }
  }

  private func notice(of due: TypedDay, _ moved: Deadline?, _ state: State) -> Notice {
    let words = due.day?.day.words ?? ""
    guard let moved else { return Notice("a further report is due \(words)") }
    let before = "due \(moved.due.words) \(state.symbols.arrow)"
    return Notice(words, of: state.text(moved.title), from: before)
  }

  private func isFurther(_ prompt: Prompt) -> Bool { prompt.text(2) == Self.further }

  /// The date that is to be another.
  private func moved(_ prompt: Prompt, _ state: State) -> Deadline? {
    let id = prompt.text(2)
    return state.dossier.deadlines.first { $0.isUnmet && $0.deadline.id == id }?.deadline
  }

  private func words(_ deadline: Deadline, _ state: State) -> String {
    "due \(deadline.due.words), \(state.text(deadline.title))"
  }
}
