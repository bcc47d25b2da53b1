/// GRECO's overall judgement, and whether it ends the procedure.
enum Judgement {
  /// What GRECO judges of all together, quoted, with a `not` before it; nil where a passage does not.
  static func words(in wording: WordedText) -> String? {
    for sentence in wording.sentences where states(sentence, in: wording) {
      for index in sentence {
        guard let end = end(at: index, in: wording, sentence), isNow(index, in: wording, sentence)
        else {
          continue
        }
        let start = start(before: index, in: wording, sentence)
        return unquoted(wording.written(start..<end))
      }
    }
    return nil
  }

  private static let phrases: [[String]] = [
    ["globally", "unsatisfactory"], ["globally", "satisfactory"], ["generally", "satisfactory"],
    ["generally", "unsatisfactory"], ["overall", "unsatisfactory"], ["sufficient", "compliance"],
    ["sufficiently", "compliant"], ["insufficient", "compliance"],
    ["globalement", "insatisfaisant"],
    ["globalement", "insatisfaisante"], ["globalement", "satisfaisant"],
    ["globalement", "satisfaisante"], ["généralement", "satisfaisant"],
    ["suffisamment", "conforme"],
    ["suffisamment", "en", "conformité"], ["conformité", "suffisante"],
    ["suffisamment", "conformes"], ["conformité", "insuffisante"],
  ]

  /// The end of a judgement that has its first word of weight at a place.
  private static func end(at index: Int, in wording: WordedText, _ sentence: Range<Int>) -> Int? {
    for phrase in phrases where wording.has(phrase, at: index) {
      return index + phrase.count
    }
    return nil
  }

  /// Where it begins, with `in`, `not yet in` and quotation marks.
  private static func start(
    before index: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Int {
    var start = index
    func steps(over words: Set<String>) {
      while start > sentence.lowerBound, words.contains(wording.words[start - 1].text) {
        start -= 1
      }
    }
    let marks: Set<String> = ["\u{201C}", "\"", "\u{AB}", "\u{2018}", "'"]
    steps(over: marks)
    steps(over: ["in", "en"])
    let bare = start
    steps(over: [
      "yet", "longer", "currently", "still", "pas", "plus", "encore", "toujours", "being",
    ])
    let word = start > sentence.lowerBound ? wording.words[start - 1].text : ""
    if word == "not" || word == "no" { return start - 1 }
    if word != "not", word != "no",
      let denial = deniedSituation(before: bare, in: wording, sentence)
    {
      return denial
    }
    if start < bare, let denial = frenchDenial(before: start, in: wording, sentence) {
      return denial
    }
    return bare
  }

  /// Where `no longer in a situation of` or `n'est plus dans une situation` begins.
  private static func deniedSituation(
    before bare: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Int? {
    let near = max(sentence.lowerBound, bare - 5)..<bare
    guard let noun = near.last(where: { wording.words[$0].text == "situation" }) else { return nil }
    let before = max(sentence.lowerBound, noun - 6)..<noun
    return before.last { ["not", "no", "n", "ne"].contains(wording.words[$0].text) }
  }

  /// Where `n'est` begins before `pas`.
  private static func frenchDenial(
    before start: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Int? {
    guard ["pas", "plus"].contains(wording.words[start].text) else { return nil }
    return (max(sentence.lowerBound, start - 4)..<start).last {
      wording.words[$0].text == "n" || wording.words[$0].text == "ne"
    }
  }

  /// Whether the sentence is GRECO's own and of now.
  private static func states(_ sentence: Range<Int>, in wording: WordedText) -> Bool {
    if Conclusion.start(in: wording, sentence) != nil { return true }
    let greco = sentence.first { wording.words[$0].text == "greco" }
    guard let greco else { return false }
    let verbs = greco..<min(sentence.upperBound, greco + 6)
    return wording.contains(
      any: ["considers", "notes", "finds", "considère", "constate", "estime", "regards"],
      in: verbs
    )
  }

  /// Whether the judgement is said as it is now: no `was`, `had been` or `would be` before it.
  private static func isNow(_ index: Int, in wording: WordedText, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, index - 8)..<index
    let verb = before.last { tenses.contains(wording.words[$0].text) }
    return verb.map { !past.contains(wording.words[$0].text) } ?? true
  }

  private static let past: Set<String> = [
    "was", "were", "had", "would", "could", "might", "était", "avait", "serait", "fut", "cannot",
    "if",
  ]
  private static let tenses = past.union([
    "is", "remains", "are", "has", "est", "reste", "demeure", "a", "concludes", "conclut",
  ])

  private static func unquoted(_ words: String) -> String {
    String(words.filter { !"\u{201C}\u{201D}\"\u{AB}\u{BB}".contains($0) })
      .split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }

  // MARK: The end

  /// Whether a passage ends the compliance procedure.
  static func endsProcedure(_ wording: WordedText) -> Bool {
    wording.sentences.contains { sentence in
      guard wording.contains(any: ["procedure", "procédure"], in: sentence),
        !wording.contains(any: unless, in: sentence)
      else { return false }
      if wording.contains(
        any: ["terminates", "terminate", "terminated", "closes", "closed", "concludes"],
        in: sentence
      ) {
        return ends(sentence, in: wording)
      }
      let ends = [
        ["met", "fin"], ["mettre", "fin"], ["met", "un", "terme"], ["mettre", "un", "terme"],
      ]
      return ends.contains { wording.first($0, in: sentence) != nil }
        || wording.contains(
          any: ["clôt", "clôture", "close", "clôturée", "clore", "terminée"],
          in: sentence
        )
    }
  }

  private static let unless: Set<String> = [
    "not", "cannot", "until", "would", "if", "unless", "before", "pas", "ne", "serait", "si",
    "avant", "had",
    "will", "sera",
  ]

  /// Whether it is the procedure, and nothing else, that is ended.
  private static func ends(_ sentence: Range<Int>, in wording: WordedText) -> Bool {
    let verb = sentence.first {
      ["terminates", "terminate", "terminated", "closes", "closed"].contains(wording.words[$0].text)
    }
    guard let verb else { return false }
    let near = max(sentence.lowerBound, verb - 14)..<min(sentence.upperBound, verb + 14)
    return wording.contains("procedure", in: near)
  }
}
