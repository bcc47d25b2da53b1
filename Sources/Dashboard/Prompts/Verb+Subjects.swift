internal import Entering
internal import Model

/// What is offered where a recommendation or a part is asked for.
extension Verb {
  /// The recommendations and parts that a name typed so far can mean: what it names to the letter first.
  static func subjects(_ typed: String, _ state: State) -> [Completion] {
    let found = FuzzyMatch.best(state.dossier.recommendations, for: typed) {
      "\($0.id)\n\($0.number ?? "")\n\($0.title.all)"
    }
    .map { Completion(Subject(recommendation: $0), state) }
    return putting(named: typed, before: found, state)
  }

  /// What a name means to the letter, before what its letters are found in.
  static func putting(
    named typed: String,
    before found: [Completion],
    _ state: State
  ) -> [Completion] {
    guard let named = named(typed, state) else { return found }
    return [named] + found.filter { $0.words != named.words }
  }

  /// What a name means that is typed out, as `x`, `10` or `vii.ii`.
  private static func named(_ typed: String, _ state: State) -> Completion? {
    let typed = typed.trimmed
    // Who did not change the layout for it meant the Latin keys.
    let latin = String(typed.map { KeyboardLayout.latin($0) })
    let subject = state.dossier.subject(typed) ?? state.dossier.subject(latin)
    return subject.map { Completion($0, state) }
  }
}

extension Verb.Completion {
  /// A recommendation or part by its ID, told by its number and title.
  fileprivate init(_ subject: Subject, _ state: State) {
    self.init(
      words: subject.id,
      detail: "\(subject.number.map { "\($0). " } ?? "")\(state.text(subject.recommendation.title))"
    )
  }
}
