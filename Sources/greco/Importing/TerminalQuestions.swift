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
    var now = Sitting(answers: answers)
    var before: [Sitting] = []
    // What was answered and is asked once more, because somebody went back.
    var earlier: [Question.Key: String] = [:]
    while let question = try open(now.answers).first(where: { !now.left.contains($0.key) }) {
      let said = ask(question, answeredBefore: earlier[question.key])
      switch said {
      case .answer, .later: before.append(now)
      case .back, .enough: break
      }
      switch said {
      case .answer(let value): (now.answers[question.key], earlier[question.key]) = (value, value)
      case .later:
        now.left.insert(question.key)
        earlier[question.key] = nil
      case .back:
        if let last = before.popLast() { now = last } else { say("This is the first one.") }
      case .enough: return now.answers.with(earlier)
      }
    }
    return now.answers
  }

  /// Whether somebody says yes.
  static func confirm(_ words: String) -> Bool {
    say("\(words) [y/n]")
    while let line = readLine()?.lowercased().trimmed {
      if ["y", "yes"].contains(line) { return true }
      if ["n", "no"].contains(line) { return false }
      say("y or n:")
    }
    return false
  }

  /// What was said so far.
  private struct Sitting {
    var answers: Answers
    /// What is left for later.
    var left: Set<Question.Key> = []
  }

  private enum Said {
    case answer(String)
    case later
    /// To the question before.
    case back
    case enough
  }

  private static func ask(_ question: Question, answeredBefore earlier: String?) -> Said {
    let places = question.places.prefix(3).map(\.words).joined(separator: "; ")
    say("")
    say(question.words + (places.isEmpty ? "" : "  (\(places))"))
    let choices = numbered(question.choices)
    for (number, choice) in choices {
      let isLikely = choice.value == question.suggestion?.value
      let why = isLikely ? "  (\(question.suggestion?.why ?? ""))" : ""
      say("  \(number)  \(choice.words)\(why)")
    }
    let kept = question.choices.first { $0.value == earlier }
    let nothing = kept.map { "nothing for \($0.words) as before, - for later" }
    say(
      "A number, \(nothing ?? "nothing for later"), < for the question before, or q to answer no "
        + "more:"
    )
    while let line = readLine()?.trimmed {
      if line.isEmpty { return kept.map { .answer($0.value) } ?? .later }
      if line == "-" { return .later }
      if line == "<" { return .back }
      if ["q", "quit"].contains(line.lowercased()) { return .enough }
      if let (_, choice) = choices.first(where: {
        "\($0.number)" == line || $0.choice.value == line
      }) {
        return .answer(choice.value)
      }
      tell(what: line, is: question, choices)
    }
    return .enough
  }

  /// What can be answered, by numbers: to leave something out has the same one in each question.
  private static func numbered(
    _ choices: [Question.Choice]
  ) -> [(number: Int, choice: Question.Choice)] {
    let others = choices.filter { $0.value != Answers.skip }
    return others.enumerated().map { ($0.offset + 1, $0.element) }
      + choices.filter { $0.value == Answers.skip }.map { (0, $0) }
  }

  /// Says which answers have the words of a line that is none, or what else there is to do.
  private static func tell(
    what line: String,
    is question: Question,
    _ choices: [(number: Int, choice: Question.Choice)]
  ) {
    let near = choices.filter { $0.choice.words.searchable.contains(line.searchable) }
    for (number, choice) in near { say("  \(number)  \(choice.words)") }
    if near.isEmpty { say(question.words(ifUnanswered: line)) }
    say("One of the numbers, nothing, -, < or q:")
  }
}

extension Answers {
  /// The same, with answers to what has none.
  fileprivate func with(_ others: [Question.Key: String]) -> Answers {
    var answers = self
    for (key, value) in others where answers[key] == nil { answers[key] = value }
    return answers
  }
}
