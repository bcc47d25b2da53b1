import Files
import Imports
import Model

/// Questions that are asked line by line on a terminal.
enum TerminalQuestions {
  /// Asks until nothing is open, or somebody wants to answer no more.
  ///
  /// - Parameters:
  ///   - answers: what is known.
  ///   - open: what is open, seeing answers.
  /// - Returns: the answers then.
  /// - Throws: what `open` throws.
  static func ask(
    from answers: Answers,
    while open: (Answers) throws -> [Question]
  ) throws -> Answers {
    var answers = answers
    var left: Set<Question.Key> = []
    while let question = try open(answers).first(where: { !left.contains($0.key) }) {
      switch ask(question) {
      case .answer(let value): answers[question.key] = value
      case .later: left.insert(question.key)
      case .enough: return answers
      }
    }
    return answers
  }

  /// Whether somebody says yes.
  static func confirm(_ words: String) -> Bool {
    say("\(words) [y/n]")
    guard let line = readLine()?.lowercased().trimmed else { return false }
    return ["y", "yes"].contains(line)
  }

  private enum Said {
    case answer(String)
    case later
    case enough
  }

  private static func ask(_ question: Question) -> Said {
    let places = question.places.prefix(3).map(\.words).joined(separator: "; ")
    say("")
    say(question.words + (places.isEmpty ? "" : "  (\(places))"))
    for (number, choice) in question.choices.enumerated() {
      let isLikely = choice.value == question.suggestion?.value
      let why = isLikely ? "  (\(question.suggestion?.why ?? ""))" : ""
      say("  \(number + 1)  \(choice.words)\(why)")
    }
    say("A number, nothing for later, or q to answer no more:")
    while let line = readLine()?.trimmed {
      if line.isEmpty { return .later }
      if ["q", "quit"].contains(line.lowercased()) { return .enough }
      if let number = Int(line), question.choices.indices.contains(number - 1) {
        return .answer(question.choices[number - 1].value)
      }
      if let choice = question.choices.first(where: { $0.value == line }) {
        return .answer(choice.value)
      }
      say("One of the numbers, nothing, or q.")
    }
    return .enough
  }
}
