internal import Entering
internal import Model

/// Which subjects of the dossier are which of GRECO's recommendations.
extension ReportProposing {
  /// Gives subjects the numbers that were answered, asks for the others, and returns those.
  mutating func match(
    _ subjects: [Recommendation],
    to texts: [OfficialReport.Recommendation]
  ) -> [Recommendation] {
    var open: [Recommendation] = []
    for subject in subjects {
      switch answers[.match(subject.id)] {
      case nil: open.append(subject)
      case Answers.skip?: break
      case let number?:
        guard let text = texts.first(where: { $0.number == number }), byNumber[number] == nil else {
          refuse(
            "number of \(subject.id)",
            number,
            at: report.place,
            because: byNumber[number] == nil
              ? "the report has no text of that number" : "another one has that number"
          )
          continue
        }
        let deed = edits(of: subject, to: text, isNumbered: true)
        let edited = propose(
          "official text of \(number)",
          text.text,
          on: subject.id,
          at: text.place,
          before: subject.text.text(),
          by: deed
        )
        byNumber[number] = Target(id: subject.id, ground: edited)
      }
    }
    let left = texts.filter { byNumber[$0.number] == nil }
    for subject in open where !left.isEmpty {
      proposal.questions.append(.match(subject, to: left))
    }
    return left.isEmpty ? [] : open
  }
}
