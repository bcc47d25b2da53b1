internal import Model

/// What the authorities report to GRECO next, and whether that is agreed.
struct AnswerQuestion: Question {
  let ids: [String]

  var labels: [String] { ["Answer", "State"] }
  var draftKey: String? { "answer " + ids.joined(separator: " ") }
  func title(in state: State) -> String { "The answer to GRECO on \(state.names(of: ids))" }
  func submit(_ prompt: Prompt, in state: inout State) -> Reply { .refused("") }
}
