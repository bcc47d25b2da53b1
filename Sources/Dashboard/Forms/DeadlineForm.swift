internal import Entering
internal import Model

/// The date of a report: what is due, when, and since when.
struct DeadlineForm: Form {
  let edited: Editable?
  let begun: [String]
  let noun = "deadline"

  private static let fields: [Editable.Field] = [
    .title, .due, .from, .basis, .met, .closedBy, .source,
  ]

  var parts: [FormPart] {
    let fields: [Editable.Field] = edited == nil ? [.title, .due, .from] : Self.fields
    return fields.map { .field($0) }
  }

  /// A new one, which GRECO's letter names.
  init(in state: State) {
    edited = nil
    let from = state.dossier.reports.last { !$0.kind.isAuthorities }?.adopted
    begun = [Deadline.nextReport, "", from?.description ?? ""]
  }

  /// One that is there.
  init(_ deadline: Deadline, in state: State) {
    let thing = Editable.deadline(deadline)
    edited = thing
    begun = Self.fields.map { state.written($0, of: thing) }
  }

  func name(in answers: FormAnswers) -> String { answers.text(.field(.title)) }

  func addition(_ answers: inout FormAnswers, in state: State) throws(Refusal) -> any Deed {
    let title = try answers.needed(.title)
    let from = try answers.day(.from, in: state)
    _ = answers.said(.field(.due))
    let due = try TypedDay(answers.text(.field(.due)), for: .end, in: state).needed()
    return LetterDeed(due: due, of: .further(title: title), opening: .said(from))
  }
}
