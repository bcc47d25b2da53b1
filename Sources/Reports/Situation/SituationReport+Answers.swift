import Model

/// What the authorities answer, and how far that has come.
extension SituationReport {
  /// How far the answer has come, part by part where the parts have answers of their own.
  func stateWords(_ recommendation: Recommendation) -> String {
    let answers = answers(of: recommendation)
    guard !answers.isEmpty else { return noAnswer }
    if answers.contains(where: \.isContested) { return "two entries" }
    let states = Set(answers.map(\.stateWords))
    let silent = silentParts(of: recommendation)
    let said = states.count == 1 ? states.first ?? "" : "partly agreed"
    let rest = silent.map(\.id).joined(separator: ", ")
    return said + (silent.isEmpty ? "" : "; none on \(rest)")
  }

  /// Whether all of the answer is agreed, and nobody's stands against it.
  func isAgreed(_ recommendation: Recommendation) -> Bool {
    recommendation.state(of: answers(of: recommendation)) == .agreed
  }

  /// What stands where nothing is answered.
  private var noAnswer: String { isOpen ? "none yet" : "none" }

  /// The parts to which nothing is answered, where the whole has no answer either.
  func silentParts(of recommendation: Recommendation) -> [Recommendation.Part] {
    recommendation.silentParts(beside: answers(of: recommendation))
  }
}

extension ReportedAnswer {
  /// How far it has come, in words.
  var stateWords: String {
    now.state ?? AnswerState.draft.rawValue
  }

  /// The part it is about, or nil for the whole.
  func part(of recommendation: Recommendation) -> Recommendation.Part? {
    recommendation.parts.first { recommendation.eventID(of: $0) == id }
  }
}
