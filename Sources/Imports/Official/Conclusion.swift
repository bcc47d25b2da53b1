/// Words with which GRECO concludes.
enum Conclusion {
  /// The word behind `GRECO concludes` or `In conclusion` in a sentence; nil where it does not conclude.
  static func start(in wording: WordedText, _ sentence: Range<Int>) -> Int? {
    for index in sentence {
      switch wording.words[index].text {
      case "concludes", "conclut", "decides", "décide":
        if isGreco(before: index, in: wording, sentence), !isDenied(index, in: wording, sentence) {
          return index + 1
        }
      case "maintains", "maintient", "reiterates", "réitère", "upholds", "confirms", "confirme":
        let next = index + 1..<min(sentence.upperBound, index + 6)
        guard let noun = next.first(where: { conclusions.contains(wording.words[$0].text) }),
          isGreco(before: index, in: wording, sentence), !isDenied(index, in: wording, sentence)
        else { continue }
        return noun + 1
      case "conclude", "conclure":
        guard isToConclude(index, in: wording, sentence),
          isGreco(before: index, in: wording, sentence)
        else { continue }
        return index + 1
      case "concluded":
        if index > sentence.lowerBound,
          wording.contains("is", in: max(sentence.lowerBound, index - 2)..<index),
          wording.contains("it", in: max(sentence.lowerBound, index - 4)..<index)
        {
          return index + 1
        }
      case "conclusion":
        if index > sentence.lowerBound,
          wording.words[index - 1].text == "in" || wording.words[index - 1].text == "en"
        {
          return index + 1
        }
      default: break
      }
    }
    return nil
  }

  /// The word behind `GRECO considers`, which it says of parts; what it notes counts where `isOwn`, and nobody
  /// else is spoken of.
  static func considered(in wording: WordedText, _ sentence: Range<Int>, isOwn: Bool) -> Int? {
    sentence.first { index in
      let word = wording.words[index].text
      return (considering.contains(word) || isOwn && noting.contains(word))
        && isGreco(before: index, in: wording, sentence) && !isDenied(index, in: wording, sentence)
    }.map { $0 + 1 }
  }

  private static let considering: Set<String> = ["considers", "considère", "estime"]
  private static let noting: Set<String> = [
    "notes", "finds", "acknowledges", "accepts", "observes", "note", "constate", "relève",
    "reconnaît",
  ]

  /// Words of a sentence that tells of something else behind a conclusion.
  static let telling: Set<String> = [
    "recalls", "rappelle", "recalled", "authorities", "autorités", "previous", "précédent", "had",
    "avait", "according", "selon",
  ]

  /// Words of a sentence that tells of what might be.
  static let supposing: Set<String> = [
    "if", "could", "would", "might", "unless", "once", "si", "pourrait", "pourra", "serait",
  ]

  /// Whether it `can conclude`, `is pleased to conclude` or `cannot but conclude`.
  private static func isToConclude(
    _ index: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Bool {
    let before = max(sentence.lowerBound, index - 4)..<index
    let isOnly = ["but", "que"].contains { word in
      wording.contains(word, in: max(sentence.lowerBound, index - 2)..<index)
    }
    if isOnly { return true }
    return !wording.contains(any: ["not", "ne", "n", "cannot", "yet"], in: before)
      && (wording.contains(any: ["can", "peut", "must", "doit"], in: before)
        || wording.contains(any: ["to", "à", "de"], in: before)
          && wording.contains(any: led, in: before))
  }

  /// What GRECO is, or has, to conclude something.
  private static let led: Set<String> = [
    "pleased", "glad", "able", "led", "bound", "happy", "compelled", "obliged", "has", "amené",
    "contraint", "obligé", "heureux",
  ]

  /// What GRECO maintains.
  private static let conclusions: Set<String> = [
    "conclusion", "conclusions", "assessment", "position", "finding", "findings", "view",
    "appréciation", "évaluation", "avis", "constat",
  ]

  private static func isGreco(
    before index: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Bool {
    let before = max(sentence.lowerBound, index - 8)..<index
    guard
      let subject = before.last(where: { ["greco", "it", "il"].contains(wording.words[$0].text) })
    else { return false }
    if subject + 1 < index, wording.has(["\u{2019}", "s"], at: subject + 1) { return false }
    return !wording.contains(any: conditions, in: max(sentence.lowerBound, subject - 2)..<subject)
  }

  private static let conditions: Set<String> = [
    "if", "before", "until", "unless", "once", "when", "whether", "si", "quand", "lorsque", "avant",
  ]

  private static func isDenied(_ index: Int, in wording: WordedText, _ sentence: Range<Int>) -> Bool
  {
    let before = max(sentence.lowerBound, index - 3)..<index
    return wording.contains(any: ["not", "ne", "n", "cannot", "never"], in: before)
  }
}
