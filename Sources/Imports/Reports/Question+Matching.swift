internal import Model

/// Which of GRECO's recommendations a subject of the dossier is.
extension Question {
  static func match(
    _ subject: Recommendation,
    to texts: [OfficialReport.Recommendation]
  ) -> Question {
    let choices = texts.map { Choice($0.number, "\($0.number): \(WorkingTitle.of($0.text))") }
    return Question(
      .match(subject.id),
      "Which of GRECO\u{2019}s recommendations is \u{201C}\(subject.title.text())\u{201D}?",
      choices: choices + [Choice(Answers.skip, "none of them")],
      suggestion: LikelyText.of(subject, among: texts).map { ($0.number, $0.why) }
    )
  }
}

/// The text that a subject has most words in common with.
enum LikelyText {
  /// Its number and those words, where at least two are common and no other text has as many.
  static func of(
    _ subject: Recommendation,
    among texts: [OfficialReport.Recommendation]
  ) -> (number: String, why: String)? {
    let title = stems(of: subject.title.text())
    let own = title.merging(stems(of: subject.text.text())) { one, _ in one }
    let common = texts.map { text -> (number: String, words: [String], weight: Int) in
      let shared = stems(of: text.text).filter { own[$0.key] != nil }
      // What the title says is what it is about.
      let weight = shared.count + 2 * shared.count { title[$0.key] != nil }
      return (text.number, shared.map(\.value).sorted(), weight)
    }
    let ranked = common.sorted { $0.weight > $1.weight }
    guard let best = ranked.first, best.words.count > 1,
      ranked.dropFirst().first.map({ $0.weight < best.weight }) ?? true
    else { return nil }
    let words = best.words.prefix(4).map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    return (best.number, "both say \(words)")
  }

  /// The words that say something by their beginnings.
  private static func stems(of text: String) -> [String: String] {
    let words = WordedText(text).words.map(\.text).filter { $0.count > 4 && !common.contains($0) }
    return Dictionary(words.map { (String($0.prefix(6)), $0) }, uniquingKeysWith: { one, _ in one })
  }

  private static let common: Set<String> = [
    "their", "which", "should", "these", "those", "other", "recommendation", "recommendations",
    "greco",
    "ensure", "ensured", "measures", "adopted", "carried", "including", "particular", "order",
    "corruption", "about", "cette", "leurs", "autres", "mesures", "recommandation", "against",
  ]
}
