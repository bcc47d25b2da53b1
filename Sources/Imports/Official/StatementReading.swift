import Model

/// Reads what the sentences of a passage say of recommendations.
struct StatementReading {
  let wording: WordedText
  /// The recommendations of the heading above: `the recommendation` is one of them.
  let current: [Int]
  /// What was read.
  private(set) var statements: [Statement] = []

  private(set) var pending: [NumeralList.Item] = []
  /// Where the last one pending ends.
  private var pendingEnd = 0
  /// What was said of those pending.
  private var said: [StatusPhrase] = []

  /// What a passage says.
  ///
  /// - Parameters:
  ///   - wording: Its words.
  ///   - current: The recommendations of the heading above.
  ///   - needsConclusion: Whether it counts how something is said; elsewhere all that is stated is concluded.
  init(_ wording: WordedText, current: [Int], needsConclusion: Bool) {
    (self.wording, self.current) = (wording, current)
    var isConcluding = false
    for sentence in wording.sentences {
      guard needsConclusion else {
        read(sentence, as: .concluded)
        continue
      }
      let isOwn =
        !wording.contains(any: Conclusion.telling, in: sentence)
        && !wording.contains(any: Conclusion.supposing, in: sentence)
      if let conclusion = Conclusion.start(in: wording, sentence) {
        isConcluding = true
        read(conclusion..<sentence.upperBound, of: sentence, as: .concluded)
      } else if isConcluding, isOwn {
        read(sentence, as: .concluded)
      } else if let considered = Conclusion.considered(
        in: wording,
        sentence,
        isOwn: isOwn
      ) {
        read(considered..<sentence.upperBound, of: sentence, as: .considered)
      } else if isOwn, isPlain(sentence) {
        read(sentence, as: .stated)
      }
    }
  }

  /// Reads what a sentence says in a range; whose pronoun may stand for what it names before that.
  private mutating func read(
    _ range: Range<Int>,
    of sentence: Range<Int>? = nil,
    as weight: Statement.Weight
  ) {
    let phrases = StatusPhrase.all(in: wording, range)
    guard !phrases.isEmpty else { return }
    (pending, said) = ([], [])
    if let sentence, isPronoun(range.lowerBound) {
      nameBefore(range.lowerBound, in: sentence)
    }
    let isRespective = wording.contains(any: ["respectively", "respectivement"], in: range)
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if next < phrases.count, index >= phrases[next].range.lowerBound {
        said.append(phrases[next])
        index = max(index + 1, phrases[next].range.upperBound)
        next += 1
      } else if let (items, count) = subject(at: index) {
        if !said.isEmpty { settle(isRespective, weight) }
        take(items, from: index, count)
        index += count
      } else {
        index += 1
      }
    }
    settle(isRespective, weight)
  }

  /// States what was said of those pending: of all of them, or of each what stands at its place.
  private mutating func settle(_ isRespective: Bool, _ weight: Statement.Weight) {
    let isOneEach = isRespective && pending.count > 1 && said.count == pending.count
    for (place, phrase) in said.enumerated() {
      guard let status = phrase.status, !phrase.isActive else { continue }
      for item in isOneEach ? [pending[place]] : pending {
        statements.append(
          Statement(number: item.number, parts: item.parts, status: status, weight: weight)
        )
      }
    }
  }

  private mutating func take(_ items: [NumeralList.Item], from start: Int, _ count: Int) {
    let goesOn =
      said.isEmpty
      && (pendingEnd..<start).allSatisfy {
        Self.joining.contains(wording.words[$0].text)
      }
    pending = goesOn ? pending + items : items
    (pendingEnd, said) = (start + count, [])
  }

  private static let joining: Set<String> = [
    ",", ";", "and", "et", "as", "well", "both", "the", "la", "les", "que", "ainsi", "that",
  ]

  // MARK: What is named before

  /// Whether words begin with `that it`, `it` or `qu'elle`.
  private func isPronoun(_ start: Int) -> Bool {
    wording.words[start...].prefix(4).first { !["that", "qu", "\u{2019}", "'"].contains($0.text) }
      .map { ["it", "they", "elle", "elles"].contains($0.text) } ?? false
  }

  /// Takes what a sentence names before a place; where it names nothing, the one recommendation of the heading,
  /// if no parts are spoken of.
  private mutating func nameBefore(_ end: Int, in sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < end {
      if let (items, count) = subject(at: index) {
        (pending, pendingEnd) = (items, index + count)
        index += count
      } else {
        index += 1
      }
    }
    guard pending.isEmpty, current.count == 1,
      !wording.contains(any: PartList.names, in: wording.all)
    else { return }
    pending = [NumeralList.Item(number: current[0])]
  }

  /// Whether a sentence itself speaks of recommendations: it begins with them, or they follow a comma.
  private func isPlain(_ sentence: Range<Int>) -> Bool {
    guard let start = sentence.first(where: { subject(at: $0) != nil }) else { return false }
    var before = start - 1
    while before >= sentence.lowerBound, Self.leading.contains(wording.words[before].text) {
      before -= 1
    }
    return before < sentence.lowerBound || wording.words[before].text == ","
  }

  private static let leading: Set<String> = [
    "the", "this", "both", "la", "cette", "les", "therefore", "thus", "consequently", "hence",
    "overall", "donc", "ainsi", "as", "regards", "regarding", "concerning", "concerne",
  ]
}
